import { FOLDED } from './fold-units.ts';
import { NEW_FORMS } from './old-kanji.ts';
import { IS_PLAIN } from './plain-units.ts';
import { DIGIT, HIRAGANA, isLetterOrDigit, KANJI, KATAKANA, LETTER, OTHER, SCRIPTS } from './scripts.ts';
import { SILENT, SPELLINGS, SPELLINGS_AT } from './spelling.ts';

/**
 * What labels and texts are compared by: one number a UTF-16 unit of the folded text, so that offsets stay.
 * Accents, old forms of kanji and spellings are one; numbers below `FIRST_COMPARED` are passed over.
 */
export const FIRST_COMPARED = 8;
export { SILENT };
/** What stands between the words of a compound. */
export const JOIN_SPACE = 2;
export const JOIN_HYPHEN = 3;
export const JOIN_DOT = 4;
export const JOIN_MIDDLE_DOT = 5;
/** Kana between two kanji that may be left out, as in 取(り)扱い. */
export const OKURIGANA = 6;

const PROLONGED = 0x30fc;
const VU = 0x30f4;
/** ヴ and a small vowel are read as one of the ba row, ヴ alone as ブ. */
const VU_ROW: ReadonlyMap<number, number> = new Map([
  [0x30a1, 0x30d0],
  [0x30a3, 0x30d3],
  [0x30a7, 0x30d9],
  [0x30a9, 0x30dc],
]);
const SMALL_YU = 0x30e5;
const JOINERS: ReadonlyMap<number, number> = new Map([
  [0x20, JOIN_SPACE],
  [0x2d, JOIN_HYPHEN],
  [0x2e, JOIN_DOT],
  [0x30fb, JOIN_MIDDLE_DOT],
]);
/** Particles (に, て, で) are not among them: 見て行く isn't 見行く. */
const OKURIGANA_KANA = 'いきぎしちびみりえけげせべめれ';

const PLAIN = 0;
const JOINER = 1;
const KANA = 2;
const VOICED_U = 3;
const LATIN = 4;

/** The unit with its accent taken off, or the kanji's new form. */
export const BASE: Uint16Array = (() => {
  const base = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  // Control characters stand in no label; the lowest numbers have a meaning here.
  for (let unit = 0; unit < 0x20; unit++) base[unit] = 0x7f;
  for (let unit = 0xc0; unit < 0x1f00; unit++) {
    if (unit >= 0x250 && unit < 0x1e00) continue;
    const letter = String.fromCharCode(unit).normalize('NFD');
    if (/^[A-Za-z]\p{Mn}+$/u.test(letter)) base[unit] = letter.charCodeAt(0);
  }
  for (const [old, unit] of NEW_FORMS) base[old] = unit;
  return base;
})();

/** Above the sixteen bits of what a unit is compared by. */
const RULE_SHIFT = 16;
const NOT_PLAIN = 1 << 20;

/** What is to be done with each unit of a text that is normalised: folded and brought to its base, rule, plain or not. */
const READINGS: Int32Array = (() => {
  const rules = new Uint8Array(0x10000);
  for (const unit of JOINERS.keys()) rules[unit] = JOINER;
  for (const kana of OKURIGANA_KANA) rules[kana.charCodeAt(0)] = KANA;
  for (const unit of SPELLINGS_AT.keys()) rules[unit] = LATIN;
  rules[VU] = VOICED_U;
  return Int32Array.from({ length: 0x10000 }, (_, unit) => {
    const folded = FOLDED[unit]!;
    return BASE[folded]! | (rules[folded]! << RULE_SHIFT) | (IS_PLAIN[unit] === 1 ? 0 : NOT_PLAIN);
  });
})();

const SPACE = 0x20;
const SMALL_S = 0x73;
const JOINER_OF = new Uint8Array(0x3100);
for (const [unit, joiner] of JOINERS) JOINER_OF[unit] = joiner;

/** Spellings are of ASCII letters. */
const LETTERS = 0x80;
/** 1 where a row has the first letter at its place and the second right before or behind it. */
const BEFORE = new Uint8Array(LETTERS * LETTERS);
const BEHIND = new Uint8Array(LETTERS * LETTERS);
for (const { written, at } of SPELLINGS) {
  const row = written.charCodeAt(at) * LETTERS;
  // A letter at either end of a row stands beside anything.
  if (at > 0) BEFORE[row + written.charCodeAt(at - 1)] = 1;
  else BEFORE.fill(1, row, row + LETTERS);
  if (at + 1 < written.length) BEHIND[row + written.charCodeAt(at + 1)] = 1;
  else BEHIND.fill(1, row, row + LETTERS);
}

const scriptAt = (text: string, at: number): number =>
  at < 0 || at >= text.length ? OTHER : SCRIPTS[text.charCodeAt(at)]!;

/**
 * @param text normalised, in any case
 * @param units is filled from 0; at least as long as the text
 * @returns false for a text that normalising would have changed: its units are of no use then
 */
