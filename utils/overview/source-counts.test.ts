import { expect, test } from 'vitest';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { SourceCounts } from './source-counts.ts';

function quotation(page: Partial<SavedQuotation['page']>, author: string | null = null): SavedQuotation {
  return {
    id: '',
    selector: { exact: 'Words.', prefix: '', suffix: '', start: null, end: null },
    page: {
      ...{ url: '', canonicalUrl: null, title: '', author: null, site: null, lang: null, published: null },
      ...page,
    },
    cited:
      author === null
        ? null
        : { author, authorUrl: null, title: null, site: null, url: null, reported: false },
    ...{ note: '', tags: [], check: null, created: 0, updated: 0, anchor: null },
  };
}

test('quotations are counted by site, work and person', () => {
  const counts = new SourceCounts();
  counts.add(quotation({ url: 'https://www.lights.example/a', title: 'Lights', author: 'Ada' }));
  counts.add(quotation({ url: 'https://lights.example/b', title: 'Lights, again', author: 'Ada' }, 'Ada'));
  counts.add(quotation({ url: 'https://x.example/', site: 'Harbour', title: 'Lights' }, 'Grace'));
  counts.add(quotation({ title: 'A book' }));
  counts.add(quotation({ url: 'https://lights.example/c' }));
  expect(counts.tallies(2)).toEqual({
    sites: {
      names: [
        ['lights.example', 3],
        ['Harbour', 1],
      ],
      distinct: 2,
      nameless: 1,
    },
    works: {
      names: [
        ['Lights', 2],
        ['Lights, again', 1],
      ],
      distinct: 3,
      nameless: 1,
    },
    people: {
      names: [
        ['Ada', 2],
        ['Grace', 1],
      ],
      distinct: 2,
      nameless: 2,
    },
  });
});
