import { expect, it } from 'vitest';
import { quotationId } from './quotation-id.ts';

it('is a UUID, the same for the same', () => {
  expect(quotationId('kindle', 'a')).toBe(quotationId('kindle', 'a'));
  expect(quotationId('')).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

it('is another for others, however alike', () => {
  const ids = new Set<string>();
  const halves = new Set<string>();
  const texts = Array.from({ length: 50_000 }, (_, at) => `The words of number ${at}.`);
  for (const text of texts)
    for (const parts of [[text], [text, ''], ['', text]]) ids.add(quotationId(...parts));
  for (const id of ids) halves.add(id.slice(24)).add(id.slice(0, 13));
  expect(ids.size).toBe(150_000);
  // Parts of 48 bits are hardly ever the same by chance either: none of 300,000 in 2^48, as a rule.
  expect(halves.size).toBeGreaterThan(299_990);
});
