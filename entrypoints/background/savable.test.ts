import * as v from 'valibot';
import { expect, it } from 'vitest';
import { savedQuotationSchema } from '../../utils/quotes/quotation-schema.ts';
import { savable } from './message-schemas.ts';

it('keeps of a strange page what every export can bring back', () => {
  const long = 'x'.repeat(9000);
  const given = {
    selector: { exact: 'Words \u0000 here.', prefix: 'a', suffix: 'b', start: 1, end: 12 },
    page: {
      url: 'https://a.example/',
      canonicalUrl: `https://a.example/${long}`,
      title: long,
      author: ` two\nlines ${long}`,
      site: '',
      lang: 'not a language',
      published: long,
    },
    cited: {
      author: long,
      authorUrl: 'javascript:alert(1)',
      title: 'T',
      site: null,
      url: `https://s.example/${long}`,
      reported: false,
    },
    text: null,
  };
  const { text: _, ...found } = v.parse(savable, given)!;
  expect(found.page).toMatchObject({ canonicalUrl: null, site: null, lang: null });
  expect(found.cited).toMatchObject({ authorUrl: null, title: 'T', url: null });
  const stored = {
    ...found,
    ...{ id: crypto.randomUUID(), note: '', tags: [], check: null, created: 1, updated: 1, anchor: null },
  };
  expect(v.parse(savedQuotationSchema, stored)).toEqual(stored);
});

it.each(['javascript:alert(1)', 'file:///etc/passwd', 'about:blank'])('saves nothing of %s', (url) => {
  const page = { url, canonicalUrl: null, title: '', author: null, site: null, lang: null, published: null };
  const selector = { exact: 'Words', prefix: '', suffix: '', start: null, end: null };
  expect(v.safeParse(savable, { selector, page, cited: null, text: null }).success).toBe(false);
});
