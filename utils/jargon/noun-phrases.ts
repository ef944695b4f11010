import { acronymOf } from './acronyms.ts';
import { baseForms, singular } from './base-forms.ts';
import { classOf, PLURAL_MODIFIERS, type WordClass } from './english-words.ts';
import { type Rarity, rarityOf } from './everyday-words.ts';
import { isProductName } from './product-names.ts';
import type { Token, TokenBlock } from './read-tokens.ts';
import { type Sighting, Tally } from './tally.ts';

/** No longer phrase is looked for. In words. */
const LONGEST = 4;

/** Letters, with figures behind them: no version, no key of a table. */
const WORD = /^\p{L}{2,}[\p{L}\d-]*$/u;

export interface Word {
  /** In lower case, in the singular. */
  base: string;
  class: WordClass;
  rarity: Rarity;
  /** No compound begins with one: "advertisers claim" is a sentence, "sales team" an exception. */
  isPlural: boolean;
  /** Ends as verbs do in the past: no phrase ends with it. */
  isParticiple: boolean;
  /** Written as an acronym or the name of a product is. */
  isShort: boolean;
  /** How often it stands in lower case, and capitalised where no sentence begins. */
  lower: number;
  capitalised: number;
}

/** What is known of the words of a page, each looked up once. */
export class Vocabulary {
  readonly #words = new Map<string, Word>();

  /** Finds the singulars, when every word of the page is known: "kubelets" is a plural where there is a kubelet. */
  settle(): void {
    for (const [key, word] of this.#words) {
      word.base = singular(key, (other) => this.#words.has(other) || rarityOf(other) < 3);
      word.isPlural = word.base !== key && !PLURAL_MODIFIERS.has(key);
    }
  }

  /** @returns whether the page has the word, given in lower case, other than in capitals */
  isWritten(text: string): boolean {
    const word = this.#words.get(text);
    return word !== undefined && word.lower + word.capitalised > 0;
  }

  /** @param text in any case */
  word(text: string): Word {
    const key = text.toLowerCase();
    let word = this.#words.get(key);
    if (word === undefined) {
      const parts = key.split('-');
      const bases = baseForms(key);
      word = {
        base: key,
        isPlural: false,
        class: WORD.test(key) ? classOf(key, bases) : 'function',
        isParticiple: key.endsWith('ed') && bases.some((base) => rarityOf(base) < 3),
        // A compound is as rare as the rarest of its words: "back-end" is two of everyday.
        rarity: Math.max(...parts.map(rarityOf)) as Rarity,
        isShort: acronymOf(text) !== null || isProductName(text),
        lower: 0,
        capitalised: 0,
      };
      this.#words.set(key, word);
    }
    return word;
  }
}

export interface Phrase {
  key: string;
  words: Word[];
  /** C-value, with what stands beside it taken in as NC-value does. */
  value: number;
  sighting: Sighting;
}

function isPhrase(words: readonly Word[]): boolean {
  const first = words[0]!;
  const last = words.at(-1)!;
  if (last.class !== 'content' || last.isParticiple) return false;
  if (words.length === 1) return true;
  if (first.class !== 'content' && first.class !== 'classifying') return false;
  if (words.slice(0, -1).some((word) => word.isPlural)) return false;
  return words.slice(1, -1).every((word) => word.class === 'content' || word.class === 'vague');
}

/** A run of words that no function word, verb or mark of punctuation parts. */
function* runs(tokens: readonly Token[], vocabulary: Vocabulary): Generator<{ token: Token; word: Word }[]> {
  let run: { token: Token; word: Word }[] = [];
  for (const token of tokens) {
    const word = token.kind === 'latin' ? vocabulary.word(token.text) : null;
    const parts =
      word === null ||
      word.class === 'function' ||
      word.class === 'verb' ||
      word.class === 'adverb' ||
      word.class === 'adjective';
    if (parts || token.gap !== 'space') {
      if (run.length > 0) yield run;
      run = [];
    }
    if (!parts) run.push({ token, word });
  }
  if (run.length > 0) yield run;
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
      for (let from = 0; from < run.length; from++) {
        let key = '';
        for (let to = from; to < Math.min(run.length, from + LONGEST); to++) {
          key += to === from ? run[to]!.word.base : ` ${run[to]!.word.base}`;
          const parts = run.slice(from, to + 1);
          const phrase = parts.map(({ word }) => word);
          if (!isPhrase(phrase)) continue;
          const { start } = run[from]!.token;
          const { end } = run[to]!.token;
          tally.add(key, block.text.cased.slice(start, end), block, start, end);
          if (!words.has(key)) words.set(key, phrase);
          if (phrase.length < 2) continue;
          const contexts = [run[from - 1]?.word, run[to + 1]?.word].filter((word) => word !== undefined);
          if (contexts.length === 0) continue;
          const known = beside.get(key);
          if (known === undefined) beside.set(key, contexts);
          else known.push(...contexts);
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
  return written
    .map((part, at) => (words[at]!.lower > 0 && /^[A-Z][a-z]+$/.test(part) ? part.toLowerCase() : part))
    .join(' ');
}
