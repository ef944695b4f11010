import { expect, it } from 'vitest';
import { findTerms } from './find-terms.ts';
import type { LayeredIndex } from './layered-index.ts';
import { compileIndex } from './term-index.ts';

function indexOf(labels: Record<number, string>) {
  return compileIndex(
    Object.entries(labels).map(([id, term]) => ({ id: Number(id), term, aliases: [], reading: null })),
  );
}

function found(index: LayeredIndex, text: string): [words: string, entries: readonly number[]][] {
  return findTerms(index, text).map(({ start, end, entries }) => [text.slice(start, end), entries]);
}

const large = indexOf({
  1: 'error',
  2: 'SRE',
  3: 'toil',
  4: 'toil',
  5: 'error budget',
  6: 'クラウド',
  7: 'ネイティブ',
});

it.each<
  [name: string, removed: number[], small: Record<number, string>, text: string, found: [string, number[]][]]
>([
  [
    'nothing edited',
    [],
    {},
    'SRE, toil',
    [
      ['SRE', [2]],
      ['toil', [3, 4]],
    ],
  ],
  [
    'the longest of both',
    [],
    { 9: 'SRE team' },
    'SRE teams, SREs',
    [
      ['SRE teams', [9]],
      ['SREs', [2]],
    ],
  ],
  ['the longest of both, in the large one', [], { 9: 'error' }, 'error budgets', [['error budgets', [5]]]],
  ['a label in both', [], { 9: 'SRE' }, 'SRE', [['SRE', [2, 9]]]],
  ['an edited entry', [2], { 2: 'CRE' }, 'SRE CRE', [['CRE', [2]]]],
  ['one of two senses removed', [3], {}, 'toil', [['toil', [4]]]],
  ['both removed', [3, 4], {}, 'toil', []],
  ['a longer one removed', [5], {}, 'error budget', [['error', [1]]]],
  [
    'known words beside it',
    [],
    {},
    'クラウドネイティブ',
    [
      ['クラウド', [6]],
      ['ネイティブ', [7]],
    ],
  ],
  [
    'known words in the other one',
    [7],
    { 9: 'ネイティブ' },
    'クラウドネイティブ',
    [
      ['クラウド', [6]],
      ['ネイティブ', [9]],
    ],
  ],
  ['no known words beside it', [7], {}, 'クラウドネイティブ', []],
])('%s', (_, removed, small, text, expected) => {
  const layers = [
    { index: large, removed: new Set(removed) },
    { index: indexOf(small), removed: new Set<number>() },
  ];
  expect(found({ layers }, text)).toEqual(expected);
});

it('is nothing without layers', () => {
  expect(found({ layers: [] }, 'SRE')).toEqual([]);
});
