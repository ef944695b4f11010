import { FIRST_COMPARED, JOIN_MIDDLE_DOT, JOIN_SPACE, joinsAlike } from '../text/match-units.ts';
import {
  HASH_MASK,
  hashPart,
  kindOf,
  LENGTH_MASK,
  placeOf,
  SEVERAL,
  SLOT_CASED,
  SLOT_WORDS,
  type TermIndex,
} from './index-layout.ts';
import { hashOf, spread } from './label-hash.ts';

/** A text in which labels are looked up; offsets are UTF-16 units. */
export interface Lookup {
  /** The match units of the folded text. */
  units: Uint16Array;
  /** The same text as it is cased. */
  cased: string;
  /** True where case tells nothing, as in a heading all in capitals. */
  anyCase: boolean;
}

const PROLONGED = 0x30fc;

/** 1 for capitals. */
const CAPITALS: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() === letter ? 0 : 1;
});

function isPassed(unit: number): boolean {
  return unit < FIRST_COMPARED || unit === PROLONGED;
}

function isJoiner(unit: number): boolean {
  return unit >= JOIN_SPACE && unit <= JOIN_MIDDLE_DOT;
}

/** Units of the shorter of the two words beside the joint at `at`. */
function shorterWord(chars: Uint16Array, from: number, at: number, to: number): number {
  let before = at;
  while (before > from && !isJoiner(chars[before - 1]!)) before--;
  let behind = at + 1;
  while (behind < to && !isJoiner(chars[behind]!)) behind++;
  return Math.min(at - before, behind - at - 1);
}

/** Whether a label is what stands in the text. Their hashes are the same, so only the joints may differ. */
function isSame(
  chars: Uint16Array,
  from: number,
  to: number,
  units: Uint16Array,
  start: number,
  end: number,
): boolean {
  let char = from;
  let at = start;
  while (char < to || at < end) {
    const label = char < to ? chars[char]! : 0;
    const text = at < end ? units[at]! : 0;
    if (label === text) {
      char++;
      at++;
      continue;
    }
    const labelJoins = isJoiner(label);
    const textJoins = isJoiner(text);
    if (labelJoins || textJoins) {
      const behind = chars[labelJoins ? char + 1 : char]!;
      const letters = labelJoins ? shorterWord(chars, from, char, to) : 0;
      const joins = joinsAlike(
        labelJoins ? label : 0,
        textJoins ? text : 0,
        chars[char - 1]!,
        behind,
        letters,
      );
      if (!joins) return false;
      if (labelJoins) char++;
      if (textJoins) at++;
    } else if (label !== 0 && isPassed(label)) char++;
    else if (text !== 0 && isPassed(text)) at++;
    else return false;
  }
  return true;
}

/** Whether a case-sensitive label, of whose units `from` is the first, is cased as the text is. */
function isCasedAlike(index: TermIndex, from: number, length: number, text: Lookup, start: number): boolean {
  const { chars } = index;
  let at = start;
  for (let char = from; char < from + length; char++) {
    if (isPassed(chars[char]!)) continue;
    while (isPassed(text.units[at]!)) at++;
    if (CAPITALS[chars[char + length]!] !== CAPITALS[text.cased.charCodeAt(at)]) return false;
    at++;
  }
  return true;
}

/**
 * The labels that a stretch of text is.
 * @param mixed the spread hash of the stretch
 * @param found is emptied and filled with the labels' slots: several when only case or joints tell them apart
 */
export function findLabels(
  index: TermIndex,
  text: Lookup,
  start: number,
  end: number,
  mixed: number,
  found: number[],
): void {
  found.length = 0;
  const { slots, chars } = index;
  const size = slots.length / SLOT_WORDS;
  const part = hashPart(mixed);
  for (let slot = placeOf(mixed, size); ; ) {
    const meta = slots[slot * SLOT_WORDS + 1]!;
    if (meta === 0) return;
    if ((meta & HASH_MASK) === part) {
      const from = slots[slot * SLOT_WORDS]!;
      const length = meta & LENGTH_MASK;
      if (
        isSame(chars, from, from + length, text.units, start, end) &&
        ((meta & SLOT_CASED) === 0 || text.anyCase || isCasedAlike(index, from, length, text, start))
      ) {
        found.push(slot);
      }
    }
    slot = slot + 1 === size ? 0 : slot + 1;
  }
}

const NO_CASE: Lookup = { units: new Uint16Array(0), cased: '', anyCase: true };
const known: number[] = [];

/**
 * @param units match units
 * @param keep drops the slots that don't count
 * @returns whether the stretch is a label, however it is cased; the stem of an inflected word is none
 */
export function isLabel(
  index: TermIndex,
  units: Uint16Array,
  start: number,
  end: number,
  keep?: (slots: number[]) => void,
): boolean {
  NO_CASE.units = units;
  findLabels(index, NO_CASE, start, end, spread(hashOf(units, start, end)), known);
  keep?.(known);
  return known.some((slot) => {
    const kind = kindOf(index, slot);
    return kind === 'word' || kind === 'acronym';
  });
}

/** @returns the entries of the labels in some slots, each once, ascending */
export function entriesOf(index: TermIndex, found: readonly number[]): number[] {
  const { postings, slots } = index;
  const entries: number[] = [];
  for (const slot of found) {
    const posting = slots[slot * SLOT_WORDS + 2]!;
    if (posting < SEVERAL) {
      entries.push(posting);
      continue;
    }
    const at = posting - SEVERAL;
    for (let count = postings[at]!, next = at + 1; count > 0; count--, next++) entries.push(postings[next]!);
  }
  // A label's own are in order, and each is there once.
  return found.length === 1 ? entries : [...new Set(entries)].sort((a, b) => a - b);
}
