import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';

const NUMBERS = [0, 1, 31, 32, 33, 1023, 1024, 70_000, 2 ** 25, 2 ** 30, 2 ** 31 - 1];

it('gives back what was packed', () => {
  expect([...unpackNumbers(packNumbers(NUMBERS))]).toEqual(NUMBERS);
  expect([...unpackNumbers('')]).toEqual([]);
});

it('uses no character that JSON has to escape', () => {
  const packed = packNumbers(Array.from({ length: 5000 }, (_, i) => i * 7919));
  expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
});

it.each([
  ['a character of none', ' '],
  ['another', '"'],
  ['a letter behind the last', '~'],
  ['no ASCII', '割'],
  ['an unfinished number', packNumbers([32]).slice(0, -1)],
  ['a number of too many groups', 'b'.repeat(8) + packNumbers([1])],
  ['a number of too many bits', 'b'.repeat(6) + packNumbers([2])],
])('refuses %s', (_name, packed) => {
  expect(() => unpackNumbers(packed)).toThrow(RangeError);
});
