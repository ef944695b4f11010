import { expect, it } from 'vitest';
import { findTerms } from '../../utils/terms/find-terms.ts';
import { FIRST_DEFINITION } from '../../utils/terms/page-ids.ts';
import { indexDefinitions } from '../../utils/terms/page-label-index.ts';
import { derivedForms } from './derived-forms.ts';

const CRE = FIRST_DEFINITION;
const SPELLED = FIRST_DEFINITION + 1;
const CONTAINER = FIRST_DEFINITION + 2;
const definitions = new Map([
  [CRE, { term: 'CRE', aliases: [] }],
  [SPELLED, { term: 'CRE', aliases: [] }],
  [CONTAINER, { term: 'コンテナ', aliases: [] }],
]);
const index = indexDefinitions({ definitions: [...definitions].map(([id, names]) => ({ id, ...names })) });

function formsOf(...texts: string[]) {
  const blocks = texts.map((text, id) => ({ id, text }));
  const terms = {
    of: (id: number) =>
      findTerms(index, texts[id]!, { lang: 'ja' }).map(({ start, end, entries }) => ({
        start,
        end,
        entries,
      })),
  };
  return derivedForms(blocks, terms, definitions);
}

it('tells the words that are made of what the page defines, each once', () => {
  const ing = { text: 'CREing', base: 'CRE', ending: 'ing' };
  const like = { text: 'CRE-like', base: 'CRE', ending: 'like' };
  expect(formsOf('CREs do CREing.', 'CREing is CRE-like.', 'コンテナ化した')).toEqual({
    [CRE]: [ing, like],
    [SPELLED]: [ing, like],
    [CONTAINER]: [{ text: 'コンテナ化', base: 'コンテナ', ending: '化' }],
  });
});

it('tells three at most, and none of a page that has none', () => {
  expect(formsOf('CREing, CREish, CREify, CREless and CRE-like')[CRE]!.map(({ text }) => text)).toEqual([
    'CREing',
    'CREish',
    'CREify',
  ]);
  expect(formsOf('CRE and CREs')).toEqual({});
});
