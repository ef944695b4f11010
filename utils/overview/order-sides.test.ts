import { describe, expect, it } from 'vitest';
import { crossings, orderSides } from './order-sides.ts';

type Lines = [number, number][];

describe('the order of two sides', () => {
  it.each<[string, number, number, Lines]>([
    ['nothing', 0, 0, []],
    ['no lines', 3, 2, []],
    [
      'lines that all cross',
      3,
      3,
      [
        [0, 2],
        [1, 1],
        [2, 0],
      ],
    ],
    [
      'a ladder upside down',
      4,
      4,
      [
        [0, 3],
        [0, 2],
        [1, 2],
        [1, 1],
        [2, 1],
        [2, 0],
        [3, 0],
      ],
    ],
  ])('has no crossing where there need be none: %s', (_, leftCount, rightCount, lines) => {
    const { left, right, lines: placed } = orderSides(leftCount, rightCount, lines);
    expect(left.toSorted()).toEqual(Array.from({ length: leftCount }, (_each, at) => at));
    expect(right.toSorted()).toEqual(Array.from({ length: rightCount }, (_each, at) => at));
    expect(placed.map(([from, to]) => [left[from], right[to]])).toEqual(lines);
    expect(crossings(left, right, lines)).toBe(0);
  });

  it('is never worse than what was given', () => {
    const lines = Array.from({ length: 40 }, (_, at): [number, number] => [at % 7, (at * 5) % 11]);
    const given = crossings([...Array(7).keys()], [...Array(11).keys()], lines);
    const { left, right } = orderSides(7, 11, lines);
    expect(crossings(left, right, lines)).toBeLessThan(given);
  });
});
