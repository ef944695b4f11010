import { IS_CAPITAL } from '../text/fold-units.ts';
import { hasHash } from './hash-filter.ts';
import {
  BUCKET_WORDS,
  HASH_MASK,
  hashPart,
  IS_CASED,
  IS_WIDE,
  kindOf,
  LABEL_WORDS,
  LENGTH_MASK,
  placeOf,
  SEVERAL,
  type TermIndex,
  textBytes,
} from './index-layout.ts';
import { hashOf, spread } from './label-hash.ts';
import { LONGEST_LABEL } from './label-keys.ts';
import { isPassed, isSameLabel, readLabel } from './same-label.ts';

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
function isCasedAlike(index: TermIndex, from: number, meta: number, text: Lookup, start: number): boolean {
  const { chars } = index;
  const length = meta & LENGTH_MASK;
  const capitals = (meta & IS_WIDE) === 0 ? from + length : from + length * 2;
  readLabel(chars, from, meta, labelUnits);
  let at = start;
  for (let unit = 0; unit < length; unit++) {
    if (isPassed(labelUnits[unit]!)) continue;
    while (isPassed(text.units[at]!)) at++;
    const isCapital = (chars[capitals + (unit >>> 3)]! >>> (unit & 7)) & 1;
    if (isCapital !== IS_CAPITAL[text.cased.charCodeAt(at)]) return false;
    at++;
  }
  return true;
}

/**
 * The labels that a stretch of text is.
 * @param mixed the spread hash of the stretch
 * @param found the labels' numbers are added to it: several when only case or joints tell them apart
 */
export function addLabels(
  index: TermIndex,
  text: Lookup,
  start: number,
  end: number,
  mixed: number,
  found: number[],
): void {
  const { buckets, records, chars } = index;
  const bucket = placeOf(mixed, buckets.length / BUCKET_WORDS - 1) * BUCKET_WORDS;
  const part = hashPart(mixed);
  const last = buckets[bucket + BUCKET_WORDS]!;
  let from = buckets[bucket + 1]!;
  for (let label = buckets[bucket]!; label < last; label++) {
    const meta = records[label * LABEL_WORDS]!;
    if (
      (meta & HASH_MASK) === part &&
      isSameLabel(chars, from, meta, text.units, start, end) &&
      ((meta & IS_CASED) === 0 || text.anyCase || isCasedAlike(index, from, meta, text, start))
    ) {
      found.push(label);
    }
    from += textBytes(meta);
  }
}

/** As `addLabels`, with `found` emptied first. */
export function findLabels(
  index: TermIndex,
  text: Lookup,
  start: number,
  end: number,
  mixed: number,
  found: number[],
): void {
  found.length = 0;
  addLabels(index, text, start, end, mixed, found);
}

const NO_CASE: Lookup = { units: new Uint16Array(0), cased: '', anyCase: true };
const known: number[] = [];

/**
 * @param units match units
 * @param keep drops the labels that don't count
 * @returns whether the stretch is a label, however it is cased; the stem of an inflected word is none
 */
export function isLabel(
  index: TermIndex,
  units: Uint16Array,
  start: number,
  end: number,
  keep?: (found: number[]) => void,
): boolean {
  const mixed = spread(hashOf(units, start, end));
  if (!hasHash(index.wholes, mixed)) return false;
  NO_CASE.units = units;
  findLabels(index, NO_CASE, start, end, mixed, known);
  keep?.(known);
  return known.some((label) => {
    const kind = kindOf(index, label);
    return kind === 'word' || kind === 'acronym';
  });
}

/** Adds the entries of a label, which are ascending. */
export function addEntries(index: TermIndex, label: number, entries: number[]): void {
  const { postings, records } = index;
  const posting = records[label * LABEL_WORDS + 1]!;
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
