import { expect, it } from 'vitest';
import { nextRow } from './next-row.ts';

it.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowUp', 0, 3, 0],
  ['PageDown', 1, 100, 11],
  ['PageDown', 95, 100, 99],
  ['PageUp', 5, 100, 0],
  ['Home', 50, 100, 0],
  ['End', 50, 100, 99],
  ['End', 0, 0, null],
  ['a', 1, 3, null],
])('%s from row %s of %s leads to %s', (key, row, count, expected) => {
  expect(nextRow(key, row, count, 10)).toBe(expected);
});
