import { describe, expect, it } from 'vitest';
import { AS_IT_CAME, nextSort, sortRows } from './table-sort.ts';

const ROWS = [
  { id: 5, sort: 'reef', updated: 30 },
  { id: 7, sort: 'lead', updated: 10 },
  { id: 9, sort: 'tide', updated: 20 },
  { id: 11, sort: 'lead', updated: 40 },
];

describe('sortRows', () => {
  it.each([
    ['order', false, [5, 7, 9, 11]],
    ['order', true, [11, 9, 7, 5]],
    ['term', false, [7, 11, 5, 9]],
    ['term', true, [9, 5, 11, 7]],
    ['updated', false, [7, 9, 5, 11]],
    ['updated', true, [11, 5, 9, 7]],
  ] as const)('by %s, descending: %s', (by, isDescending, expected) => {
    expect(sortRows(ROWS, { by, isDescending })).toEqual(expected);
  });
});

it('comes back to the order in which entries came in', () => {
  const one = nextSort(AS_IT_CAME, 'term');
  expect(one).toEqual({ by: 'term', isDescending: false });
  expect(nextSort(one, 'term')).toEqual({ by: 'term', isDescending: true });
  expect(nextSort(nextSort(one, 'term'), 'term')).toEqual(AS_IT_CAME);
  expect(nextSort(one, 'updated')).toEqual({ by: 'updated', isDescending: true });
});
