import { expect, it } from 'vitest';
import { entriesBeginning } from './labels-beginning.ts';
import { compileIndex } from './term-index.ts';

const NAMES = [
  'error budget',
  'error',
  'Error budget policy',
  'SRE',
  'サーバー',
  'サーバーレス',
  '申し込み',
  'café',
];

const entry = (term: string, at: number) => ({ id: at + 1, term, aliases: [], reading: null });
const index = {
  layers: [
    { index: compileIndex(NAMES.slice(0, 4).map(entry)), removed: new Set<number>() },
    { index: compileIndex(NAMES.map(entry).slice(4)), removed: new Set<number>() },
  ],
};
const named = (typed: string, most = 9) => entriesBeginning(index, typed, most).map((id) => NAMES[id - 1]);

it.each([
  ['err', ['error', 'error budget', 'Error budget policy']],
  ['ERROR B', ['error budget', 'Error budget policy']],
  ['error-b', ['error budget', 'Error budget policy']],
  ['errorb', ['error budget', 'Error budget policy']],
  ['sre', ['SRE']],
  ['ｻｰﾊﾞ', ['サーバー', 'サーバーレス']],
  ['申込', ['申し込み']],
  ['cafe', ['café']],
  ['budget', []],
  ['errors', []],
  ['  ', []],
  ['-', []],
  ['x'.repeat(300), []],
])('finds what begins with %s', (typed, names) => {
  expect(named(typed)).toEqual(names);
});

it('finds so many, and none that is removed', () => {
  expect(named('err', 2)).toEqual(['error', 'error budget']);
  const [first, ...others] = index.layers;
  const layers = [{ ...first!, removed: new Set([2]) }, ...others];
  expect(entriesBeginning({ layers }, 'err', 2)).toEqual([1, 3]);
});
