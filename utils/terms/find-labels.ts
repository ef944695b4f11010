import { IS_CAPITAL } from '../text/fold-units.ts';
import { askFilter, WHOLE } from './hash-filter.ts';
import {
  HASH_MASK,
  hashPart,
  IS_CASED,
  IS_LAST,
  IS_WIDE,
  JAPANESE_KIND,
  kindNumber,
  LABEL_WORDS,
  LENGTH_MASK,
  placeOf,
  SEVERAL,
  type TermIndex,
  textBytes,
} from './index-layout.ts';
import { hashOf, spread } from './label-hash.ts';
import { LONGEST_LABEL } from './label-keys.ts';
import { byteAt, isPassed, isSameLabel, readLabel } from './same-label.ts';

/** A text in which labels are looked up; offsets are UTF-16 units. */
export interface Lookup {
  /** The match units of the text. */
  units: Uint16Array;
  /** The same text as it is cased. */
  cased: string;
  /** True where case tells nothing, as in a heading all in capitals. */
  readonly anyCase: boolean;
}

const labelUnits = new Uint16Array(LONGEST_LABEL);

/** Whether a case-sensitive label, whose text begins at `from`, is cased as the text is. */
function isCasedAlike(data: Uint32Array, from: number, meta: number, text: Lookup, start: number): boolean {
  const length = meta & LENGTH_MASK;
  const capitals = (meta & IS_WIDE) === 0 ? from + length : from + length * 2;
  readLabel(data, from, meta, labelUnits);
  let at = start;
  for (let unit = 0; unit < length; unit++) {
    if (isPassed(labelUnits[unit]!)) continue;
    while (isPassed(text.units[at]!)) at++;
    const isCapital = (byteAt(data, capitals + (unit >>> 3)) >>> (unit & 7)) & 1;
    if (isCapital !== IS_CAPITAL[text.cased.charCodeAt(at)]) return false;
    at++;
  }
  return true;
}

/**
 * The labels that a stretch of text is: several when only case or joints tell them apart.
 * @param mixed the spread hash of the stretch
 * @param found the labels' places in `data` are written into it from `count` on; it is never made shorter, which would
 *   cost its memory
 * @returns how many are in `found` then
 */
export function addLabels(
  index: TermIndex,
  text: Lookup,
  start: number,
  end: number,
  mixed: number,
  found: number[],
  count: number,
): number {
  const { buckets, data } = index;
  const bucket = placeOf(mixed, buckets.length - 1);
  const first = buckets[bucket]!;
  if (first === buckets[bucket + 1]) return count;
  const part = hashPart(mixed);
  let added = count;
  let bytes = 0;
  for (let label = first; ; label += LABEL_WORDS) {
    const meta = data[label]!;
    if ((meta & HASH_MASK) === part) {
      const from = textStart(data, label) + bytes;
      if (
        isSameLabel(data, from, meta, text.units, start, end) &&
        ((meta & IS_CASED) === 0 || text.anyCase || isCasedAlike(data, from, meta, text, start))
      ) {
        found[added++] = label;
      }
    }
    if ((meta & IS_LAST) !== 0) return added;
    bytes += textBytes(meta);
  }
}

/** @returns where the texts of a bucket begin, in bytes, told by the place of one of its labels */
function textStart(data: Uint32Array, label: number): number {
  let last = label;
  while ((data[last]! & IS_LAST) === 0) last += LABEL_WORDS;
  return (last + LABEL_WORDS) * 4;
}

/** As `addLabels`; afterwards the labels alone are in `found`. */
export function findLabels(
  index: TermIndex,
  text: Lookup,
  start: number,
  end: number,
  mixed: number,
  found: number[],
): void {
  found.length = addLabels(index, text, start, end, mixed, found, 0);
}

const NO_CASE: Lookup = { units: new Uint16Array(0), cased: '', anyCase: true };
const known: number[] = [];

/**
 * @param units match units
 * @param keep drops the labels that don't count, and returns how many are left
 * @returns whether the stretch is a label, however it is cased; the stem of an inflected word is none
 */
export function isLabel(
  index: TermIndex,
  units: Uint16Array,
  start: number,
  end: number,
  keep: (found: number[], count: number) => number = (_, count) => count,
): boolean {
  const mixed = spread(hashOf(units, start, end));
  if ((askFilter(index.filter, mixed) & WHOLE) === 0) return false;
  NO_CASE.units = units;
  const count = keep(known, addLabels(index, NO_CASE, start, end, mixed, known, 0));
  for (let at = 0; at < count; at++) {
    if (kindNumber(index, known[at]!) < JAPANESE_KIND) return true;
  }
  return false;
}

/** Adds the entries of a label, which are ascending. */
export function addEntries(index: TermIndex, label: number, entries: number[]): void {
  const { postings, data } = index;
  const posting = data[label + 1]!;
  if (posting < SEVERAL) {
    entries.push(posting);
    return;
  }
  const at = posting - SEVERAL;
  for (let count = postings[at]!, next = at + 1; count > 0; count--, next++) entries.push(postings[next]!);
}

/** @returns the entries of some labels, each once, ascending */
export function entriesOf(index: TermIndex, found: readonly number[]): number[] {
  const entries: number[] = [];
  for (const label of found) addEntries(index, label, entries);
  // A label's own are in order, and each is there once.
  return found.length === 1 ? entries : [...new Set(entries)].sort((a, b) => a - b);
}
