import { expect, it } from 'vitest';
import { annotate } from '../utils/annotate.ts';
import type { Entry } from '../utils/terms/entry.ts';
import { compileIndex } from '../utils/terms/term-index.ts';
import { describeDocument } from './describe-document.ts';
import { plainTextArticle } from './plain-text-article.ts';

const entry: Entry = {
  id: 1,
  term: 'SLO',
  aliases: [],
  reading: null,
  lang: null,
  definition: 'How well it is meant to work.',
  sources: [],
  tags: [],
  sites: [],
  glossary: 'work',
  created: 0,
  updated: 0,
};

/** What `read` prints of lines, with a glossary of terms without definitions. */
function read(terms: readonly string[], ...lines: string[]) {
  const entries = new Map(terms.map((term, at) => [at + 1, { ...entry, id: at + 1, term, definition: '' }]));
  const article = plainTextArticle(lines, null);
  return describeDocument('a.txt', article, annotate(article, compileIndex(entries.values())), entries);
}

it('says what derived forms and compounds are made of', () => {
  const { terms } = read(
    ['SRE', 'プロダクト', '開発', 'コンテナ'],
    'SREs SREify. SRE-like, コンテナ化した。',
    'プロダクト開発とプロダクト、開発部',
  );
  expect(terms.map(({ text, derived }) => [text, ...derived])).toEqual([
    ['SREs'],
    ['SREify', 'SRE', 'ify'],
    ['SRE', 'SRE', 'like'],
    ['コンテナ', 'コンテナ', '化'],
    ['プロダクト', 'プロダクト', '開発'],
    ['開発', 'プロダクト', '開発'],
    ['プロダクト'],
    ['開発'],
  ]);
});

it('shows the page’s own definitions before those of glossaries', () => {
  const article = plainTextArticle(['First of all.', 'Our service level objective (SLO) holds.'], null);
  const annotations = annotate(article, compileIndex([entry]));
  const line = describeDocument('a.txt', article, annotations, new Map([[1, entry]]));
  expect(line.definitions).toEqual([
    {
      term: 'SLO',
      aliases: [],
      definition: 'service level objective',
      how: 'abbreviation',
      start: 18,
      end: 41,
    },
  ]);
  expect(line.text.slice(18, 41)).toBe('service level objective');
  expect(line.terms).toEqual([
    {
      text: 'SLO',
      start: 43,
      end: 46,
      entries: [
        { term: 'SLO', definition: 'service level objective', glossary: 'page' },
        { term: 'SLO', definition: 'How well it is meant to work.', glossary: 'work' },
      ],
      derived: [],
    },
  ]);
});
