import { expect, test } from 'vitest';
import { makePage } from './make-page.ts';
import { readNouns } from './word-net.ts';

test('a page has the length that is asked for and is the same every time', () => {
  const nouns = readNouns();
  const kind = { name: 'page', characters: 50_000, japaneseEvery: 3 };
  const page = makePage(kind, nouns);
  const text = page.slice(page.indexOf('<h1>')).replace(/<[^>]*>/g, '');
  expect(text.length).toBeGreaterThan(50_000);
  expect(text.length).toBeLessThan(60_000);
  expect(text).toMatch(/オペレーション/);
  expect(makePage(kind, nouns)).toBe(page);
});

test('WordNet gives nouns with their first gloss', () => {
  const nouns = readNouns();
  expect(nouns.length).toBeGreaterThan(110_000);
  expect(nouns.find(({ lemma }) => lemma === 'entity')?.gloss).toMatch(/^that which is perceived/);
  expect(nouns.filter(({ gloss }) => gloss === '')).toEqual([]);
});
