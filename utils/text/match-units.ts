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

const JOINER = 1;
const KANA = 2;
const VOICED_U = 3;

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

/** In `READINGS`, the bits that say what a unit is compared by. */
export const UNIT_BITS = 0xffff;
/** The unit is a letter or digit of a script that parts words. */
export const IN_WORD = 1 << 16;
const IS_DIGIT = 1 << 17;
/** The unit belongs to no word. */
export const IS_OTHER = 1 << 18;
/** Another unit than its own may stand for it, as its neighbours are. */
export const HAS_RULE = 3 << 19;
const RULE_SHIFT = 19;
export const NOT_PLAIN = 1 << 21;
/** One bit each for the letters at which rows of spellings are looked up. */
const LOOKED_UP_SHIFT = 22;
const LOOKED_UP = 31;
/** The same bits for the letters that stand before those. */
const BEFORE_SHIFT = 27;

/** What is to be done with each UTF-16 unit of a text that is normalised; its case doesn't count. */
export const READINGS: Int32Array = (() => {
  const rules = new Uint8Array(0x10000);
  for (const unit of JOINERS.keys()) rules[unit] = JOINER;
  for (const kana of OKURIGANA_KANA) rules[kana.charCodeAt(0)] = KANA;
  rules[VU] = VOICED_U;
  const spellings = new Int32Array(0x10000);
  for (const { written, at } of SPELLINGS) {
    // More letters than bits share them: it is only that some are looked up in vain.
    const bit = [...SPELLINGS_AT.keys()].indexOf(written.charCodeAt(at)) % 5;
    spellings[written.charCodeAt(at)]! |= 1 << (LOOKED_UP_SHIFT + bit);
    spellings[written.charCodeAt(at - 1)]! |= 1 << (BEFORE_SHIFT + bit);
  }
  return Int32Array.from({ length: 0x10000 }, (_, unit) => {
    const letter = FOLDED[unit]!;
    const base = BASE[letter]!;
    const script = SCRIPTS[base]!;
    return (
      base |
      (isLetterOrDigit(script) ? IN_WORD : 0) |
      (script === DIGIT ? IS_DIGIT : 0) |
      (SCRIPTS[unit] === OTHER ? IS_OTHER : 0) |
      (rules[letter]! << RULE_SHIFT) |
      (IS_PLAIN[unit] === 1 ? 0 : NOT_PLAIN) |
      spellings[letter]!
    );
  });
})();

/** Whether a spelling may be looked up at a unit, told by the readings of the one before it and of its own. */
export function mayBeSpelling(before: number, reading: number): boolean {
  return ((before >>> BEFORE_SHIFT) & (reading >>> LOOKED_UP_SHIFT) & LOOKED_UP) !== 0;
}

const scriptAt = (text: string, at: number): number =>
  at < 0 || at >= text.length ? OTHER : SCRIPTS[text.charCodeAt(at)]!;

/**
 * @param text normalised, in any case
 * @param units is filled from 0; at least as long as the text
 */
export function readMatchUnits(text: string, units: Uint16Array): void {
  const { length } = text;
  let before = IS_OTHER;
  for (let at = 0; at < length; at++) {
    const reading = READINGS[text.charCodeAt(at)]!;
    units[at] = reading;
    if ((reading & HAS_RULE) !== 0) at = applyRule(reading, before, text, at, units);
    else if (mayBeSpelling(before, reading)) at = readSpelling(text, at, units);
    before = READINGS[text.charCodeAt(at)]!;
  }
}

/**
 * Gives a unit that has a rule the number it has among its neighbours.
 * @param before the reading of the unit before it
 * @returns the last offset that was read
 */
export function applyRule(
  reading: number,
  before: number,
  text: string,
  at: number,
  units: Uint16Array,
): number {
  const rule = (reading & HAS_RULE) >>> RULE_SHIFT;
  if (rule === JOINER) {
    const after = at + 1 < text.length ? READINGS[text.charCodeAt(at + 1)]! : IS_OTHER;
    if (((before | after) & IS_OTHER) === 0 && (before & after & IS_DIGIT) === 0) {
      units[at] = JOINER_OF[text.charCodeAt(at)]!;
    }
  } else if (rule === VOICED_U) return readVoicedU(text, at, units);
  else if (scriptAt(text, at - 1) === KANJI && scriptAt(text, at + 1) === KANJI) units[at] = OKURIGANA;
  return at;
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

const SMALL_S = 0x73;
const JOINER_OF = new Uint8Array(0x3100);
for (const [unit, joiner] of JOINERS) JOINER_OF[unit] = joiner;

const folded = (text: string, at: number): number => FOLDED[text.charCodeAt(at)]!;

function isWritten(text: string, start: number, written: string): boolean {
  if (start < 0 || start + written.length > text.length) return false;
  for (let at = 0; at < written.length; at++) {
    if (folded(text, start + at) !== written.charCodeAt(at)) return false;
  }
  return true;
}
/**
 * Brings a spelling to one, where there is one at a letter.
 * @returns the last offset that was read
 */
export function readSpelling(text: string, at: number, units: Uint16Array): number {
  for (const { written, read, at: within, before, last } of SPELLINGS_AT.get(folded(text, at)) ?? []) {
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
