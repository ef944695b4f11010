import { expect, it } from 'vitest';
import { htmlToText } from './html-to-text.ts';

it.each([
  ['a <b>bold</b> word', 'a bold word'],
  ['<div>one</div><div>two</div>', 'one\ntwo'],
  ['one<br>two<BR/>three', 'one\ntwo\nthree'],
  ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ['a<script>alert("</b>")</script>b', 'ab'],
  ['a<SCRIPT >alert(1)</SCRIPT >b', 'ab'],
  ['a<script>never closed', 'a'],
  ['<style>p{}</style>x', 'x'],
  ['<!-- gone <b> -->x', 'x'],
  ['x<!-- never closed', 'x'],
  ['a < b && c > d', 'a < b && c > d'],
  ['1<2', '1<2'],
  ['<img src=x onerror="alert(1)">x', 'x'],
  ['<a title="a > b" href=x>link</a>', 'link'],
  ['&lt;b&gt; &amp;amp; &#x3042;&#12356; &nosuch; &#0; &#xd800;', '<b> &amp; あい &nosuch; &#0; &#xd800;'],
  ['a \n  b', 'a b'],
])('%j is %j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

it.each(['<script>', '<', '<!--', '<a "', '&'])('is not held up by a great many %j', (piece) => {
  expect(typeof htmlToText(piece.repeat(100_000))).toBe('string');
});
