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
  /** The labels as match units, one after the other; behind a case-sensitive label's stand its cased ones. */
  chars: Uint16Array;
  /**
   * Open addressing by hash, `SLOT_WORDS` numbers a place: where the label begins in `chars`; its length, flags,
   * kind and a part of its hash, 0 where the place is free; its entry, or with the highest bit set a place in
   * `postings`. At least one place is free.
   */
  slots: Uint32Array;
  /** For labels of several entries, and of large ids: their number, then the ids, ascending. */
  postings: Uint32Array;
  /** Bits at the hashes of the labels' beginnings, of the lengths in `PREFIX_LENGTHS`. */
  prefixes: Uint32Array;
  /** Bits at the hashes of whole labels. */
  wholes: Uint32Array;
}

export const SLOT_WORDS = 3;
/** In a slot's second number: the lowest eight bits are the length. */
export const LENGTH_MASK = 0xff;
export const SLOT_CASED = 0x100;
const KIND_SHIFT = 9;
const HASH_SHIFT = 13;
export const HASH_MASK = -1 << HASH_SHIFT;
/** In a slot's third number: it is a place in `postings`. */
export const SEVERAL = 0x80000000;

export const KINDS: readonly LabelKind[] = ['word', 'acronym', ...JAPANESE_KINDS];

/** At these lengths, in units that are compared, reading stops when no label begins so. */
export const PREFIX_LENGTHS: Uint8Array = (() => {
  const checked = new Uint8Array(LONGEST_LABEL + 1);
  for (const length of [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192]) checked[length] = 1;
  return checked;
})();

/** @returns the place of a spread hash in a table or bit set of `size` places, any size up to 2^32 */
export function placeOf(spreadHash: number, size: number): number {
  return Math.floor((spreadHash >>> 0) * (size / 0x1_0000_0000));
}

/** @returns the part of a hash that a slot keeps, at its place in the slot's second number */
export function hashPart(spreadHash: number): number {
  return spreadHash << HASH_SHIFT;
}

/** @returns a slot's second number */
export function slotMeta(length: number, isCased: boolean, kind: LabelKind, spreadHash: number): number {
  const flags = (isCased ? SLOT_CASED : 0) | (KINDS.indexOf(kind) << KIND_SHIFT);
  return (length | flags | hashPart(spreadHash)) >>> 0;
}

export function hasBit(bits: Uint32Array, spreadHash: number): boolean {
  // Sizes are powers of two, so the lower bits are the place.
  const place = spreadHash & (bits.length * 32 - 1);
  return (bits[place >>> 5]! & (1 << (place & 31))) !== 0;
}

export function setBit(bits: Uint32Array, spreadHash: number): void {
  const place = spreadHash & (bits.length * 32 - 1);
  bits[place >>> 5]! |= 1 << (place & 31);
}

/** @returns which endings the label in a slot takes */
export function kindOf(index: TermIndex, slot: number): LabelKind {
  return KINDS[(index.slots[slot * SLOT_WORDS + 1]! >>> KIND_SHIFT) & 0xf]!;
}
