import { describe, expect, it } from 'vitest';
import type { EntryFields } from '../../utils/terms/entry.ts';
import { checkEntry } from '../../utils/terms/entry-schema.ts';
import { inputOf, sameValues, valuesOf } from './form-values.ts';

const ENTRY: EntryFields = {
  term: 'SRE',
  aliases: ['Site Reliability Engineering', 'reliability, of sites'],
  reading: 'エスアールイー',
  lang: 'ja-JP',
  definition: 'One.\n\nTwo.',
  sources: [{ title: 'T', url: 'https://a.example/' }],
  tags: ['operations', 'site reliability'],
  sites: ['a.example', 'b.example'],
};

describe('form values', () => {
  it('show an entry and give it back', () => {
    expect(checkEntry(inputOf(valuesOf(ENTRY))).fields).toEqual(ENTRY);
  });

  it('of nothing are an entry without a term', () => {
    expect(checkEntry(inputOf(valuesOf({}))).problems).toEqual([{ path: ['term'], code: 'termMissing' }]);
  });

  it.each([
    ['aliases', 'a\r\n\n b ', ['a', 'b']],
    ['tags', 'a, b、c，,d', ['a', 'b', 'c', 'd']],
    ['sites', 'a.example b.example,\nhttps://c.example/x', ['a.example', 'b.example', 'c.example']],
  ] as const)('part %s typed as %j', (field, typed, expected) => {
    const values = { ...valuesOf({ term: 'x' }), [field]: typed };
    expect(checkEntry(inputOf(values)).fields?.[field]).toEqual(expected);
  });

  it('tell a change from none', () => {
    expect(sameValues(valuesOf(ENTRY), valuesOf({ ...ENTRY }))).toBe(true);
    expect(sameValues(valuesOf(ENTRY), valuesOf({ ...ENTRY, tags: [] }))).toBe(false);
  });
});
