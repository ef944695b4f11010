import { expect, it } from 'vitest';
import { firstPart } from './first-part.ts';

it.each([
  [3, null, 'terms'],
  [3, 5, 'terms'],
  [0, null, null],
  [0, 5, 'defined'],
  [0, 0, 'suggested'],
])('%s terms and %s definitions begin with %s', (terms, defined, expected) => {
  expect(firstPart(terms, defined)).toBe(expected);
});
