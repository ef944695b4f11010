// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ArticleTree } from './article-tree.ts';
import type { LiveBlock } from './live-block.ts';
import { placeCodes } from './place-codes.ts';

function rootOf(html: string): Element {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(root);
  return root;
}

const only = (html: string): LiveBlock => new ArticleTree(rootOf(html), { lang: 'en' }).blocks()[0]!;
const codesOf = ({ outline }: LiveBlock) =>
  outline.spans.map(({ kind, start, end }) => `${kind} ${outline.text.slice(start, end)} ${start}`);

describe('a block whose element holds nothing else', () => {
  it.each([
    ['text', '<p>One <em>two</em> <a href="/x">three</a>.</p>', false],
    ['a class that changes nothing', '<p>One <span class="x">two</span></p>', false],
    ['code that stands there once', '<p>One <code>two</code> three</p>', false],
    ['code in code', '<p>One <code>two <kbd>three</kbd></code></p>', false],
    ['a picture', '<p>One <img alt="x"> two<wbr></p>', false],
    ['an unknown element', '<p>One <x-y>two</x-y></p>', false],
    ['code whose words stand elsewhere too', '<p>One <code>two</code>, not two</p>', true],
    ['code that begins inside itself again', '<p><code>aa</code>a</p>', true],
    ['a line break', '<p>One<br>two</p>', true],
    ['ruby', '<p><ruby>一<rt>いち</rt></ruby></p>', true],
    ['a quotation', '<p>One <q>two</q></p>', true],
    ['something hidden', '<p>One <b style="display:none">two</b></p>', true],
    ['something editable', '<p>One <b contenteditable>two</b></p>', true],
    ['what is no text', '<p>One <button>two</button></p>', true],
    ['a block', '<div>One <p>two</p></div>', true],
  ])('is read without its nodes or not: %s', (_name, html, expected) => {
    expect(only(html).isRead).toBe(expected);
  });

  it('tells what is code before its nodes are read, and the same then', () => {
    const live = only(
      '<p>\n One <code> two\n three </code> and <em>x</em> <samp>four</samp><code> </code> five</p>',
    );
    expect(live.isRead).toBe(false);
    expect(codesOf(live)).toEqual(['code two three 4', 'code four 20']);
    expect(live.block.spans.map(({ kind }) => kind)).toEqual(['code', 'emphasis', 'code']);
    expect(live.isRead).toBe(true);
    expect(live.block.text).toBe(live.text);
  });

  it('has no nodes while it is out of date, and ranges of it show nothing', () => {
    const root = rootOf('<p>One <em>two</em></p>');
    const tree = new ArticleTree(root);
    const live = tree.blocks()[0]!;
    root.querySelector('em')!.textContent = 'three';
    expect(live.nodes).toEqual([]);
    expect(live.block).toMatchObject({ text: 'One two', spans: [] });
    const { startContainer, startOffset, endContainer, endOffset } = tree.range(live, 0, 3);
    expect([startContainer, startOffset]).toEqual([endContainer, endOffset]);
    expect(tree.locate(root.querySelector('p')!.firstChild!, 0)).toBeNull();
    expect(tree.update([root.querySelector('em')!])).toEqual({ added: tree.blocks(), removed: [live] });
    expect(tree.blocks()[0]!.nodes).toHaveLength(2);
  });

  it('is another block for whoever asked in vain, although it reads the same', () => {
    const root = rootOf('<p>One <em>two</em></p>');
    const tree = new ArticleTree(root);
    const live = tree.blocks()[0]!;
    const text = root.querySelector('em')!.firstChild as Text;
    text.data = 'three';
    expect(live.nodes).toEqual([]);
    text.data = 'two';
    expect(tree.update([text])).toEqual({ added: tree.blocks(), removed: [live] });
    expect(tree.blocks()).not.toContain(live);
  });

  it('stays the same block when its nodes are new and nobody knew the old ones', () => {
    const root = rootOf('<p>One <em>two</em></p>');
    const tree = new ArticleTree(root);
    const live = tree.blocks()[0]!;
    root.querySelector('p')!.replaceChildren('One ', 'two', document.createElement('br'));
    expect(tree.update([root.querySelector('p')!])).toEqual({ added: [], removed: [] });
    expect(live.nodes).toEqual([...root.querySelector('p')!.childNodes].slice(0, 2));
  });
});

const NAMES = 'p div span b a code kbd samp em cite q ruby rt br img x-y ul li pre table nav'.split(' ');
const TEXTS = ['a', ' b ', '\n', 'c  d', '', 'é\u00a0', 'e f', ' ', 'some words', '\t'];

describe.each(Array.from({ length: 60 }, (_, i) => i + 1))('a random page, seed %i', (seed) => {
  it('is read the same with a look at every node', () => {
    let state = Math.imul(seed, 2654435761);
    const random = (below: number) => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % below;
    };
    const make = (depth: number): Node => {
      if (depth === 0 || random(2) === 0) return document.createTextNode(TEXTS[random(TEXTS.length)]!);
      const element = document.createElement(NAMES[random(NAMES.length)]!);
      if (random(6) === 0) element.setAttribute(['class', 'href', 'hidden', 'lang'][random(4)]!, 'x');
      for (let i = random(4); i > 0; i -= 1)
        element.append(element.localName === 'img' ? '' : make(depth - 1));
      return element;
    };
    const root = document.createElement('article');
    for (let i = 0; i < 25; i += 1) root.append(make(4));
    const whole = new ArticleTree(root, { lang: 'en' }).blocks();
    const codes = whole.map(codesOf);
    const byNode = new ArticleTree(root, { lang: 'en', skip: [document.createElement('i')] }).blocks();
    expect(byNode.every(({ isRead }) => isRead)).toBe(true);
    expect(whole.map(({ text }) => text)).toEqual(byNode.map(({ text }) => text));
    expect(whole.map(({ block }) => block)).toEqual(byNode.map(({ block }) => block));
    for (const [i, live] of whole.entries()) {
      expect(live.nodes).toEqual(byNode[i]!.nodes);
      expect(live.textStarts).toEqual(byNode[i]!.textStarts);
      expect(live.nodeStarts).toEqual(byNode[i]!.nodeStarts);
      // What is code is known from the beginning, inner code as part of the outer.
      if (live.block.excluded) continue;
      const isCode = (spans: readonly string[]) => spans.filter((span) => span.startsWith('code'));
      expect(codesOf(live)).toEqual(expect.arrayContaining(isCode(codes[i]!)));
    }
  });
});

describe('placeCodes', () => {
  it.each([
    ['nothing', 'a b', [], []],
    ['one', 'a b c', ['b'], [2, 3]],
    ['two alike', 'a a', ['a', 'a'], null],
    ['the second behind the first', 'x a b', ['a', 'b'], [2, 3, 4, 5]],
    ['a word that stands before as well', 'b a b', ['a', 'b'], [2, 3, 4, 5]],
    ['white space at the ends', 'a b c', [' b\n'], [2, 3]],
    ['white space inside', 'a b c', ['b \n c'], [2, 5]],
    ['blank', 'a', [' ', ''], []],
    ['what is not there', 'a', ['b'], null],
  ])('%s', (_name, text, codes, expected) => {
    expect(placeCodes(text, codes, true)).toEqual(expected);
  });

  it('leaves white space where none was collapsed', () => {
    expect(placeCodes('a  b\n\tc', ['  b\n\tc '], false)).toEqual([3, 7]);
  });
});
