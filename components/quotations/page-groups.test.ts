import { expect, it } from 'vitest';
import { countRows, groupAt, groupPages } from './page-groups.ts';

const PAGES = [
  ['shore', 3],
  ['pier', 1],
  ['reef', 400],
  ['buoy', 2],
] as const;

it('gives every quotation of an open page a row, and a closed page one', () => {
  const groups = groupPages(PAGES, (key) => key !== 'reef');
  expect(groups.map(({ key, first, row, rows }) => [key, first, row, rows])).toEqual([
    ['shore', 0, 0, 3],
    ['pier', 3, 3, 1],
    ['reef', 4, 4, 1],
    ['buoy', 404, 5, 2],
  ]);
  expect(countRows(groups)).toBe(7);
  expect(countRows([])).toBe(0);
});

it.each([
  [0, 'shore'],
  [2, 'shore'],
  [3, 'pier'],
  [4, 'reef'],
  [403, 'reef'],
  [404, 'buoy'],
  [405, 'buoy'],
  [900, 'buoy'],
])('row %i is on the page %s', (row, key) => {
  expect(
    groupAt(
      groupPages(PAGES, () => true),
      row,
    ).key,
  ).toBe(key);
});
