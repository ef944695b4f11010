import { expect, it } from 'vitest';
import type { Block } from '../article/article.ts';
import { annotateTerms } from './annotate-terms.ts';
import { FIRST_DEFINITION, FIRST_SUGGESTION, isExplained, sortIds } from './page-ids.ts';
import { indexDefinitions, indexSuggestions, withIndex } from './page-label-index.ts';
import { compileIndex } from './term-index.ts';

const glossary = compileIndex([
  { id: 1, term: 'error budget', aliases: [], reading: null },
  { id: 2, term: 'チーム', aliases: [], reading: null },
]);
const labels = {
  definitions: [{ id: FIRST_DEFINITION + 3, term: 'error', aliases: ['エラー'] }],
  suggestions: [
    { id: FIRST_SUGGESTION, term: 'SRE' },
    { id: FIRST_SUGGESTION + 1, term: 'budget meeting' },
  ],
};
const whole = withIndex(glossary, indexDefinitions(labels));
const suggested = indexSuggestions(labels);

function found(text: string, block: Partial<Block> = {}) {
  const blocks: Block[] = [{ id: 7, kind: 'paragraph', text, spans: [], ...block }];
  return annotateTerms(blocks, null, whole, suggested).map(({ start, end, entries }) => [
    text.slice(start, end),
    ...entries,
  ]);
}

it.each([
  ['an error budget', [['error budget', 1]]],
  [
    'an error, a エラー',
    [
      ['error', FIRST_DEFINITION + 3],
      ['エラー', FIRST_DEFINITION + 3],
    ],
  ],
  [
    'the SREs and their error',
    [
      ['SREs', FIRST_SUGGESTION],
      ['error', FIRST_DEFINITION + 3],
    ],
  ],
  // A suggestion gives way to whatever is explained, on either side of it too.
  ['the error budget meeting', [['error budget', 1]]],
  [
    'a budget meeting of the チーム',
    [
      ['budget meeting', FIRST_SUGGESTION + 1],
      ['チーム', 2],
    ],
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it('passes over code and what is excluded, whoever brings the term', () => {
  expect(found('SRE error', { spans: [{ kind: 'code', start: 0, end: 3 }] })).toEqual([
    ['error', FIRST_DEFINITION + 3],
  ]);
  expect(found('SRE error', { excluded: true })).toEqual([]);
});

it('tells numbers apart by what they stand for', () => {
  const ids = [4, FIRST_DEFINITION - 1, FIRST_DEFINITION, FIRST_SUGGESTION - 1, FIRST_SUGGESTION];
  expect(sortIds(ids)).toEqual({
    entries: [4, FIRST_DEFINITION - 1],
    definitions: [FIRST_DEFINITION, FIRST_SUGGESTION - 1],
    suggestions: [FIRST_SUGGESTION],
  });
  expect([[4], [FIRST_DEFINITION], [FIRST_SUGGESTION]].map(isExplained)).toEqual([true, true, false]);
});
