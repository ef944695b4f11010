import { expect, it } from 'vitest';
import { rangeBetween } from './range-between.ts';

const LIST = [4, 8, 6, 2, 9];

it.each([
  [8, 2, [8, 6, 2]],
  [2, 8, [8, 6, 2]],
  [9, 4, LIST],
  [6, 6, [6]],
  [null, 6, [6]],
  [5, 6, [6]],
  [4, 5, [5]],
])('from %j to %j', (anchor, to, expected) => {
  expect(rangeBetween(LIST, anchor, to)).toEqual(expected);
});
