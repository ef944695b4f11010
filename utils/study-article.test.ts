import { expect, it } from 'vitest';
import { studyArticle } from './study-article.ts';
import { compileIndex } from './terms/term-index.ts';

const paragraph = (id: number, text: string) => ({ id, kind: 'paragraph' as const, text, spans: [] });
const article = (texts: string[]) => ({
  url: 'https://tower.example/',
  lang: 'en',
  siteName: null,
  byline: null,
  blocks: texts.map((text, at) => paragraph(at + 1, text)),
});
const TOWER = ['The QRT rings at noon. It is loud.', 'We oiled the QRT. Then the QRT rang again.'];

it.each([
  ['the sentence it stands in first', TOWER, 'The QRT rings at noon.'],
  ['not the item of a list that is the term alone', ['QRT:', ...TOWER], 'The QRT rings at noon.'],
])('gives a suggestion %s', (_, texts, sentence) => {
  const { suggestions } = studyArticle(article(texts), compileIndex([]), { isDismissed: () => false });
  expect(suggestions?.find(({ term }) => term === 'QRT')?.sentence).toBe(sentence);
});

it('suggests nothing that was dismissed, and nothing where nobody asks', () => {
  const study = (isDismissed: ((term: string) => boolean) | null) =>
    studyArticle(article(TOWER), compileIndex([]), { isDismissed }).suggestions;
  expect(study((term) => term === 'QRT')?.some(({ term }) => term === 'QRT')).toBe(false);
  expect(study(null)).toBeNull();
});
