import { expect, it } from 'vitest';
import { random } from '../../bench/random.ts';
import { bestOf } from './best-of.ts';

it.each([
  [0, 0, 10],
  [1, 0, 10],
  [500, 0, 20],
  [500, 30, 20],
  [500, 490, 20],
  [500, 600, 20],
  [20_000, 100, 50],
  [7919 + 50, 0, 50],
  [7919 * 2 + 50, 0, 50],
])('of %i from %i on %i are those of a sort', (count, offset, limit) => {
  const pick = random(count + offset);
  const values = Array.from({ length: count }, () => pick(count));
  const isBefore = (one: number, other: number) =>
    values[one] === values[other] ? one < other : values[one]! < values[other]!;
  const sorted = [...values.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  expect([...bestOf(count, offset, limit, isBefore)]).toEqual(sorted.slice(offset, offset + limit));
});
