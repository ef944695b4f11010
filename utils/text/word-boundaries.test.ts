import { expect, it } from 'vitest';
import { WordBoundaries } from './word-boundaries.ts';

it('segments each run of Japanese once, and only when asked', () => {
  const asked: string[] = [];
  const boundaries = new WordBoundaries('abc 障害対応、人間', (text) => {
    asked.push(text);
    return [0, 2];
  });
  expect(asked).toEqual([]);
  expect([5, 6, 7].map((offset) => boundaries.at(offset))).toEqual([false, true, false]);
  expect(asked).toEqual(['障害対応']);
  expect(boundaries.at(10)).toBe(false);
  expect(asked).toEqual(['障害対応', '人間']);
});
