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
    },
  ]);
});
