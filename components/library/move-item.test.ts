import { expect, test } from 'vitest';
import { dropTarget, keyTarget, moveInto, moveItem } from './move-item.ts';

test.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
  [0, 9, 'bca'],
  [2, -4, 'cab'],
  [7, 0, 'abc'],
])('moves an item from %i to %i', (from, to, order) => {
  expect(moveItem(['a', 'b', 'c'], from, to).join('')).toBe(order);
});

test.each([
  ['ArrowUp', 1, 0],
  ['ArrowDown', 1, 2],
  ['ArrowUp', 0, null],
  ['ArrowDown', 2, null],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['End', 2, null],
  ['Enter', 1, null],
  ['ArrowLeft', 1, null],
])('%s at %i of three goes to %s', (key, at, to) => {
  expect(keyTarget(key, at, 3)).toBe(to);
});

// Three rows, the second of them tall.
const BOXES = [
  { top: 0, height: 50 },
  { top: 50, height: 100 },
  { top: 150, height: 50 },
];

test.each([
  [0, 0, 0],
  [0, 49, 0],
  [0, 51, 1],
  [0, 124, 1],
  [0, 126, 2],
  [0, 900, 2],
  [0, -900, 0],
  [2, -49, 2],
  [2, -51, 1],
  [2, -126, 0],
  [1, 20, 1],
  [1, 26, 2],
  [1, -26, 0],
])('a row at %i that is dragged by %i drops at %i', (from, by, to) => {
  expect(dropTarget(BOXES, from, by)).toBe(to);
});

test.each([
  ['abcd', 'cb', 'acbd'],
  ['abcd', 'dcb', 'adcb'],
  ['abc', '', 'abc'],
  ['abc', 'xb', 'abc'],
])('%s with %s in their new order is %s', (list, ids, order) => {
  const items = [...list].map((id) => ({ id }));
  expect(
    moveInto(items, [...ids])
      .map(({ id }) => id)
      .join(''),
  ).toBe(order);
});
