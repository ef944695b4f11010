import { expect, it } from 'vitest';
import { scrollToReveal } from './scroll-to-reveal.ts';

it.each([
  ['stays where the rows are seen', { top: 100, bottom: 300, scrollTop: 50, height: 400 }, null],
  ['stays where they fill it', { top: 50, bottom: 450, scrollTop: 50, height: 400 }, null],
  ['goes down, and leaves room above', { top: 800, bottom: 900, scrollTop: 0, height: 400 }, 720],
  ['goes up', { top: 800, bottom: 900, scrollTop: 2000, height: 400 }, 720],
  ['moves where the last row is cut', { top: 300, bottom: 410, scrollTop: 0, height: 400 }, 220],
  ['leaves no more room than the rows do', { top: 800, bottom: 1180, scrollTop: 0, height: 400 }, 780],
  [
    'begins with the first where there are too many',
    { top: 800, bottom: 2000, scrollTop: 0, height: 400 },
    800,
  ],
  ['stops at the top', { top: 20, bottom: 60, scrollTop: 500, height: 400 }, 0],
])('%s', (_, stretch, expected) => {
  expect(scrollToReveal(stretch)).toBe(expected);
});
