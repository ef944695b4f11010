import type { JargonCandidate } from '../annotations.ts';
import type { Article } from '../article/article.ts';
import { acronymOf, findAcronyms } from './acronyms.ts';
import { sortByLanguage } from './language-of-blocks.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { findNounRuns } from './noun-runs.ts';
import { isProductName } from './product-names.ts';
import { findQuotedTerms } from './quoted-terms.ts';
import { readTokens, type TokenBlock } from './read-tokens.ts';
import {
  type Scored,
  scoreAcronyms,
  scorePhrase,
  scoreProducts,
  scoreRun,
  weighByLength,
  withQuoted,
} from './score-candidates.ts';
import { Tally } from './tally.ts';
import { Vocabulary } from './vocabulary.ts';

/** Below this a candidate is not worth a reader's time. */
const LEAST = 2;
/** How many times as often as the longer term a part of it must stand on the page to be a term beside it. */
const OFTEN_ALONE = 2;

/** What ranking reads of an article; the names of its site and author are no jargon. */
export type JargonArticle = Pick<Article, 'blocks' | 'lang'> & Partial<Pick<Article, 'siteName' | 'byline'>>;

/**
 * The terms of a page that are worth a definition and have none: acronyms, names of products, noun phrases of English,
 * compounds of Japanese and coined words.
 * @param known says whether a glossary, or the page itself, explains a term
 * @param most how many are given
 * @returns the best first; offsets are UTF-16 units into the text of the block named
 */
export function rankJargon(
  article: JargonArticle,
  known: (text: string) => boolean,
  most = 12,
): JargonCandidate[] {
  const blocks = article.blocks.map(readTokens).filter((block) => block !== null);
  const vocabulary = new Vocabulary(blocks);
  const acronyms = findAcronyms(blocks, (word) => vocabulary.isWritten(word));
  const initials = new Set([...acronyms.sightings.keys()].map((acronym) => acronym.toLowerCase()));
  const { english, japanese } = sortByLanguage(blocks, article.lang);
  const scored = [
    ...scoreAcronyms(acronyms),
    ...scoreProducts(findProducts(blocks)),
    ...findNounPhrases(english, vocabulary).flatMap((phrase) => scorePhrase(phrase, initials)),
    ...findNounRuns(japanese).flatMap(scoreRun),
  ];
  const ranked = weighByLength(withQuoted(scored, findQuotedTerms(blocks)), blocks);
  return choose(ranked, article, known, most);
}

function findProducts(blocks: readonly TokenBlock[]): Tally {
  const tally = new Tally();
  for (const block of blocks) {
    for (const { kind, text, start, end } of block.tokens) {
      if (kind === 'latin' && isProductName(text) && acronymOf(text) === null)
        tally.add(text.toLowerCase(), text, block, start, end);
    }
  }
  return tally;
}

/** Takes the best: none that is known, none that is the site or its author, none that is said by another already. */
function choose(
  scored: readonly Scored[],
  { siteName, byline }: JargonArticle,
  known: (text: string) => boolean,
  most: number,
): JargonCandidate[] {
  const own = [siteName, byline].filter((name) => name != null).map((name) => name.toLowerCase());
  const chosen: Scored[] = [];
  const ranked = scored.filter(({ score }) => score >= LEAST).toSorted((a, b) => b.score - a.score);
  for (const one of ranked) {
    if (chosen.length >= most) break;
    if (own.some((name) => name === one.key || (one.key.length > 3 && name.includes(one.key)))) continue;
    if (chosen.some((other) => isSaidBy(one, other))) continue;
    if (known(one.sighting.term)) continue;
    chosen.push(one);
  }
  return chosen.map(({ score, sighting }) => {
    const [start, end] = sighting.in.text.toOriginal(sighting.start, sighting.end);
    return { term: sighting.term, score, count: sighting.count, block: sighting.in.block.id, start, end };
  });
}

function isSaidBy(one: Scored, other: Scored): boolean {
  if (one.key === other.key) return true;
  return other.key.includes(one.key) && one.sighting.count < OFTEN_ALONE * other.sighting.count;
}
