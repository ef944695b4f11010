import { expect, it } from 'vitest';
import type { QuoteAnnotation, Stretch } from '../../utils/annotations.ts';
import type { FoundQuotation } from '../../utils/messages.ts';
import { pageQuotations } from './page-quotations.ts';

const BLOCKS = [
  { id: 4, kind: 'heading' as const, text: 'Gulls' },
  { id: 9, kind: 'paragraph' as const, text: 'He said: count the gulls.' },
  { id: 2, kind: 'paragraph' as const, text: '鷗を数える。', lang: 'ja' },
];

const quote = (stretches: Stretch[], text: string) =>
  ({
    ...{ kind: 'inline', text, stretches, author: 'He', title: null, site: null, url: null, reported: false },
  }) as unknown as QuoteAnnotation;

const study = (quotes: QuoteAnnotation[], saved: FoundQuotation[]) => ({
  definitions: new Map(),
  quotes,
  saved,
});

it('gives quotations of the page and what is saved of it, in the order of the text', () => {
  const gulls = quote([{ block: 9, start: 9, end: 24 }], 'count the gulls');
  const found = pageQuotations(
    BLOCKS,
    study(
      [gulls],
      [
        { id: 'other', status: 'changed', stretches: [{ block: 2, start: 0, end: 5 }] },
        { id: 'same', status: 'exact', stretches: [{ block: 9, start: 9, end: 24 }] },
        { id: 'gone', status: 'orphan', stretches: [] },
      ],
    ),
    'en',
  );
  expect(
    found.map(({ text, lang, source, saved, place }) => [text, lang, source?.author, saved, place]),
  ).toEqual([
    ['count the gulls', 'en', 'He', [{ id: 'same', status: 'exact' }], { block: 9, start: 9, end: 24 }],
    ['鷗を数える', 'ja', undefined, [{ id: 'other', status: 'changed' }], { block: 2, start: 0, end: 5 }],
  ]);
});

it('gives nothing of a page that quotes nobody', () => {
  expect(pageQuotations(BLOCKS, study([], []), null)).toEqual([]);
});
