import type { JargonCandidate } from '../annotations.ts';
import type { Article } from '../article/article.ts';
import { acronymOf, findAcronyms } from './acronyms.ts';
import { EVERYDAY_KATAKANA } from './everyday-japanese.ts';
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
  const products = findProducts(blocks);
  const { english, japanese } = sortByLanguage(blocks, article.lang);
  const isPlain = isPlainText(blocks, [acronyms, products]);
  const scored = [
    ...scoreAcronyms(acronyms),
    ...scoreProducts(products),
    ...findNounPhrases(english, vocabulary).flatMap((phrase) => scorePhrase(phrase, initials, isPlain)),
    ...findNounRuns(japanese).flatMap(scoreRun),
  ];
  const ranked = weighByLength(withQuoted(scored, findQuotedTerms(blocks)), blocks);
  return choose(ranked, article, known, most);
}

/** Of a thousand words, how many acronyms, names of products and pieces of code there are where a field has its own. */
const TECHNICAL = 2;
/** A shorter text says too little of what it is about. In words. */
const SHORTEST_PLAIN = 250;

function isPlainText(blocks: readonly TokenBlock[], tallies: readonly Tally[]): boolean {
  let words = 0;
  let technical = 0;
  for (const { block, tokens } of blocks) {
    words += tokens.length;
    technical += block.spans.filter(({ kind }) => kind === 'code').length;
  }
  for (const { sightings } of tallies) for (const { count } of sightings.values()) technical += count;
  return words >= SHORTEST_PLAIN && technical * 1000 < TECHNICAL * words;
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
  const byKey = new Map(scored.map((one) => [one.key, one]));
  const ranked = scored.filter(({ score }) => score >= LEAST).toSorted((a, b) => b.score - a.score);
  for (const one of ranked) {
    if (chosen.length >= most) break;
    if (own.some((name) => name === one.key || (one.key.length > 3 && name.includes(one.key)))) continue;
    if (chosen.some((other) => isSaidBy(one, other))) continue;
    if (isOnlyBeside(one, byKey)) continue;
    if (known(one.sighting.term)) continue;
    chosen.push(one);
  }
  return chosen.map(({ score, sighting }) => {
    const [start, end] = sighting.in.text.toOriginal(sighting.start, sighting.end);
    return { term: sighting.term, score, count: sighting.count, block: sighting.in.block.id, start, end };
  });
}

/** A term with everyday words, or with other terms, that mostly stands without them: GitHubリポジトリ, "VR support". */
function isOnlyBeside({ key, parts = [], sighting }: Scored, byKey: ReadonlyMap<string, Scored>): boolean {
  if (parts.length < 2) return isKatakanaWithEveryday(key, sighting.count, byKey);
  const terms = parts.map(({ key }) => byKey.get(key));
  return (
    parts.every(({ isEveryday }, at) => isEveryday || terms[at] !== undefined) &&
    terms.some((term) => term !== undefined && term.sighting.count >= OFTEN_ALONE * sighting.count)
  );
}

/** The same in one run of katakana, クリップボードデータ, which nothing parts but what stands on the page alone. */
function isKatakanaWithEveryday(key: string, count: number, byKey: ReadonlyMap<string, Scored>): boolean {
  if (!/^[ァ-ー]{5,}$/u.test(key)) return false;
  for (let at = 3; at <= key.length - 2; at++) {
    const base = byKey.get(key.slice(0, at));
    if (base !== undefined && base.sighting.count >= count && EVERYDAY_KATAKANA.has(key.slice(at)))
      return true;
  }
  return false;
}

function isSaidBy(one: Scored, other: Scored): boolean {
  if (one.key === other.key) return true;
  return other.key.includes(one.key) && one.sighting.count < OFTEN_ALONE * other.sighting.count;
}
