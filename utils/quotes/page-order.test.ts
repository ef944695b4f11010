import { expect, it } from 'vitest';
import { orderByPage } from './page-order.ts';

const UNKNOWN = Number.POSITIVE_INFINITY;

it('puts the page of the newest first, and what is on a page as it stands there', () => {
  const { pages, isBefore } = orderByPage(['shore', 'pier', 'empty', 'reef'], {
    pageOf: Uint32Array.from([0, 1, 0, 3, 1, 0]),
    created: Float64Array.from([5, 9, 1, 7, 2, 1]),
    places: Float64Array.from([40, UNKNOWN, 400, 0, UNKNOWN, UNKNOWN]),
  });
  expect(pages).toEqual([
    ['pier', 2],
    ['reef', 1],
    ['shore', 3],
  ]);
  const order = [0, 1, 2, 3, 4, 5].sort((one, other) => (isBefore(one, other) ? -1 : 1));
  expect(order).toEqual([4, 1, 3, 0, 2, 5]);
});
