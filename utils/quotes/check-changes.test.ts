import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkChanges, comparedWords } from './check-changes.ts';
import { compareQuotation } from './compare-quotation.ts';
import { QUOTATION_LIMITS } from './quotation-limits.ts';
import { quotationFieldsSchema } from './quotation-schema.ts';

const SOURCE =
  'Before it there is a lot. The committee did not find any reason to stop the work, as it had said in May. More follows.';
const JA = '前の文がある。この計画は来年まで続けないと発表された。理由は費用である。後の文がある。';

describe('the differences of a check', () => {
  it.each([
    ['en', 'The committee did find any reason to stop the work, as it had said in May.', SOURCE, 'altered'],
    ['en', 'The committee did not find any reason […] as it had said in May.', SOURCE, 'elided'],
    ['ja', 'この計画は来年まで続けると発表された。', JA, 'altered'],
    ['ja', 'この計画は（中略）発表された。', JA, 'elided'],
  ])('are shown again as they were first (%s, %s)', (lang, exact, source, status) => {
    const comparison = compareQuotation(exact, source, lang);
    expect(comparison.status).toBe(status);
    const kept = comparedWords(comparison, source);
    expect(checkChanges({ status: comparison.status, ...kept }, exact, lang)).toEqual(comparison.changes);
  });

  it('are not kept of what is the same, absent or too long', () => {
    expect(comparedWords(compareQuotation('More follows.', SOURCE, 'en'), SOURCE)).toEqual({});
    expect(comparedWords(compareQuotation('Something else altogether.', SOURCE, 'en'), SOURCE)).toEqual({});
    const end = QUOTATION_LIMITS.found + 1;
    expect(comparedWords({ status: 'altered', start: 0, end }, 'x'.repeat(end))).toEqual({});
    expect(checkChanges({ status: 'altered' }, 'x', null)).toBeNull();
  });

  it('pass a file with their words, and a check without them stays as it is', () => {
    const check = { status: 'altered', similarity: 0.9, url: 'https://s.example/', at: 3 };
    const read = (given: object) =>
      v.parse(quotationFieldsSchema, { selector: { exact: 'x' }, page: {}, created: 1, check: given }).check;
    expect(read({ ...check, found: ' a\nb ' })).toEqual({ ...check, found: ' a\nb ' });
    expect(read(check)).toEqual(check);
    expect(read({ ...check, found: null })).toEqual(check);
  });
});
