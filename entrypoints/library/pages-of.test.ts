import { expect, it } from 'vitest';
import { pagesOf } from './pages-of.ts';

it.each([
  [0, 0, [0]],
  [0, 49, [0]],
  [0, 50, [0, 1]],
  [49, 149, [0, 1, 2]],
  [120, 130, [2]],
  [0, -1, [0]],
])('rows %i to %i are on the pages %j', (first, last, pages) => {
  expect(pagesOf(first, last, 50)).toEqual(pages);
});
