import { describe, expect, it } from 'vitest';
import type { Block } from './article/article.ts';
import { studyArticle } from './study-article.ts';
import { compileIndex } from './terms/term-index.ts';

const texts = [
  'A service level objective (SLO) is agreed on. Every NOC watches it.',
  'The NOC has a runbook. When the SLO is missed, the NOC calls the CSIRT.',
  'The CSIRT writes everything down, and the NOC reads what the CSIRT has written.',
];
const article = {
  url: 'https://a.example/',
  lang: 'en',
  siteName: null,
  byline: null,
  blocks: texts.map((text, at): Block => ({ id: at + 5, kind: 'paragraph', text, spans: [] })),
};
const none = compileIndex([]);
const terms = (found: { term: string }[] | null) => found?.map(({ term }) => term);

describe('suggestions', () => {
  it('are looked for only where they are asked for', () => {
    expect(studyArticle(article, none, { isDismissed: null }).suggestions).toBeNull();
  });

  it('are what neither the page nor a glossary explains, with the sentence round their place', () => {
    const { definitions, suggestions } = studyArticle(article, none, { isDismissed: () => false });
    expect(definitions).toMatchObject([{ term: 'SLO', definition: 'service level objective', block: 5 }]);
    expect(terms(suggestions)).toEqual(expect.arrayContaining(['NOC', 'CSIRT']));
    expect(terms(suggestions)).not.toContain('SLO');
    for (const { term, block, start, end, sentence } of suggestions!) {
      expect(texts[block - 5]!.slice(start, end)).toContain(term);
      expect(texts[block - 5]).toContain(sentence);
      expect(sentence).toContain(term);
    }
  });

  it('leave out what a glossary has and what the reader has dismissed', () => {
    const glossary = compileIndex([{ id: 1, term: 'NOC', aliases: [], reading: null }]);
    const known = studyArticle(article, glossary, { isDismissed: () => false }).suggestions;
    expect(terms(known)).toContain('CSIRT');
    expect(terms(known)).not.toContain('NOC');
    const kept = studyArticle(article, none, { isDismissed: (term) => term === 'CSIRT' }).suggestions;
    expect(terms(kept)).toContain('NOC');
    expect(terms(kept)).not.toContain('CSIRT');
  });

  const TOWER = ['The QRT rings at noon. It is loud.', 'We oiled the QRT. Then the QRT rang again.'];
  it.each([
    ['the sentence it stands in first', TOWER],
    ['not the item of a list that is the term alone', ['QRT:', ...TOWER]],
  ])('come with %s', (_, lines) => {
    const blocks = lines.map((text, at): Block => ({ id: at + 1, kind: 'paragraph', text, spans: [] }));
    const { suggestions } = studyArticle({ ...article, blocks }, none, { isDismissed: () => false });
    expect(suggestions?.find(({ term }) => term === 'QRT')?.sentence).toBe('The QRT rings at noon.');
  });
});
