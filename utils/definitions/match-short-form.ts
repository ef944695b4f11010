import { fold, isWordUnit, type LongFormWord } from './long-form-words.ts';
import {
  type LongFormMatch,
  type MatchOptions,
  matchLongForm,
  STRATEGIES,
  type Strategy,
} from './match-long-form.ts';
import { shortFormLetters, singularOf } from './short-form.ts';

/** Those that may stand beside another expansion. */
export const STRICT: readonly Strategy[] = STRATEGIES.filter(({ strict }) => strict);
/** Those that take the first letter of each word and nothing else. */
export const INITIALS: readonly Strategy[] = STRICT.filter(({ inner }) => inner === 'none');
/** Those that take every word. */
export const WHOLE_WORDS: readonly Strategy[] = STRATEGIES.filter(
  ({ skip, trailing, middle }) => skip !== 'one' && trailing === 0 && !middle,
);

/** First letter, how many letters are left out, last letter: i18n. */
const NUMERONYM = /^(\p{L})(\d{1,2})(\p{L})$/u;

/**
 * Finds the words that a short form stands for. A plural is tried as the singular first; a digit may say how often the
 * letter before it comes (W3C), and one at the end may be left out (PLS-1).
 * @param words in the text's order
 * @returns null where nothing matches
 */
export function matchShort(
  short: string,
  words: readonly LongFormWord[],
  options: MatchOptions,
): LongFormMatch | null {
  const singular = singularOf(short);
  if (singular !== null) {
    const match = matchLongForm(shortFormLetters(singular), words, options);
    if (match !== null) return match;
  }
  const match = matchLongForm(shortFormLetters(short), words, options);
  if (match !== null) return match;
  // W3C: the digit says how often the letter before it comes.
  const repeated = short.replace(/(\p{Lu})([2-4])(?=\p{Lu})/gu, (_, letter, count) =>
    letter.repeat(Number(count)),
  );
  // PLS-1 is one kind of PLS.
  const bare = short.replace(/(?<=\p{Lu}{3}|^[bcdfghjklmnpqrstvwxz]{3})(?:[-‐]?\d{1,2}|\([\d.]+\))$/u, '');
  for (const other of [repeated, bare]) {
    if (other === short) continue;
    const found = matchLongForm(shortFormLetters(other), words, { ...options, strategies: STRICT });
    if (found !== null) return found;
  }
  return null;
}

/**
 * Whether a short form is a word with the number of the letters that are left out: i18n.
 * @param word the last part of the word
 * @returns the word's offsets in the text; null where it isn't
 */
export function numeronymOf(
  short: string,
  text: string,
  word: LongFormWord,
): { start: number; end: number } | null {
  const [, first, count, last] = NUMERONYM.exec(short) ?? [];
  if (first === undefined) return null;
  let start = word.start;
  while (start > 0 && isWordUnit(text[start - 1]!)) start--;
  const folded = fold(text.slice(start, word.end));
  const fits =
    folded.length === Number(count) + 2 && folded.startsWith(fold(first)) && folded.endsWith(fold(last!));
  return fits ? { start, end: word.end } : null;
}

/**
 * "Engineering / Engineer" at the end of a long form: two words with one beginning.
 * @returns the index of the first and both; null where there are no two
 */
export function alternatives(
  text: string,
  words: readonly LongFormWord[],
): { first: number; words: [LongFormWord, LongFormWord] } | null {
  const second = words.at(-1);
  const first = words.at(-2);
  if (first === undefined || second === undefined || words.length < 3) return null;
  if (!/^\s*[/／]\s*$/.test(text.slice(first.end, second.start))) return null;
  return first.folded[0] === second.folded[0] ? { first: words.length - 2, words: [first, second] } : null;
}
