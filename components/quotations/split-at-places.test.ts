import { expect, it } from 'vitest';
import { splitAtPlaces } from './split-at-places.ts';

it.each([
  ['', [], ''],
  ['calm', [], 'calm'],
  ['a calm index', [[2, 6]], 'a [calm] index'],
  ['calm', [[0, 4]], '[calm]'],
  [
    'calm calm',
    [
      [0, 4],
      [5, 9],
    ],
    '[calm] [calm]',
  ],
  ['a calm', [[2, 90]], 'a [calm]'],
  ['a calm', [[20, 90]], 'a calm'],
  [
    'calm',
    [
      [0, 3],
      [1, 4],
    ],
    '[cal][m]',
  ],
  ['静かな索引', [[3, 5]], '静かな[索引]'],
] as [string, [number, number][], string][])('%j at %j is %j', (text, places, expected) => {
  const parts = splitAtPlaces(text, places);
  expect(parts.map((part) => (part.isMatch ? `[${part.text}]` : part.text)).join('')).toBe(expected);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