export function readMatchUnits(text: string, units: Uint16Array): boolean {
  const { length } = text;
  let seen = 0;
  for (let at = 0; at < length; at++) {
    const reading = READINGS[text.charCodeAt(at)]!;
    seen |= reading;
    units[at] = reading;
    const rule = (reading >>> RULE_SHIFT) & 0xf;
    if (rule === PLAIN) continue;
    if (rule === JOINER) {
      if (!readJoiner(text, at, units)) return false;
    } else if (rule === LATIN) at = readSpelling(text, at, units);
    else if (rule === VOICED_U) at = readVoicedU(text, at, units);
    else if (scriptAt(text, at - 1) === KANJI && scriptAt(text, at + 1) === KANJI) units[at] = OKURIGANA;
  }
  return (seen & NOT_PLAIN) === 0;
}

/** @returns false for a second space */
function readJoiner(text: string, at: number, units: Uint16Array): boolean {
  const unit = text.charCodeAt(at);
  const before = scriptAt(text, at - 1);
  const after = scriptAt(text, at + 1);
  if (before === OTHER || after === OTHER)
    return unit !== SPACE || at === 0 || text.charCodeAt(at - 1) !== SPACE;
  if (before !== DIGIT || after !== DIGIT) units[at] = JOINER_OF[unit]!;
  return true;
}

/** @returns the last offset that was read */
function readVoicedU(text: string, at: number, units: Uint16Array): number {
  const next = text.charCodeAt(at + 1);
  const voiced = VU_ROW.get(next);
  units[at] = voiced ?? (next === SMALL_YU ? 0x30d3 : 0x30d6);
  if (voiced === undefined) return at;
  units[at + 1] = SILENT;
  return at + 1;
}

const folded = (text: string, at: number): number => FOLDED[text.charCodeAt(at)]!;

function isWritten(text: string, start: number, written: string): boolean {
  if (start < 0 || start + written.length > text.length) return false;
  for (let at = 0; at < written.length; at++) {
    if (folded(text, start + at) !== written.charCodeAt(at)) return false;
  }
  return true;
}
/** @returns the last offset that was read */
function readSpelling(text: string, at: number, units: Uint16Array): number {
  const letter = folded(text, at);
  const row = letter * LETTERS;
  const previous = at === 0 ? LETTERS : folded(text, at - 1);
  const next = at + 1 >= text.length ? LETTERS : folded(text, at + 1);
  if (previous >= LETTERS || next >= LETTERS || BEFORE[row + previous] === 0 || BEHIND[row + next] === 0) {
    return at;
  }
  for (const { written, read, at: within, before, last } of SPELLINGS_AT.get(letter)!) {
    const start = at - within;
    if (!isWritten(text, start, written)) continue;
    let first = start;
    while (first > start - before && scriptAt(text, first - 1) === LETTER) first--;
    if (first > start - before) continue;
    const end = start + written.length;
    if (
      last &&
      scriptAt(text, end < text.length && folded(text, end) === SMALL_S ? end + 1 : end) === LETTER
    ) {
      continue;
    }
    for (let place = 0; place < read.length; place++) units[start + place] = read.charCodeAt(place);
    return end - 1;
  }
  return at;
}

/**
 * Whether a unit is passed over in a word that begins at `start`: all below `FIRST_COMPARED`, and ー behind three
 * katakana or more, since サーバー and サーバ are one word (as the rules for technical writing, JIS Z 8301, have it).
 */
export function isPassedOver(units: Uint16Array, at: number, start: number): boolean {
  const unit = units[at]!;
  if (unit < FIRST_COMPARED) return true;
  if (unit !== PROLONGED) return false;
  for (let back = 1; back <= 3; back++) {
    if (at - back < start || SCRIPTS[units[at - back]!] !== KATAKANA) return false;
  }
  return true;
}

/**
 * Whether a label and a text that differ in what joins two words there are still the same compound.
 * @param label what joins them in the label; 0 for nothing
 * @param text what joins them in the text; 0 for nothing
 * @param before the unit before the joint, `after` the one behind it
 * @param letters units of the shorter of the two words in the label
 */
export function joinsAlike(
  label: number,
  text: number,
  before: number,
  after: number,
  letters: number,
): boolean {
  if (label !== 0 && text !== 0) return true;
  const one = SCRIPTS[before]!;
  const other = SCRIPTS[after]!;
  if (one !== other) return true;
  if (one === KATAKANA) return true;
  if (one === KANJI || one === HIRAGANA) return label === JOIN_MIDDLE_DOT || text === JOIN_MIDDLE_DOT;
  if (!isLetterOrDigit(one)) return false;
  // "no table" isn't "notable": a space alone joins less than a hyphen does.
  if (text === JOIN_SPACE) return false;
  return label !== JOIN_SPACE || letters >= 3;
}
