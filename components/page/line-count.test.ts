import { expect, it } from 'vitest';
import { lineCount } from './line-count.ts';

it.each([
  ['', 3, 0],
  ['A lamp.', 3, 1],
  ['x'.repeat(52), 3, 1],
  ['x'.repeat(53), 3, 2],
  ['灯'.repeat(26), 3, 1],
  ['灯'.repeat(27), 3, 2],
  ['x'.repeat(900), 3, 3],
])('%j in at most %i lines takes %i', (text, most, expected) => {
  expect(lineCount(text, most)).toBe(expected);
});
