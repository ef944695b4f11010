import { isLongForm } from './long-form-place.ts';
import { splitWords } from './long-form-words.ts';
import { alternatives, matchShort, WHOLE_WORDS } from './match-short-form.ts';

/** A long form and where it stands, as UTF-16 offsets; of "A / B" both endings. */
export interface Expansion {
  long: string;
  longStart: number;
  longEnd: number;
}

/**
 * What a short form stands for when certain words are given as its long form, as in the items of a list: "CRE" and
 * "Customer Reliability Engineering / Engineer" give two.
 * @param short the short form
 * @param text the text that the words stand in
 * @param start UTF-16 offset of the words
 * @param end where they end; a full stop or white space behind the last word doesn't count
 * @returns none where the words don't fit the short form's characters
 */
export function expansionsOf(short: string, text: string, start = 0, end = text.length): Expansion[] {
  const all = splitWords(text, start, end);
  const last = all.at(-1);
  if (last === undefined || !/^[\s"'“‘「『]*$/u.test(text.slice(start, all[0]!.start))) return [];
  if (!/^[\s\p{P}]*$/u.test(text.slice(last.end, end))) return [];
  const both = alternatives(text, all)?.words;
  const words = both === undefined ? all : all.slice(0, -1);
  const match = matchShort(short, words, { strategies: WHOLE_WORDS, anchor: 'both' });
  if (match === null || !isLongForm(text, short, words, match)) return [];
  const place = { longStart: words[0]!.start, longEnd: last.end };
  if (both === undefined) return [{ ...place, long: text.slice(place.longStart, place.longEnd) }];
  return both.map((word) => ({
    ...place,
    long: text.slice(place.longStart, both[0].start) + text.slice(word.start, word.end),
  }));
}
