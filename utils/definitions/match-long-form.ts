import { GENERIC_NOUNS, SPOKEN, STOP_WORDS } from './abbreviation-tables.ts';
import type { LongFormWord } from './long-form-words.ts';

/** One way in which a short form's characters are found in words. */
export interface Strategy {
  name: string;
  /** Whether it may stand without brackets and beside a second expansion. */
  strict: boolean;
  /** Which characters behind a word's first may be taken: those that follow at once, or any in order. */
  inner: 'none' | 'prefix' | 'any';
  /** Which words may be left out: none, parts of words and stop words, or one other besides. */
  skip: 'none' | 'function' | 'one';
  /** What may stand between the last word matched and the end: nothing, a word, or a phrase ("… of Korea"). */
  trailing: 0 | 1 | 'phrase';
  /** Whether a word that is not the first may be matched without its first character. */
  middle: boolean;
  /** The fewest characters of a short form for which it is tried. */
  least: number;
}

/** From strict to loose: the first that matches wins. */
export const STRATEGIES: readonly Strategy[] = (
  [
    ['initials', true, 'none', 'none', 0, false, 2],
    ['initials, stop words left out', true, 'none', 'function', 0, false, 2],
    ['beginnings', true, 'prefix', 'function', 0, false, 2],
    ['inner letters', false, 'any', 'function', 0, false, 2],
    ['initials, one behind', false, 'none', 'function', 1, false, 3],
    ['beginnings, one behind', false, 'prefix', 'function', 1, false, 3],
    ['initials, phrase behind', false, 'none', 'function', 'phrase', false, 3],
    ['inner letters, phrase behind', false, 'any', 'function', 'phrase', false, 3],
    ['initials, one left out', false, 'none', 'one', 0, false, 2],
    ['inner letters, one behind', false, 'any', 'function', 1, false, 3],
    ['inner letters, one left out', false, 'any', 'one', 0, false, 3],
    ['middles', false, 'any', 'function', 0, true, 3],
  ] as const
).map(([name, strict, inner, skip, trailing, middle, least]) => ({
  name,
  strict,
  inner,
  skip,
  trailing,
  middle,
  least,
}));

/** Where a short form was found: indexes of words, both included. */
export interface LongFormMatch {
  first: number;
  last: number;
  strategy: Strategy;
}

export interface MatchOptions {
  strategies?: readonly Strategy[];
  /** `end`: the match ends with the last word. `start`: it begins with the first. `both`: all words are taken. */
  anchor: 'end' | 'start' | 'both';
}

/**
 * Finds the words that a short form stands for, by the strictest strategy that gives any, and of those the fewest.
 * @param letters the short form's letters and digits, folded
 * @param words in the text's order
 * @returns null where no strategy matches
 */
export function matchLongForm(
  letters: readonly string[],
  words: readonly LongFormWord[],
  { strategies = STRATEGIES, anchor }: MatchOptions,
): LongFormMatch | null {
  if (letters.length < 2 || words.length === 0) return null;
  const firsts: number[] = [];
  for (let word = anchor === 'end' ? words.length - 1 : 0; word >= 0; word--) {
    if (beginsWith(words[word]!, letters[0]!)) firsts.push(word);
  }
  if (firsts.length === 0) return null;
  for (const strategy of strategies) {
    if (letters.length < strategy.least) continue;
    const alignment = new Alignment(letters, words, strategy, anchor);
    for (const first of firsts) {
      const last = alignment.lastFrom(first);
      if (last >= 0) return { first, last, strategy };
    }
  }
  return null;
}

/** How a phrase behind a long form begins, and how many words it has, the first one included. */
const PHRASE_WORDS: ReadonlySet<string> = new Set(['of', 'for', 'and']);
const LONGEST_PHRASE = 4;
const UNKNOWN = -2;
const NONE = -1;

/** Whether a word begins with a character, or with a word that it stands for. */
function beginsWith({ folded }: LongFormWord, letter: string): boolean {
  return folded[0] === letter || (SPOKEN.get(letter)?.some((spoken) => folded.startsWith(spoken)) ?? false);
}

