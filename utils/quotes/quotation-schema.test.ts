import { expect, it } from 'vitest';
import { checkQuotation } from './quotation-schema.ts';

const quotation = (lookalikes: unknown) => ({
  id: '00000000-0000-4000-8000-000000000001',
  selector: { exact: 'A calm index.', lookalikes },
  page: { url: 'https://notes.example/' },
  created: 0,
  updated: 0,
});

const ONE = { text: 'a\ud83dcalm', before: ' the\u0007', behind: '' };

it.each([
  [[ONE], [ONE]],
  [[], []],
  [undefined, undefined],
  [null, undefined],
])('look-alikes %j are kept as %j', (given, kept) => {
  expect(checkQuotation(quotation(given)).quotation?.selector.lookalikes).toEqual(kept);
});

it.each([
  ['the index', 'notText'],
  [['the index'], 'notText'],
  [[{ text: 'a' }], 'notNumber'],
  [[{ ...ONE, text: 3 }], 'notText'],
  [[{ ...ONE, before: 'x'.repeat(2001) }], 'tooLong'],
  [Array(51).fill(ONE), 'tooMany'],
])('look-alikes %# are refused: %s', (given, code) => {
  const { quotation: read, problems } = checkQuotation(quotation(given));
  expect(read).toBeNull();
  expect(problems[0]?.code).toBe(code);
});
