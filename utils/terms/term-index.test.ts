import { expect, it } from 'vitest';
import { entriesOf, findLabels, isLabel } from './find-labels.ts';
import { hashOf, spread } from './label-hash.ts';
import { compileIndex } from './term-index.ts';

const NUMBER = 20_000;
const terms = Array.from({ length: NUMBER }, (_, at) => `term ${(at * 7919).toString(36)}`);
const index = compileIndex(
  terms.map((term, at) => ({ id: at, term, aliases: at % 100 === 0 ? ['shared'] : [], reading: null })),
);

it('finds every label it was made of, and nothing else', () => {
  const found: number[] = [];
  for (const [at, term] of terms.entries()) {
    const lookup = { folded: term, cased: term, anyCase: false };
    findLabels(index, lookup, 0, term.length, spread(hashOf(term, 0, term.length)), found);
    expect(entriesOf(index, found)).toEqual([at]);
    expect(isLabel(index, `${term}!`, 0, term.length + 1)).toBe(false);
  }
});

it('has a label of many entries once, its entries in order', () => {
  const found: number[] = [];
  findLabels(
    index,
    { folded: 'shared', cased: 'shared', anyCase: false },
    0,
    6,
    spread(hashOf('shared', 0, 6)),
    found,
  );
  expect(found).toHaveLength(1);
  expect(entriesOf(index, found)).toEqual(Array.from({ length: NUMBER / 100 }, (_, at) => at * 100));
  expect(index.labels).toBe(NUMBER + 1);
});

it('is typed arrays only, so that it can be stored as it is', () => {
  const { labels, ...arrays } = index;
  expect(labels).toBeGreaterThan(0);
  for (const array of Object.values(arrays)) expect(ArrayBuffer.isView(array)).toBe(true);
  expect(structuredClone(index)).toEqual(index);
});

it('names an entry once for a label that its term and its alias share', () => {
  const made = compileIndex([{ id: 3, term: 'サーバー', aliases: ['サーバ', 'ｻｰﾊﾞｰ'], reading: 'サーバー' }]);
  expect(made.labels).toBe(1);
  expect([...made.postings]).toEqual([3]);
});
