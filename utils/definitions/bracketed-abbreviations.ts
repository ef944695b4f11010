import type { FoundAbbreviation } from './abbreviation.ts';
import { DETERMINER, LONG_FORM_CUE, NO_FIRST_WORDS, SHORT_FORM_CUE } from './abbreviation-tables.ts';
import type { BracketPair } from './bracket-pairs.ts';
import { fold, isWordUnit, type LongFormWord, splitWords, wordsBefore } from './long-form-words.ts';
import {
  type LongFormMatch,
  type MatchOptions,
  matchLongForm,
  STRATEGIES,
  type Strategy,
} from './match-long-form.ts';
import { shortFormLetters, shortFormLook, singularOf } from './short-form.ts';

export const STRICT: readonly Strategy[] = STRATEGIES.filter(({ strict }) => strict);
/** Those that take every word. */
export const WHOLE_WORDS: readonly Strategy[] = STRATEGIES.filter(
  ({ skip, trailing, middle }) => skip !== 'one' && trailing === 0 && !middle,
);
const QUOTES = /["'“”‘’«»„「」『』*_ \u00a0]/;
/** A numeronym's number is at least this much. */
const LOCANT = /^(?:|\d+\p{L}?|\p{L}|alpha|beta|gamma|delta|omega|cis|trans|bis|tris)$/iu;
const NUMERONYM = /^(\p{L})(\d{1,2})(\p{L})$/u;

interface Place {
  start: number;
  end: number;
}

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
  const from = afterCue(text, open + 1, close, SHORT_FORM_CUE);
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
  if (numeronym !== null) return [found(text, place, numeronym, 'numeronym', true)];
  const both = alternatives(text, words);
  const used = both === null ? words : words.slice(0, both.first + 1);
  const match = matchShort(short, used, {
    strategies: look === 'plain' ? STRICT : STRATEGIES,
    anchor: 'end',
  });
  if (match === null || !isLongForm(text, short, used, match)) return [];
  const rule = `long (short): ${match.strategy.name}`;
  const long = longPlace(text, used, match, open);
  if (both === null) return [found(text, place, long, rule, match.strategy.strict)];
  return both.words.map((word) => ({
    ...found(text, place, { start: long.start, end: last.end }, rule, match.strategy.strict),
    long: text.slice(long.start, used.at(-1)!.start) + text.slice(word.start, word.end),
  }));
}

/** Tries a plural's singular before it. */
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

/** Whether matched words may be a long form at all. */
export function isLongForm(
  text: string,
  short: string,
  words: readonly LongFormWord[],
  { first, last, strategy }: LongFormMatch,
): boolean {
  const start = words[first]!;
  if (NO_FIRST_WORDS.has(start.folded) && start.joined === null) return false;
  const length = words[last]!.end - start.start;
  if (length <= short.length) return false;
  // pHo and L1CAM are other short forms.
  if (
    first === last &&
    (length < short.length + 3 || /\p{Lu}{2}/u.test(text.slice(start.start, start.start + length)))
  ) {
    return false;
  }
  if (!strategy.strict) {
    // Loose matches are right as long as they take whole words of one phrase.
    if (start.joined === 'hyphen' && !isLocantBefore(text, start.start)) return false;
    if (/,\s/.test(text.slice(start.start, words[last]!.end))) return false;
  }
  const folded = fold(short);
  for (let word = first; word <= last; word++) if (words[word]!.folded === folded) return false;
  return /\p{L}/u.test(text.slice(start.start, words[last]!.end));
}

