import type { Block } from '../article/article.ts';
import { contentWords } from './content-words.ts';

/** How telling a word is: 0 for words that every text has, 1 for those that few have. */
export type WordRarity = (word: string) => number;

/** In languages whose everyday words are not known the short ones are, most of them: der, les, que. */
const SHORTEST_UNKNOWN = 4;
const LATIN = /^[a-z\u00e0-\u024f]+$/;
const KNOWN = /^(?:en|ja)(?:-|$)/i;

/**
 * The words that a page is about: by how often they stand there, times how rare they are elsewhere.
 * @param text the page's blocks, of which code and what is excluded are passed over, or a text
 * @param lang BCP 47 of the page
 * @param rarity is asked with words as `contentWords` gives them
 * @param most how many are given
 * @returns the most telling first, as `contentWords` gives them
 */
export function pageWords(
  text: string | readonly Pick<Block, 'text' | 'kind' | 'excluded'>[],
  lang: string | null,
  rarity: WordRarity,
  most = 150,
): string[] {
  const counts = new Map<string, number>();
  const texts =
    typeof text === 'string'
      ? [text]
      : text.filter(({ kind, excluded }) => kind !== 'code' && excluded !== true).map((block) => block.text);
  for (const part of texts) {
    for (const word of contentWords(part)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isKnown = lang === null || KNOWN.test(lang);
  const scored: { word: string; score: number }[] = [];
  for (const [word, count] of counts) {
    if (!isKnown && word.length < SHORTEST_UNKNOWN && LATIN.test(word)) continue;
    const score = count * rarity(word);
    if (score > 0) scored.push({ word, score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ word }) => word);
}
