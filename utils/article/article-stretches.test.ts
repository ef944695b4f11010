import { expect, it } from 'vitest';
import { articleText } from './article.ts';
import { articleStretches } from './article-stretches.ts';

const blocks = [
  { id: 4, text: 'one two' },
  { id: 9, text: '' },
  { id: 2, text: 'three' },
  { id: 3, text: 'four' },
];
const text = articleText(blocks);

it.each([
  ['two', [[4, 'two']]],
  [
    'two\n\nthree\nfo',
    [
      [4, 'two'],
      [2, 'three'],
      [3, 'fo'],
    ],
  ],
  ['three', [[2, 'three']]],
  ['\n\n', []],
  ['', []],
  [
    text,
    [
      [4, 'one two'],
      [2, 'three'],
      [3, 'four'],
    ],
  ],
])('%j', (words, expected) => {
  const start = text.indexOf(words);
  const found = articleStretches(blocks, start, start + words.length);
  const textOf = (id: number) => blocks.find((block) => block.id === id)!.text;
  expect(found.map(({ block, start: from, end }) => [block, textOf(block).slice(from, end)])).toEqual(
    expected,
  );
});
