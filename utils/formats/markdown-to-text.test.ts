import { expect, it } from 'vitest';
import { markdownToText } from './markdown-to-text.ts';

it.each([
  ['a **bold** and *slanted* __word__ _here_', 'a bold and slanted word here'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['[text](/x) [text](https://a.example/b_(c)) [text][ref]', 'text text text'],
  ['![picture](x.png) after', 'picture after'],
  ['`a*b*` and ``c`d``', 'a*b* and c`d'],
  ['\\*not\\* slanted', '*not* slanted'],
  ['broken\ninto lines', 'broken into lines'],
  ['日本語の\n文', '日本語の文'],
  ['文。\nmTLS は', '文。mTLS は'],
  ['two  [ spaces](/x)', 'two spaces'],
  ['one\n\n\n\ntwo', 'one\n\ntwo'],
  ['# Heading #\ntext', 'Heading\ntext'],
  ['* a\n* b\n1. c', '- a\n- b\n1. c'],
  ['- a\n  goes on', '- a goes on'],
  ['> quoted\n> text', 'quoted text'],
  ['```sh\n# kept *as is*\n```\nafter', '# kept *as is*\nafter'],
  ['{{< glossary_tooltip text="Pods" term_id="pod" >}} run', 'Pods run'],
  ['{{< glossary_tooltip term_id="api-server" >}} runs', 'api server runs'],
  ['{{% note %}}x{{% /note %}}', 'x'],
  ['a<!--more-->b', 'ab'],
  ['a<!-- never closed', 'a'],
  ['<b>x</b><script>alert(1)</script>', 'x'],
  ['<https://a.example/>', 'https://a.example/'],
  ['a < b', 'a < b'],
  ['windows\r\nlines', 'windows lines'],
])('%j is %j', (markdown, text) => {
  expect(markdownToText(markdown)).toBe(text);
});

it.each(['<!--', '[', '*a', '`', '{{<', '![](', '_a ', '\\'])(
  'is not held up by a great many %j',
  (piece) => {
    expect(typeof markdownToText(piece.repeat(20_000))).toBe('string');
  },
);
