/** Quotations of our own for the tests of what is written. */
import type { SavedQuotation } from '../quotes/saved-quotation.ts';

/** A time where this computer is, in milliseconds since the epoch. */
export const at = (year: number, month: number, day: number, hour = 12) =>
  new Date(year, month - 1, day, hour).getTime();

/** @returns a quotation with what is given and nothing else known */
export function quotation(given: {
  exact: string;
  id?: number;
  selector?: Partial<SavedQuotation['selector']>;
  page?: Partial<SavedQuotation['page']>;
  cited?: Partial<NonNullable<SavedQuotation['cited']>>;
  rest?: Partial<SavedQuotation>;
}): SavedQuotation {
  const { exact, id = 1, selector, page, cited, rest } = given;
  return {
    id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    selector: { exact, prefix: '', suffix: '', start: null, end: null, ...selector },
    page: {
      url: '',
      canonicalUrl: null,
      title: '',
      author: null,
      site: null,
      lang: null,
      published: null,
      ...page,
    },
    cited: cited
      ? { author: null, authorUrl: null, title: null, site: null, url: null, reported: false, ...cited }
      : null,
    note: '',
    tags: [],
    check: null,
    created: at(2024, 3, 5),
    updated: at(2024, 3, 5),
    anchor: null,
    ...rest,
  };
}

/** A page of the web that quotes nobody. */
export const PLAIN = quotation({
  exact: 'An index is a *promise*.',
  selector: { prefix: 'They say: ', suffix: ' So keep it.', start: 120, end: 144 },
  page: {
    url: 'https://notes.example/blog/index?a=1&b=2',
    title: 'The Quiet Index',
    author: 'Jane Doe',
    site: 'Notes',
    lang: 'en',
    published: '2024-02-29T23:30:00+09:00',
  },
  rest: { note: 'First line.\n# Second line.', tags: ['index', 'to read'] },
});

/** A Japanese page that quotes somebody else. */
export const CITING = quotation({
  exact: '索引は約束である。\n守られないこともある。',
  id: 2,
  page: {
    url: 'https://nikki.example/entry/1',
    title: '索引のこと',
    author: '佐藤',
    site: '日記',
    lang: 'ja',
    published: '2023-11',
  },
  cited: { author: '田中 花子', title: '静かな索引', site: '文庫', url: 'https://bunko.example/quiet' },
});

/** Words that a page recalls from somebody. */
export const RECALLED = quotation({
  exact: 'Never trust a calm index',
  id: 3,
  page: { url: 'https://nikki.example/entry/2', title: 'Calm', lang: 'en' },
  cited: { author: 'y_index', authorUrl: 'https://people.example/y_index', reported: true },
});

/** A book. */
export const BOOK = quotation({
  exact: 'Paper remembers.',
  id: 4,
  selector: { place: { page: '23', location: '345-347' } },
  page: { title: 'Müller & Söhne: 100% {Paper}', author: 'Müller, Ása' },
  rest: { tags: ['paper'] },
});

export const SAMPLES: readonly SavedQuotation[] = [PLAIN, CITING, RECALLED, BOOK];
