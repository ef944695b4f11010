import { NO_FIRST_WORDS } from './abbreviation-tables.ts';
import { fold, isWordUnit, type LongFormWord } from './long-form-words.ts';
import type { LongFormMatch } from './match-long-form.ts';
import type { Place } from './place.ts';

/** A position or a stereodescriptor in a chemical name, or nothing. */
const LOCANT = /^(?:|\d+\p{L}?|\p{L}|alpha|beta|gamma|delta|omega|cis|trans|bis|tris)$/iu;
/** In UTF-16 units. */
const LONGEST_LOCANTS = 40;

/**
 * Whether matched words may be a long form at all: no code, no address, no other short form, nothing that begins with
 * a word that only joins.
 */
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
    (length < Math.max(short.length + 3, short.length * 1.6) ||
      /\p{Lu}{2}/u.test(text.slice(start.start, start.start + length)))
  ) {
    return false;
  }
  const long = text.slice(start.start, words[last]!.end);
  // Code and addresses, not words.
  if (
    /[{}=$<>]|\)[.\p{L}]|\(["']/u.test(long) ||
    (!/\s/.test(long) && /\/.*\/|[\p{L}\d][.]\p{L}/u.test(long))
  )
    return false;
  if (!strategy.strict) {
    // Loose matches are right as long as they take whole words of one phrase.
    if (start.joined === 'hyphen' && !isLocantBefore(text, start.start)) return false;
    if (strategy.trailing === 'phrase' && /\p{Ll}{2}/u.test(short)) return false;
    if (strategy.inner !== 'none' && /,\s/.test(long)) return false;
  }
  const folded = fold(short);
  if (!/\s/.test(long) && long.startsWith(short) && !/^\p{Ll}+$/u.test(long.slice(short.length)))
    return false;
  for (let word = first; word <= last; word++) if (words[word]!.folded === folded) return false;
  return /\p{L}/u.test(long);
}

/**
 * Where matched words stand: with what belongs to the first word before them, and with a bracket of their own at the
 * end.
 * @param to UTF-16 offset that it never goes beyond
 */
export function longPlace(
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
  if (end < to && /[)\]]/.test(text[end]!) && balance(text, start, end) > 0) end++;
  if (text[end] === '.' && /\s/.test(text[end + 1] ?? '') && end + 2 === to) end++;
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
  while (run > 0 && start - run < LONGEST_LOCANTS && !/\s/.test(text[run - 1]!)) run--;
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