/** Which words the characters of one short form fall on, by one strategy. Each question is answered once. */
class Alignment {
  readonly #letters: readonly string[];
  readonly #words: readonly LongFormWord[];
  readonly #strategy: Strategy;
  readonly #anchor: MatchOptions['anchor'];
  readonly #known: Int16Array;

  constructor(
    letters: readonly string[],
    words: readonly LongFormWord[],
    strategy: Strategy,
    anchor: MatchOptions['anchor'],
  ) {
    this.#letters = letters;
    this.#words = words;
    this.#strategy = strategy;
    this.#anchor = anchor;
    this.#known = new Int16Array(letters.length * words.length * 2).fill(UNKNOWN);
  }

  /** @returns the index of the last word when the first character begins the word `first`; -1 where it doesn't fit */
  lastFrom(first: number): number {
    return this.#matchAt(0, first, this.#strategy.skip === 'one' ? 1 : 0);
  }

  /** The last word when letter `at` is found in `word`, and `skips` more words may be left out. */
  #matchAt(at: number, word: number, skips: number): number {
    const slot = (at * this.#words.length + word) * 2 + skips;
    let result = this.#known[slot]!;
    if (result === UNKNOWN) {
      result = this.#search(at, word, skips);
      this.#known[slot] = result;
    }
    return result;
  }

  #search(at: number, word: number, skips: number): number {
    const most = this.#taken(at, word);
    for (let taken = 1; taken <= most; taken++) {
      const next = at + taken;
      const last = next === this.#letters.length ? this.#endAt(word) : this.#nextFrom(next, word + 1, skips);
      if (last >= 0) return last;
    }
    return NONE;
  }

  /** How many letters from `at` on a word can take. */
  #taken(at: number, word: number): number {
    const { folded } = this.#words[word]!;
    const letter = this.#letters[at]!;
    let position = 0;
    if (folded[0] !== letter) {
      const spoken = SPOKEN.get(letter)?.find((start) => folded.startsWith(start));
      if (spoken !== undefined) position = spoken.length - 1;
      else if (!this.#strategy.middle || at === 0) return 0;
      else {
        position = folded.indexOf(letter);
        if (position < 0) return 0;
      }
    }
    let taken = 1;
    if (this.#strategy.inner === 'none') return taken;
    while (at + taken < this.#letters.length) {
      const wanted = this.#letters[at + taken]!;
      if (this.#strategy.inner === 'prefix') position = folded[position + 1] === wanted ? position + 1 : -1;
      else position = folded.indexOf(wanted, position + 1);
      if (position < 0) break;
      taken++;
    }
    return taken;
  }

  #nextFrom(at: number, from: number, skips: number): number {
    for (let word = from, left = skips; word < this.#words.length; word++) {
      const last = this.#matchAt(at, word, left);
      if (last >= 0) return last;
      if (this.#strategy.skip === 'none') return NONE;
      if (this.#isLight(word)) continue;
      if (left === 0) return NONE;
      left--;
    }
    return NONE;
  }

  /** Whether a word may be left out: a stop word, a number or the rest of a compound. */
  #isLight(word: number): boolean {
    const { folded, joined } = this.#words[word]!;
    return joined !== null || STOP_WORDS.has(folded) || /^\d+$/.test(folded);
  }

  #endAt(word: number): number {
    const end = this.#words.length - 1;
    if (this.#anchor === 'start' || word === end) return word;
    if (this.#strategy.skip === 'none') return NONE;
    let heavy = 0;
    let noun: LongFormWord | null = null;
    for (let other = word + 1; other <= end; other++) {
      if (this.#words[other]!.joined !== null) continue;
      heavy++;
      noun = this.#words[other]!;
    }
    if (noun === null) return end;
    if (this.#strategy.trailing === 'phrase') {
      return heavy <= LONGEST_PHRASE && PHRASE_WORDS.has(this.#words[this.#wholeWord(word) + 1]!.folded)
        ? end
        : NONE;
    }
    if (heavy > this.#strategy.trailing) return NONE;
    return GENERIC_NOUNS.has(noun.folded) || /^\d+$/.test(noun.folded) ? this.#wholeWord(word) : end;
  }

  /** A word with the parts that belong to it. */
  #wholeWord(word: number): number {
    let last = word;
    while (last + 1 < this.#words.length && this.#words[last + 1]!.joined !== null) last++;
    return last;
  }
}
