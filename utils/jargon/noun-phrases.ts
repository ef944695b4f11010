import type { Token, TokenBlock } from './read-tokens.ts';
import { type Sighting, Tally } from './tally.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** With a capital, or shouted: four capitals that are no acronym. */
const CAPITALISED = /^[A-Z](?:[a-z]+|[A-Z]{3,})$/;
/** No longer phrase is looked for. In words. */
const LONGEST = 4;

export interface Phrase {
  key: string;
  words: Word[];
  /** C-value, with what stands beside it taken in as NC-value does. */
  value: number;
  sighting: Sighting;
}

/** @param words of a run; those in [from, to] are asked about */
function isPhrase(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]!;
  const last = words[to]!;
  if (last.class !== 'content' || last.isParticiple) return false;
  if (from === to) return first.rarity > 1 || first.isCoined;
  if (first.class !== 'content' && first.class !== 'classifying') return false;
  if (first.base.startsWith('non-')) return false;
  // What only begins sentences may be anything, a verb above all.
  if (!first.isShort && first.lower + first.capitalised === 0) return false;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.isPlural) return false;
    if (at > from && word.class !== 'content' && word.class !== 'vague') return false;
  }
  return true;
}

/** What stands before verbs in -ing: "by supporting rebels". */
const BEFORE_VERB = /^(?:by|of|for|from|in|without|before|after|when|while|about|than|and|or|to|on)$/i;

/** "By supporting rebels" has a verb and its object; "a sliding window" and "in machine learning" are terms. */
function isVerbPhrase(all: readonly Token[], first: Token, words: readonly Word[], from: number, to: number) {
  if (!words[to]!.isPlural || !/..ing$/.test(words[from]!.base)) return false;
  const before = all[all.indexOf(first) - 1];
  return before !== undefined && first.gap === 'space' && BEFORE_VERB.test(before.text);
}

function isParting({ class: kind }: Word): boolean {
  return kind === 'function' || kind === 'verb' || kind === 'adverb' || kind === 'adjective';
}

interface Run {
  tokens: Token[];
  words: Word[];
}

/** Runs of words that no function word, verb or mark of punctuation parts. */
function* runs(tokens: readonly Token[], vocabulary: Vocabulary): Generator<Run> {
  let run: Run = { tokens: [], words: [] };
  for (const token of tokens) {
    const word = token.kind === 'latin' ? vocabulary.word(token.text) : null;
    const parts = word === null || isParting(word);
    if ((parts || token.gap !== 'space') && run.words.length > 0) {
      yield run;
      run = { tokens: [], words: [] };
    }
    if (parts) continue;
    run.tokens.push(token);
    run.words.push(word);
  }
  if (run.words.length > 0) yield run;
}

/**
 * Noun phrases of English text by C-value and NC-value (Frantzi, Ananiadou and Mima, "Automatic recognition of
 * multi-word terms", 2000): how often a phrase stands on the page, less how often as a part of longer ones, times the
 * logarithm of its length; and what stands beside it, by how many phrases that word stands beside. One is added to the
 * length, so that single words have a value too.
 * @param blocks of English text
 */
export function findNounPhrases(blocks: readonly TokenBlock[], vocabulary: Vocabulary): Phrase[] {
  const tally = new Tally();
  const words = new Map<string, Word[]>();
  const beside = new Map<string, Word[]>();
  for (const block of blocks) {
    for (const run of runs(block.tokens, vocabulary)) {
      const { tokens } = run;
      for (let from = 0; from < tokens.length; from++) {
        let key = '';
        for (let to = from; to < Math.min(tokens.length, from + LONGEST); to++) {
          const { base, count } = run.words[to]!;
          // No phrase stands on the page more often than each of its words.
          if (count < 2) break;
          key += to === from ? base : ` ${base}`;
          if (!isPhrase(run.words, from, to)) continue;
          if (from < to && isVerbPhrase(block.tokens, tokens[from]!, run.words, from, to)) continue;
          const { start } = tokens[from]!;
          const { end } = tokens[to]!;
          tally.add(key, block.text.cased.slice(start, end), block, start, end);
          if (!words.has(key)) words.set(key, run.words.slice(from, to + 1));
          if (to === from) continue;
          let known = beside.get(key);
          if (known === undefined) {
            known = [];
            beside.set(key, known);
          }
          if (from > 0) known.push(run.words[from - 1]!);
          if (to + 1 < tokens.length) known.push(run.words[to + 1]!);
        }
      }
    }
  }
  const kept = [...tally.sightings].filter(([, { count }]) => count > 1);
  const nested = nestedCounts(kept.map(([key, { count }]) => ({ words: key.split(' '), count })));
  const weights = contextWeights(kept.map(([key]) => beside.get(key) ?? []));
  return kept.map(([key, sighting]) => {
    const phrase = words.get(key)!;
    const { longer, count } = nested.get(key) ?? { longer: 0, count: 0 };
    const own = sighting.count - (longer === 0 ? 0 : count / longer);
    const value = Math.log2(phrase.length + 1) * own;
    const context = (beside.get(key) ?? []).reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
    return {
      key,
      words: phrase,
      value: phrase.length === 1 ? value : 0.8 * value + 0.2 * context,
      sighting: { ...sighting, term: termOf(tally, key, phrase) },
    };
  });
}

/** How many longer phrases a phrase is part of, and how often they stand on the page together. */
function nestedCounts(phrases: readonly { words: string[]; count: number }[]) {
  const nested = new Map<string, { longer: number; count: number }>();
  for (const { words, count } of phrases) {
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        if (to - from === words.length) continue;
        const key = words.slice(from, to).join(' ');
        const sum = nested.get(key) ?? { longer: 0, count: 0 };
        sum.longer++;
        sum.count += count;
        nested.set(key, sum);
      }
    }
  }
  return nested;
}

/** NC-value's weight of a word: with which share of the phrases it stands. */
function contextWeights(contexts: readonly (readonly Word[])[]): Map<Word, number> {
  const weights = new Map<Word, number>();
  for (const words of contexts) {
    for (const word of new Set(words)) weights.set(word, (weights.get(word) ?? 0) + 1 / contexts.length);
  }
  return weights;
}

/** The written form, its last word in the singular, in lower case unless the page always has capitals. */
function termOf(tally: Tally, key: string, words: readonly Word[]): string {
  const written = tally.termOf(key).split(' ');
  const last = words.at(-1)!;
  const lower = written.at(-1)!.toLowerCase();
  if (lower !== last.base) {
    let shared = 0;
    while (shared < lower.length && lower[shared] === last.base[shared]) shared++;
    written[written.length - 1] = written.at(-1)!.slice(0, shared) + last.base.slice(shared);
  }
  // Where one word always has its capital, all of it is a name.
  const hasLower = written.every((part, at) => words[at]!.lower > 0 || !CAPITALISED.test(part));
  if (!hasLower) return written.join(' ');
  return written.map((part) => (CAPITALISED.test(part) ? part.toLowerCase() : part)).join(' ');
}
