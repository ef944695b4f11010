import { expect, it } from 'vitest';
import { readMatchUnits } from '../text/match-units.ts';
import { entriesOf, findLabels, isLabel } from './find-labels.ts';
import { findTerms } from './find-terms.ts';
import { hashOf, spread } from './label-hash.ts';
import { compileIndex } from './term-index.ts';

const NUMBER = 20_000;
// None ends with -s: of a plural the singular is a label too.
const terms = Array.from({ length: NUMBER }, (_, at) => `term ${(at * 7919).toString(36)}0`);
const index = compileIndex(
  terms.map((term, at) => ({ id: at, term, aliases: at % 100 === 0 ? ['shared'] : [], reading: null })),
);

function labelsOf(text: string): number[] {
  const units = new Uint16Array(text.length);
  readMatchUnits(text, units);
  const found: number[] = [];
  const mixed = spread(hashOf(units, 0, text.length));
  findLabels(index, { units, cased: text, anyCase: false }, 0, text.length, mixed, found);
  return found;
}

it('finds every label it was made of, and nothing else', () => {
  for (const [at, term] of terms.entries()) {
    expect(entriesOf(index, labelsOf(term))).toEqual([at]);
    expect(labelsOf(`${term}!`)).toEqual([]);
  }
});

it('knows what is a label', () => {
  const units = new Uint16Array(8);
  readMatchUnits('shared!', units);
  expect(isLabel(index, units, 0, 6)).toBe(true);
  expect(isLabel(index, units, 0, 7)).toBe(false);
});

it('has a label of many entries once, its entries in order', () => {
  const found = labelsOf('shared');
  expect(found).toHaveLength(1);
  expect(entriesOf(index, found)).toEqual(Array.from({ length: NUMBER / 100 }, (_, at) => at * 100));
  expect(index.labels).toBe(NUMBER + 1);
});

it('keeps ids of every size', () => {
  const ids = [0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1];
  const made = compileIndex(ids.map((id) => ({ id, term: `word${id}`, aliases: [], reading: null })));
  for (const id of ids) expect(findTerms(made, `word${id}`).map(({ entries }) => entries)).toEqual([[id]]);
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
  expect(findTerms(made, 'サーバー').map(({ entries }) => entries)).toEqual([[3]]);
});
