import { expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import type { Block } from './article/article.ts';
import { compileIndex } from './terms/term-index.ts';

const index = compileIndex([
  { id: 1, term: 'SRE', aliases: [], reading: null },
  { id: 2, term: '技芸', aliases: [], reading: null },
]);

const blocks: Block[] = [
  { id: 10, kind: 'heading', level: 2, text: 'SREing', spans: [] },
  {
    id: 11,
    kind: 'paragraph',
    text: 'SRE and SRE and SRE',
    spans: [
      { kind: 'excluded', start: 16, end: 19 },
      { kind: 'link', start: 8, end: 11, href: 'https://a.example/' },
      { kind: 'code', start: 0, end: 3 },
    ],
  },
  { id: 12, kind: 'code', text: 'SRE', spans: [], excluded: true },
  {
    id: 13,
    kind: 'quotation',
    text: '「技芸」を',
    spans: [],
    within: [{ kind: 'quotation', id: 1, cite: 'https://b.example/x' }],
  },
];

it('finds terms outside code and excluded blocks, and quotations', () => {
  const { terms, quotes } = annotate({ blocks, lang: 'ja', url: 'https://a.example/' }, index);
  expect(terms).toEqual([
    { block: 10, start: 0, end: 6, entries: [1] },
    { block: 11, start: 8, end: 11, entries: [1] },
    { block: 13, start: 1, end: 3, entries: [2] },
  ]);
  expect(quotes).toMatchObject([{ text: '「技芸」を', url: 'https://b.example/x' }]);
});

it('finds what the page itself defines wherever it stands, before its definition too', () => {
  const page: Block[] = [
    { id: 1, kind: 'paragraph', text: 'No SLO, no toil budget.', spans: [] },
    { id: 2, kind: 'paragraph', text: 'A toil budget is a limit that is set for manual work.', spans: [] },
    { id: 3, kind: 'paragraph', text: 'A service level objective (SLO) and an SRE.', spans: [] },
  ];
  const { terms, definitions } = annotate({ blocks: page, lang: 'en', url: '' }, index);
  expect(definitions.map(({ term, definition, how, block }) => [term, definition, how, block])).toEqual([
    ['toil budget', 'A toil budget is a limit that is set for manual work.', 'sentence', 2],
    ['SLO', 'service level objective', 'abbreviation', 3],
  ]);
  expect(terms).toEqual([
    { block: 1, start: 3, end: 6, entries: [], definitions: [1] },
    { block: 1, start: 11, end: 22, entries: [], definitions: [0] },
    { block: 2, start: 2, end: 13, entries: [], definitions: [0] },
    { block: 3, start: 27, end: 30, entries: [], definitions: [1] },
    { block: 3, start: 39, end: 42, entries: [1] },
  ]);
});
