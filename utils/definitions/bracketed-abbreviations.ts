import { type FoundAbbreviation, foundAbbreviation } from './abbreviation.ts';
import { DETERMINER, LONG_FORM_CUE, SHORT_FORM_CUE } from './abbreviation-tables.ts';
import type { BracketPair } from './bracket-pairs.ts';
import { isLongForm, longPlace } from './long-form-place.ts';
import { splitWords, wordsBefore } from './long-form-words.ts';
import { STRATEGIES, type Strategy } from './match-long-form.ts';
import { alternatives, matchShort, numeronymOf, STRICT, WHOLE_WORDS } from './match-short-form.ts';
import type { Place } from './place.ts';
import { QUOTES, shortBefore, shortFormLetters, shortFormLook } from './short-form.ts';

/** No long form in brackets has more words. */
const MOST_WORDS = 15;

/**
 * Long form (SF), and SF (long form).
 * @param text any text
 * @param pair brackets in it
 * @returns none, one, or two where the long form ends with "A / B"
 */
export function bracketedAbbreviations(text: string, pair: BracketPair): FoundAbbreviation[] {
  const short = shortFormIn(text, pair);
  if (short !== null) {
    const found = longBefore(text, pair.open, short);
    if (found.length > 0) return found;
  }
  const inside = longInside(text, pair);
  return inside.length > 0 ? inside : lastInside(text, pair);
}

/** The short form that brackets hold: all of it, or what stands before a comma, a semicolon or the like. */
function shortFormIn(text: string, { open, close }: BracketPair): Place | null {
  const from = afterCue(text, afterCue(text, open + 1, close, SHORT_FORM_CUE), close, DETERMINER);
  let to = from;
  while (to < close && !/[,;:=—、，；：＝]/.test(text[to]!)) to++;
  return trim(text, from, to);
}

function afterCue(text: string, from: number, to: number, cue: RegExp): number {
  let start = from;
  while (start < to && QUOTES.test(text[start]!)) start++;
  cue.lastIndex = start;
  const match = cue.exec(text);
  return match !== null && start + match[0].length < to ? start + match[0].length : start;
}

/** Without white space and quotation marks at the ends. */
function trim(text: string, from: number, to: number): Place | null {
  let start = from;
  let end = to;
  while (start < end && QUOTES.test(text[start]!)) start++;
  while (end > start && QUOTES.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}

/** (long form, SF), and long form (remark; SF) */
function lastInside(text: string, { open, close }: BracketPair): FoundAbbreviation[] {
  let sign = close - 1;
  while (sign > open && !'、，；'.includes(text[sign]!) && !/[,;]\s/.test(text.slice(sign, sign + 2))) sign--;
  if (sign <= open) return [];
  const place = trim(text, afterCue(text, sign + 1, close, SHORT_FORM_CUE), close);
  if (place === null) return [];
  const inside = longBefore(text, sign, place).filter(
    ({ longStart, strict }) => longStart === open + 1 || (strict && longStart > open),
  );
  return inside.length > 0 || !'；;'.includes(text[sign]!) ? inside : longBefore(text, open, place);
}

/** A long form that ends at `open`, for the short form at `place`. */
function longBefore(text: string, open: number, place: Place): FoundAbbreviation[] {
  const short = text.slice(place.start, place.end);
  const look = shortFormLook(short);
  if (look === null) return [];
  const letters = shortFormLetters(short);
  const words = wordsBefore(text, 0, open, Math.min(letters.length + 5, letters.length * 2) + 2);
  if (words.length === 0) return [];
  const last = words.at(-1)!;
  // Only white space, quotation marks and closing brackets of the word's own stand between.
  if (!/^[\s"'“”’»)\],.®™*]*$/.test(text.slice(last.end, open))) return [];
  const numeronym = numeronymOf(short, text, last);
  if (numeronym !== null) return [foundAbbreviation(text, place, numeronym, 'numeronym', true)];
  const both = alternatives(text, words);
  const used = both === null ? words : words.slice(0, both.first + 1);
  const match = matchShort(short, used, {
    strategies: look === 'plain' ? STRICT : STRATEGIES,
    anchor: 'end',
  });
  if (match === null || !isLongForm(text, short, used, match)) return [];
  const rule = `long (short): ${match.strategy.name}`;
  const long = longPlace(text, used, match, open);
  if (both === null) return [foundAbbreviation(text, place, long, rule, match.strategy.strict)];
  return both.words.map((word) => ({
    ...foundAbbreviation(text, place, { start: long.start, end: last.end }, rule, match.strategy.strict),
    long: text.slice(long.start, used.at(-1)!.start) + text.slice(word.start, word.end),
  }));
}

/** SF (long form), and SF noun (long form) */
function longInside(text: string, { open, close }: BracketPair): FoundAbbreviation[] {
  let place = shortBefore(text, open);
  if (place === null) return [];
  // SLO document (service level objective)
  const isNoun = /^\p{Ll}{3,}$/u.test(text.slice(place.start, place.end)) && text[place.start - 1] === ' ';
  if (isNoun) place = shortBefore(text, place.start - 1);
  if (place === null) return [];
  const short = text.slice(place.start, place.end);
  if (shortFormLook(short) !== 'acronym') return [];
  let from = afterCue(text, open + 1, close, LONG_FORM_CUE);
  from = afterCue(text, from, close, DETERMINER);
  let to = from;
  while (to < close && !/[;:=—；：＝、，]/.test(text[to]!)) to++;
  const attempts: [number, readonly Strategy[]][] = [[to, isNoun ? STRICT : WHOLE_WORDS]];
  const comma = from + text.slice(from, to).indexOf(',');
  if (comma >= from) attempts.push([comma, STRICT]);
  for (const [end, strategies] of attempts) {
    const words = splitWords(text, from, end);
    if (words.length === 0 || words.length > MOST_WORDS || words[0]!.start !== from) continue;
    const both = alternatives(text, words);
    const used = both === null ? words : words.slice(0, both.first + 1);
    const match = matchShort(short, used, { strategies, anchor: 'both' });
    if (match === null || !isLongForm(text, short, used, match)) continue;
    const rule = `short (long): ${match.strategy.name}`;
    const long = { start: from, end: words.at(-1)!.end };
    if (both === null) return [foundAbbreviation(text, place, long, rule, match.strategy.strict)];
    return both.words.map((word) => ({
      ...foundAbbreviation(text, place, long, rule, match.strategy.strict),
      long: text.slice(from, used.at(-1)!.start) + text.slice(word.start, word.end),
    }));
  }
  return [];
}
