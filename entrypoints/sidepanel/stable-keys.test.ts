import { expect, it } from 'vitest';
import { stableKeys } from './stable-keys.ts';

const OLD = new Map([
  ['term 1 4', 'a'],
  ['term 1 9', 'b'],
  ['term 2 4', 'c'],
]);

it.each<[string, string[], string[]]>([
  ['stay where nothing changes', ['term 1 4', 'term 1 9', 'term 2 4'], ['a', 'b', 'c']],
  ['go along to another place of the block', ['term 1 4', 'term 1 2', 'term 2 4'], ['a', 'b', 'c']],
  ['do not go along to another block', ['term 1 4', 'term 1 9', 'term 3 4'], ['a', 'b', 'term 3 4']],
  ['do not go along to another kind', ['term 1 4', 'quotation 1 2'], ['a', 'quotation 1 2']],
  ['do not guess which of two it is', ['term 1 4', 'term 1 1', 'term 1 2'], ['a', 'term 1 1', 'term 1 2']],
  ['are new where nothing has gone', ['term 1 4', 'term 1 9', 'term 1 20'], ['a', 'b', 'term 1 20']],
])('keys %s', (_, places, expected) => {
  const keys = stableKeys(OLD, places);
  expect(places.map((place) => keys.get(place))).toEqual(expected);
});

it('no two rows have one key, wherever they come back', () => {
  const moved = stableKeys(new Map([['term 1 4', 'term 1 4']]), ['term 1 2']);
  const both = stableKeys(moved, ['term 1 2', 'term 1 4']);
  expect([...both.values()]).toEqual(['term 1 4', 'term 1 4 again']);
});