/** The matched words' place, with brackets of their own that are open at their end. */
function longPlace(
  text: string,
  words: readonly LongFormWord[],
  { first, last }: LongFormMatch,
  to: number,
): Place {
  let { start } = words[first]!;
  let end = words[last]!.end;
  if (words[first]!.joined === 'hump') {
    while (start > 0 && isWordUnit(text[start - 1]!)) start--;
  } else {
    // 2,4-dinitrophenyl and alpha-1-antitrypsin are wholes; two-tiered is not.
    if (isLocantBefore(text, start)) start = runStart(text, start);
  }
  if (last === words.length - 1 && end < to && /[)\]]/.test(text[end]!) && balance(text, start, end) > 0)
    end++;
  while (/[([{"“]/.test(text[start]!) && balance(text, start, end) !== 0) start++;
  return { start, end };
}

/** Whether 2,4- or alpha-1- stands right before a word. */
function isLocantBefore(text: string, start: number): boolean {
  const before = text.slice(runStart(text, start), start);
  return /[-‐]\(?$/.test(before) && before.split(/[^\p{L}\p{N}]+/u).every((part) => LOCANT.test(part));
}

function runStart(text: string, start: number): number {
  let run = start;
  while (run > 0 && start - run < 40 && !/\s/.test(text[run - 1]!)) run--;
  return run;
}

/** How many more brackets open than close. */
function balance(text: string, start: number, end: number): number {
  let open = 0;
  for (let at = start; at < end; at++) {
    if ('(['.includes(text[at]!)) open++;
    else if (')]'.includes(text[at]!)) open--;
  }
  return open;
}

function found(text: string, short: Place, long: Place, rule: string, strict: boolean): FoundAbbreviation {
  return {
    short: text.slice(short.start, short.end),
    long: text.slice(long.start, long.end),
    shortStart: short.start,
    shortEnd: short.end,
    longStart: long.start,
    longEnd: long.end,
    rule,
    strict,
  };
}

function numeronymOf(short: string, text: string, word: LongFormWord): Place | null {
  const [, first, count, last] = NUMERONYM.exec(short) ?? [];
  if (first === undefined) return null;
  let start = word.start;
  while (start > 0 && isWordUnit(text[start - 1]!)) start--;
  const folded = fold(text.slice(start, word.end));
  const fits =
    folded.length === Number(count) + 2 && folded.startsWith(fold(first)) && folded.endsWith(fold(last!));
  return fits ? { start, end: word.end } : null;
}

/** "Engineering / Engineer" at the end: two words with one beginning. */
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

function longInside(text: string, { open, close }: BracketPair): FoundAbbreviation[] {
  const place = shortBefore(text, open);
  if (place === null) return [];
  const short = text.slice(place.start, place.end);
  if (shortFormLook(short) !== 'acronym') return [];
  let from = afterCue(text, open + 1, close, LONG_FORM_CUE);
  from = afterCue(text, from, close, DETERMINER);
  let to = from;
  while (to < close && !/[;:=—；：＝、，]/.test(text[to]!)) to++;
  const attempts: [number, readonly Strategy[]][] = [
    [to, STRATEGIES.filter(({ least, trailing }) => least === 2 && trailing === 0)],
  ];
  const comma = from + text.slice(from, to).indexOf(',');
  if (comma >= from) attempts.push([comma, STRICT]);
  for (const [end, strategies] of attempts) {
    const words = splitWords(text, from, end);
    if (words.length === 0 || words.length > 15 || words[0]!.start !== from) continue;
    const both = alternatives(text, words);
    const used = both === null ? words : words.slice(0, both.first + 1);
    const match = matchShort(short, used, { strategies, anchor: 'both' });
    if (match === null || !isLongForm(text, short, used, match)) continue;
    const rule = `short (long): ${match.strategy.name}`;
    const long = { start: from, end: words.at(-1)!.end };
    if (both === null) return [found(text, place, long, rule, match.strategy.strict)];
    return both.words.map((word) => ({
      ...found(text, place, long, rule, match.strategy.strict),
      long: text.slice(from, used.at(-1)!.start) + text.slice(word.start, word.end),
    }));
  }
  return [];
}

/** The word before an opening bracket, with what hyphens and dots join to it. */
export function shortBefore(text: string, open: number): Place | null {
  let end = open;
  while (end > 0 && open - end < 3 && QUOTES.test(text[end - 1]!)) end--;
  let start = end;
  while (
    start > 0 &&
    end - start <= 11 &&
    (isWordUnit(text[start - 1]!) || /[-‐‑&./+']/.test(text[start - 1]!))
  )
    start--;
  while (start < end && !isWordUnit(text[start]!)) start++;
  return end > start && end - start <= 10 ? { start, end } : null;
}
