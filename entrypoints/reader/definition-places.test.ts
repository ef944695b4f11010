import { expect, test } from 'vitest';
import { definitionPlaces } from './definition-places.ts';

const blocks = ['Words', 'CRE:', 'Care, Repair', 'Rarely used', 'Prose on CRE', 'More', 'CRE is care'].map(
  (text, at) => ({ id: 10 + at, text }),
);
const found = (id: number, block: number, endBlock?: number) => ({
  id,
  term: 'CRE',
  aliases: [],
  block,
  ...(endBlock === undefined ? {} : { endBlock }),
});

test.each([
  ['none', [], 14, []],
  ['two in one block', [found(1, 12), found(2, 12)], 14, [{ definitions: [1, 2], isHere: false }]],
  ['one behind the other', [found(1, 12), found(2, 13)], 14, [{ definitions: [1, 2], isHere: false }]],
  ['words inside', [found(1, 12, 14)], 13, [{ definitions: [1], isHere: true }]],
  ['words that head the place', [found(1, 12), found(2, 13)], 11, [{ definitions: [1, 2], isHere: true }]],
  ['words in a sentence before it', [found(1, 15)], 14, [{ definitions: [1], isHere: false }]],
  [
    'far apart, out of order',
    [found(2, 16), found(1, 12)],
    16,
    [
      { definitions: [1], isHere: false },
      { definitions: [2], isHere: true },
    ],
  ],
  ['words that are nowhere', [found(1, 12)], null, [{ definitions: [1], isHere: false }]],
])('%s', (_, definitions, words, places) => {
  expect(definitionPlaces(definitions, blocks, words)).toEqual(places);
});
