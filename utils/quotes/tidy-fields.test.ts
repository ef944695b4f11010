import { describe, expect, it } from 'vitest';
import { checkQuotation } from './quotation-schema.ts';
import { tidyCited, tidyPage } from './tidy-fields.ts';

const page = {
  ...{ url: 'https://a.example/post', canonicalUrl: 'https://a.example/', title: 'On tides', author: 'Ada' },
  ...{ site: 'Shore', lang: 'en-GB', published: '2024-05-06' },
};
const cited = {
  ...{ author: 'Bo', authorUrl: 'https://b.example/bo', title: 'Lamps', site: 'Light' },
  ...{ url: 'https://b.example/', reported: false },
};
const saved = {
  ...{ id: crypto.randomUUID(), selector: { exact: 'Words.', prefix: '', suffix: '' } },
  ...{ note: '', tags: [], check: null, created: 1, updated: 1, anchor: null },
};

describe('tidying', () => {
  it('leaves alone what is in order', () => {
    expect(tidyPage(page)).toEqual(page);
    expect(tidyCited(cited)).toEqual(cited);
  });

  it.each([
    ['a huge title', { title: '題'.repeat(5000) }, {}],
    ['half a character at the limit', { title: `${'x'.repeat(1999)}😀` }, {}],
    ['a language in POSIX’s spelling', { lang: 'ja_JP' }, {}],
    ['no language', { lang: '日本語' }, {}],
    ['no address of the web', { canonicalUrl: 'javascript:alert(1)' }, { url: 'javascript:alert(1)' }],
    [
      'a huge address',
      { canonicalUrl: `https://a.example/${'x'.repeat(9000)}` },
      { author: 'y'.repeat(2000) },
    ],
    ['a date that is a story', { published: 'z'.repeat(300) }, { authorUrl: 'nowhere', title: '\u0000 \n' }],
  ])('makes of %s what can be read in again', (_, ofPage, ofCited) => {
    const raw = { ...saved, page: { ...page, ...ofPage }, cited: { ...cited, ...ofCited } };
    const tidy = { ...saved, page: tidyPage(raw.page), cited: tidyCited(raw.cited) };
    expect(checkQuotation(tidy).problems).toEqual([]);
    const { quotation } = checkQuotation(tidy);
    expect(quotation).toMatchObject({ page: tidy.page, cited: tidy.cited });
  });

  it('keeps the language that is meant', () => {
    expect(tidyPage({ ...page, lang: 'ja_JP' }).lang).toBe('ja-JP');
  });
});
