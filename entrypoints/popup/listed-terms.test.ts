import { expect, it } from 'vitest';
import { listedTerms } from './listed-terms.ts';

it.each([
  ['no terms', [], []],
  ['one', [{ entries: [3], text: 'SRE', count: 2 }], [[3, 2]]],
  [
    'two senses of one word',
    [{ entries: [3, 5], text: 'CRE', count: 2 }],
    [
      [3, 2],
      [5, 2],
    ],
  ],
  [
    'an entry under two names, and one that is a sense of only one of them',
    [
      { entries: [9, 3], text: 'SRE', count: 2 },
      { entries: [3], text: 'reliability', count: 4 },
    ],
    [
      [9, 2],
      [3, 6],
    ],
  ],
])('lists %s', (_, terms, expected) => {
  expect(listedTerms(terms).map(({ id, count }) => [id, count])).toEqual(expected);
});
