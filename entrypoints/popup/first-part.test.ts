import { expect, it } from 'vitest';
import { firstPart } from './first-part.ts';

it.each([
  [3, null, 'terms'],
  [3, { defined: 5, quoted: 2 }, 'terms'],
  [0, null, null],
  [0, { defined: 5, quoted: 2 }, 'defined'],
  [0, { defined: 0, quoted: 2 }, 'quoted'],
  [0, { defined: 0, quoted: 0 }, 'suggested'],
])('%s terms and %j begin with %s', (terms, found, expected) => {
  expect(firstPart(terms, found)).toBe(expected);
});
