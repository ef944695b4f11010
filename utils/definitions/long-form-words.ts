import { DIGIT, LETTER, OTHER, SCRIPTS } from '../text/scripts.ts';

/** A word, or a part of one behind a hyphen or at a capital inside (Stateful|Set). */
export interface LongFormWord {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** In lower case, without accents. */
  folded: string;
  /** Whether it goes on from the part before it: `hump` by a capital alone, `hyphen` by a hyphen or the like. */
  joined: 'hump' | 'hyphen' | null;
}

/** No window is longer, in UTF-16 units. */
const LONGEST_WINDOW = 250;
const SPACES: ReadonlySet<string> = new Set(' \u00a0\u2009\u202f\t');
const HYPHENS = "-‐‑/’'&+·_";
const CLOSING = ')]）］';
const OPENING = '([（［';

/**
 * The words before a place, as far back as one long form may reach: the sentence, the line, a bracket that stands for
 * itself and Japanese text end it.
 * @param text any text
 * @param from UTF-16 offset below which it does not look
 * @param end UTF-16 offset behind the last word
 * @param most how many words of white space at most
 * @returns in the text's order
 */
export function wordsBefore(text: string, from: number, end: number, most: number): LongFormWord[] {
  let start = end;
  const limit = Math.max(from, end - LONGEST_WINDOW);
  let spaced = 0;
  let inWord = false;
  while (start > limit) {
    const char = text[start - 1]!;
    if (SPACES.has(char)) {
      if (inWord && isSentenceEnd(text, start - 2)) break;
      if (inWord && ++spaced >= most) break;
      inWord = false;
    } else {
      // Corp. (BAC): a full stop right before the bracket is its word's.
      if (!inWord && start < end && spaced > 0 && isSentenceEnd(text, start - 1)) break;
      if (isHardStop(text, start - 1, end)) break;
      if (isWordUnit(char)) inWord = true;
    }
    start--;
  }
  // A window that was cut by its length begins with a word's rest.
  if (start === end - LONGEST_WINDOW) while (start < end && !SPACES.has(text[start]!)) start++;
  return splitWords(text, start, end);
}

/**
 * The words behind a place, as far as one long form may reach.
 * @param text any text
 * @param start UTF-16 offset of the first word
 * @param most how many words of white space at most
 * @returns in the text's order
 */
export function wordsAfter(text: string, start: number, most: number): LongFormWord[] {
  let end = start;
  const limit = Math.min(text.length, start + LONGEST_WINDOW);
  let spaced = 0;
  while (end < limit) {
    const char = text[end]!;
    if (SPACES.has(char)) {
      if (++spaced >= most) break;
    } else if (char === '\n' || '=<>()[]（）［］。、，！？「」『』…'.includes(char)) break;
    else if (/[,.;:!?]/.test(char) && (end + 1 >= text.length || /\s/.test(text[end + 1]!))) break;
    else if (SCRIPTS[char.charCodeAt(0)] !== OTHER && !isWordUnit(char) && char !== '_') break;
    end++;
  }
  return splitWords(text, start, end);
}

/**
 * The words between two places.
 * @returns in the text's order; none is Japanese
 */
export function splitWords(text: string, start: number, end: number): LongFormWord[] {
  const words: LongFormWord[] = [];
  let at = start;
  while (at < end) {
    if (!isWordUnit(text[at]!)) {
      at++;
      continue;
    }
    let stop = at + 1;
    while (stop < end && isWordUnit(text[stop]!) && !isHump(text, stop)) stop++;
    const previous = words.at(-1);
    words.push({
      start: at,
      end: stop,
      folded: fold(text.slice(at, stop)),
      joined: previous === undefined ? null : joint(text, previous.end, at),
    });
    at = stop;
  }
  return words;
}

/** In lower case, without accents, full-width letters made plain. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** Whether a UTF-16 unit belongs to words that are parted by spaces. */
export function isWordUnit(char: string): boolean {
  const unit = char.charCodeAt(0);
  if (unit < 0x80) return isAsciiWord(unit);
  const script = SCRIPTS[unit];
  return script === LETTER || script === DIGIT || isFullWidth(unit);
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

/** Whether a UTF-16 unit is a full-width digit or Latin letter. */
function isFullWidth(unit: number): boolean {
  return (
    unit >= 0xff10 &&
    (unit <= 0xff19 || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a))
  );
}

function isHump(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x80 && (unit < 0x41 || unit > 0x5a)) return false;
  return /\p{Lu}/u.test(text[index]!) && /\p{Ll}/u.test(text[index - 1]!);
}

function joint(text: string, from: number, to: number): LongFormWord['joined'] {
  if (from === to) return 'hump';
  const between = text.slice(from, to);
  if (between.length === 1) return HYPHENS.includes(between) || '.,'.includes(between) ? 'hyphen' : null;
  return /^(?: [-‐‑/] |[)\]}]*[-‐‑/][([{]*| ?['’])$/.test(between) ? 'hyphen' : null;
}

/** Whether a character that stands before white space ends a sentence or a clause. */
function isSentenceEnd(text: string, index: number): boolean {
  const char = text[index];
  if (char === undefined) return true;
  if (';:!?•|'.includes(char)) return true;
  if (char !== '.') return false;
  // "E. coli" and "St. Louis" go on; a word of three letters and more ends.
  let letters = 0;
  while (letters < 3 && index - 1 - letters >= 0 && isWordUnit(text[index - 1 - letters]!)) letters++;
  return letters >= 3 || letters === 0;
}

function isHardStop(text: string, index: number, end: number): boolean {
  const char = text[index]!;
  if (isAsciiWord(char.charCodeAt(0))) return false;
  if (char === '\n' || char === '=' || char === '<' || char === '>') return true;
  const script = SCRIPTS[char.charCodeAt(0)];
  if (script !== OTHER && !isWordUnit(char) && char !== '_') return true;
  if ('。、，！？「」『』・…'.includes(char)) return true;
  // A bracket inside a word is the word's: N-(2-hydroxyethyl)piperazine, bi(s).
  if (CLOSING.includes(char)) {
    return index + 1 < end && /[\s,.;:]/.test(text[index + 1]!) && !closesInWord(text, index);
  }
  if (OPENING.includes(char))
    return (
      index === 0 ||
      SPACES.has(text[index - 1]!) ||
      (/[-]/.test(text[index - 1]!) === false && !isWordUnit(text[index - 1]!))
    );
  return false;
}

/** Whether a closing bracket belongs to a word, as in prostaglandin E(2). */
function closesInWord(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 20), index);
  const open = before.lastIndexOf('(');
  return open > 0 && !/[\s)]/.test(before.slice(open - 1));
}
