import { compoundParts, contentWords } from './content-words.ts';
import type { WordRarity } from './page-words.ts';
import type { SenseContext } from './sense-context.ts';
import type { ReadSenses, SenseFields } from './sense-words.ts';

/** What a sense has in common with the place where its label stands. */
export interface Overlap {
  /** How much, 0 for nothing: about 1 for a telling word in the same paragraph that no other sense has. */
  score: number;
  /** At most three words, the most telling first. */
  words: string[];
  /** The same of all words, whether other senses have them or not: whether it is of the page's subject at all. */
  related: number;
  /** The part of the score that tags have, and the most telling tag. */
  tagScore: number;
  tag: string | null;
}

/** What a word of the page counts beside one that stands near the label: for the page's first word, and for its last. */
const ON_PAGE = 0.7;
const LAST_ON_PAGE = 0.2;
/** What a part of a compound counts beside the whole of it. */
const PART = 0.6;
/** A tag says what an entry is about in one word. */
const TAG = 2;
/** What a definition of many words has in common with a page is partly chance, as BM25 has it. */
const BY_LENGTH = 0.4;
/** A word of a definition of few has no more weight for that. */
const SHORT = 0.9;
const SHOWN = 3;
/** A reason made of everyday words convinces nobody. */
const LEAST_SHOWN = 0.25;

/**
 * Weighs the words that senses share with a page by how near they stand to the label, how rare they are, and how
 * few of the senses have them.
 * @param entries the senses, `read` their words
 * @returns for each sense what it shares
 */
export function overlaps(
  entries: readonly Pick<SenseFields, 'tags'>[],
  { senses, shared }: ReadSenses,
  context: Pick<SenseContext, 'words' | 'nearby'>,
  rarity: WordRarity,
): Overlap[] {
  const page = weighPage(context);
  for (const word of shared) page.delete(word);
  const has = senses.map(({ words }) => sharedWith(page, words));
  const tags = entries.map(({ tags: all }) => tagsOn(page, all));
  const times = new Map<string, number>();
  const count = (word: string) => times.set(word, (times.get(word) ?? 0) + 1);
  for (const words of has) for (const word of words) count(word);
  for (const all of tags) for (const { key } of all) count(`#${key}`);
  const distinct = (key: string) => (senses.length - times.get(key)!) / Math.max(1, senses.length - 1);
  const mean = senses.reduce((sum, { words }) => sum + words.size, 0) / Math.max(1, senses.length);
  return senses.map(({ words }, at) => {
    const length = Math.max(SHORT, 1 - BY_LENGTH + (BY_LENGTH * words.size) / Math.max(1, mean));
    const scored = has[at]!.map((word) => ({
      word,
      score: (page.get(word)! * rarity(word) * distinct(word)) / length,
    })).filter(({ score }) => score > 0);
    scored.sort((a, b) => b.score - a.score);
    const tagged = tags[at]!.map(({ tag, key, words: own }) => ({
      tag,
      score: TAG * distinct(`#${key}`) * Math.min(...own.map((word) => page.get(word)! * rarity(word))),
    })).filter(({ score }) => score > 0);
    tagged.sort((a, b) => b.score - a.score);
    const tagScore = tagged.reduce((sum, { score }) => sum + score, 0);
    return {
      score: scored.reduce((sum, { score }) => sum + score, 0) + tagScore,
      words: shownOf(scored.map(({ word }) => word).filter((word) => rarity(word) >= LEAST_SHOWN)),
      related: has[at]!.reduce((sum, word) => sum + page.get(word)! * rarity(word), 0),
      tagScore,
      tag: tagged[0]?.tag ?? null,
    };
  });
}

/** What each word of the page counts, at most 1. */
function weighPage({ words, nearby }: Pick<SenseContext, 'words' | 'nearby'>): Map<string, number> {
  const weights = new Map<string, number>();
  const put = (word: string, weight: number) => {
    if (weight > (weights.get(word) ?? 0)) weights.set(word, weight);
  };
  const putAll = (word: string, weight: number) => {
    put(word, weight);
    for (const part of compoundParts(word)) put(part, weight * PART);
  };
  for (const word of contentWords(nearby)) putAll(word, 1);
  for (const [at, word] of words.entries())
    putAll(word, ON_PAGE - ((ON_PAGE - LAST_ON_PAGE) * at) / words.length);
  return weights;
}

/** The words of a sense that the page has, as wholes or as parts of compounds. */
function sharedWith(page: ReadonlyMap<string, number>, words: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const word of words) {
    if (page.has(word)) found.add(word);
    else for (const part of compoundParts(word)) if (page.has(part)) found.add(part);
  }
  return [...found];
}

/** The tags of which the page has every word. */
function tagsOn(page: ReadonlyMap<string, number>, tags: readonly string[]) {
  return tags
    .map((tag) => ({ tag, words: contentWords(tag) }))
    .filter(({ words }) => words.length > 0 && words.every((word) => page.has(word)))
    .map(({ tag, words }) => ({ tag, words, key: words.join(' ') }));
}

/** The first of the words, none that is a part of another. */
function shownOf(words: readonly string[]): string[] {
  const shown: string[] = [];
  for (const word of words) {
    if (shown.length === SHOWN) break;
    if (!shown.some((other) => other.includes(word) || word.includes(other))) shown.push(word);
  }
  return shown;
}
