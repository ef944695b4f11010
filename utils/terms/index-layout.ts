import { JAPANESE_KINDS } from '../text/japanese-inflection.ts';
import type { LabelKind } from '../text/suffixes.ts';
import { LONGEST_LABEL } from './label-keys.ts';

/**
 * Every label of a glossary in a handful of typed arrays: nothing in it is an object a label, and all of it
 * can be written to one buffer as it is.
 */
export interface TermIndex {
  /** How many labels there are. */
  labels: number;
  /**
   * The labels are in buckets by hash, a few in each. `BUCKET_WORDS` numbers a bucket: its first label's number, and
   * where that label's text begins in `chars`; one bucket more stands behind the last.
   */
  buckets: Uint32Array;
  /**
   * `LABEL_WORDS` numbers a label: its length, flags, kind and a part of its hash; its entry, or with the highest
   * bit set a place in `postings`.
   */
  records: Uint32Array;
  /** For labels of several entries, and of ids from 2^31: their number, then the ids, ascending. */
  postings: Uint32Array;
  /** A filter of the beginnings that reading stops without: see label-prefixes.ts. */
  prefixes: Uint32Array;
  /** A filter of whole labels. */
  wholes: Uint32Array;
  /**
   * The labels as match units, in the order of `records`. A unit is one byte, in a wide label two, the lower one
   * first. Behind a case-sensitive label's units stands one bit a unit, set for a capital.
   */
  chars: Uint8Array;
}

export const BUCKET_WORDS = 2;
export const LABEL_WORDS = 2;
/** In a record's first number: the lowest eight bits are the length. */
export const LENGTH_MASK = 0xff;
export const IS_CASED = 0x100;
/** Some unit is above U+00FF. */
export const IS_WIDE = 0x200;
const KIND_SHIFT = 10;
const HASH_SHIFT = 14;
export const HASH_MASK = -1 << HASH_SHIFT;
/** In a record's second number: it is a place in `postings`. */
export const SEVERAL = 0x80000000;

export const KINDS: readonly LabelKind[] = ['word', 'acronym', ...JAPANESE_KINDS];

/** At these lengths, in units that are compared, reading stops when no label begins so. */
export const PREFIX_LENGTHS: Uint8Array = (() => {
  const checked = new Uint8Array(LONGEST_LABEL + 1);
  for (const length of [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192]) checked[length] = 1;
  return checked;
})();

/** @returns the place of a spread hash in a table of `size` places, any size up to 2^32 */
export function placeOf(spreadHash: number, size: number): number {
  return Math.floor((spreadHash >>> 0) * (size / 0x1_0000_0000));
}

/** @returns the part of a hash that a record keeps, at its place in the record's first number */
export function hashPart(spreadHash: number): number {
  return spreadHash << HASH_SHIFT;
}

/** @returns a record's first number, without its part of the hash */
export function recordFlags(length: number, isCased: boolean, isWide: boolean, kind: LabelKind): number {
  return length | (isCased ? IS_CASED : 0) | (isWide ? IS_WIDE : 0) | (KINDS.indexOf(kind) << KIND_SHIFT);
}

/** @returns how many bytes of `chars` a label takes, told by its record's first number */
export function textBytes(meta: number): number {
  const length = meta & LENGTH_MASK;
  const units = (meta & IS_WIDE) === 0 ? length : length * 2;
  return (meta & IS_CASED) === 0 ? units : units + ((length + 7) >>> 3);
}

/** @returns which endings the label of a record takes */
export function kindOf(index: TermIndex, label: number): LabelKind {
  return KINDS[(index.records[label * LABEL_WORDS]! >>> KIND_SHIFT) & 0xf]!;
}
