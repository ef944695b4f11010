import { expect, it } from 'vitest';
import { quotationName } from './quotation-name.ts';

it.each([
  ['short', 'short'],
  ['a'.repeat(40), 'a'.repeat(40)],
  ['a'.repeat(41), `${'a'.repeat(40)}…`],
  // Half a character is none: it is shown as one that is missing.
  [`${'a'.repeat(39)}𠮟る`, `${'a'.repeat(39)}\ufffd…`],
])('%s is called %s', (text, name) => {
  expect(quotationName(text)).toBe(name);
});
