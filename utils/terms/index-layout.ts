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
   * The labels are in buckets by hash, a few in each: where each bucket begins in `data`, and where the last one ends.
   * A bucket without labels begins where the next one does.
   */
  buckets: Uint32Array;
  /**
   * Bucket by bucket, what belongs together side by side, since every place in memory that is looked at costs time.
   * First `LABEL_WORDS` numbers a label: length, flags, kind and a part of its hash, with `IS_LAST` in the bucket's last
   * one; its entry, or with the highest bit set a place in `postings`. Then the texts of the same labels, one after the
   * other in bytes, the lowest byte of a number first. A unit is one byte, in a wide label two, the lower one first.
   * Behind a case-sensitive label's units stands one bit a unit, set for a capital.
   */
  data: Uint32Array;
  /** For labels of several entries, and of ids from 2^31: their number, then the ids, ascending. */
  postings: Uint32Array;
  /** Which hashes there are, of whole labels and of the beginnings that reading goes on from. */
  filter: Uint32Array;
}

export const LABEL_WORDS = 2;
/** In a label's first number: the lowest eight bits are the length. */
export const LENGTH_MASK = 0xff;
export const IS_CASED = 0x100;
/** Some unit is above U+00FF. */
export const IS_WIDE = 0x200;
/** No other label of the bucket comes after it. */
export const IS_LAST = 0x400;
const KIND_SHIFT = 11;
const HASH_SHIFT = 15;
export const HASH_MASK = -1 << HASH_SHIFT;
/** In a label's second number: it is a place in `postings`. */
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

/** @returns the part of a hash that a record keeps, at its place in the label's first number */
export function hashPart(spreadHash: number): number {
  return spreadHash << HASH_SHIFT;
}

/** @returns a label's first number, without its part of the hash */
export function recordFlags(length: number, isCased: boolean, isWide: boolean, kind: LabelKind): number {
  return length | (isCased ? IS_CASED : 0) | (isWide ? IS_WIDE : 0) | (KINDS.indexOf(kind) << KIND_SHIFT);
}

/** @returns how many bytes a label's text takes, told by its first number */
export function textBytes(meta: number): number {
  const length = meta & LENGTH_MASK;
  const units = (meta & IS_WIDE) === 0 ? length : length * 2;
  return (meta & IS_CASED) === 0 ? units : units + ((length + 7) >>> 3);
}

/** The number of the first kind that is no English one. */
export const JAPANESE_KIND = 2;

/** @returns which endings the label at a place of `data` takes, as a place in `KINDS` */
export function kindNumber({ data }: TermIndex, label: number): number {
  return (data[label]! >>> KIND_SHIFT) & 0xf;
}
