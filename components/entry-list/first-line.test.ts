import { expect, it } from 'vitest';
import { firstLine } from './first-line.ts';

it.each([
  ['', ''],
  [' \n ', ''],
  ['one', 'one'],
  ['one\ntwo', 'one'],
  ['\n\n  one  \r\ntwo', 'one'],
  ['　運用を。\n次', '運用を。'],
])('the first line of %j is %j', (text, expected) => {
  expect(firstLine(text)).toBe(expected);
});
