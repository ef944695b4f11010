import type { LabelKind } from '../text/suffixes.ts';
import { LONGEST_LABEL } from './label-keys.ts';

/**
 * Every label of a glossary in a handful of typed arrays: nothing in it is an object a label, and all of it
 * can be written to one buffer as it is.
 */
export interface TermIndex {
  /** How many labels there are; a label's number is its place. */
  labels: number;
  /** The labels' folded text, one after the other; behind a case-sensitive label's stands the cased one. */
  chars: Uint16Array;
  /** Where a label's text begins in `chars`; `labels` numbers. */
  starts: Uint32Array;
  /** UTF-16 units of a label's folded text. */
  lengths: Uint8Array;
  /** `LABEL_CASED`, `LABEL_ACRONYM`. */
  flags: Uint8Array;
  /** Where a label's entries begin in `postings`; `labels` + 1 numbers. */
  postingStarts: Uint32Array;
  /** Entry ids, ascending inside a label. */
  postings: Uint32Array;
  /** Open addressing by hash: a label's number + 1, or 0. At least one place is free. */
  table: Uint32Array;
  /** Bits at the hashes of the labels' beginnings, of the lengths in `PREFIX_LENGTHS`. */
  prefixes: Uint32Array;
  /** Bits at the hashes of whole labels. */
  wholes: Uint32Array;
}

/** The label's case counts. */
export const LABEL_CASED = 1;
/** The label takes an acronym's endings. */
export const LABEL_ACRONYM = 2;

/** At these lengths, in UTF-16 units, reading stops when no label begins so. */
export const PREFIX_LENGTHS: Uint8Array = (() => {
  const checked = new Uint8Array(LONGEST_LABEL + 1);
  for (const length of [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192]) checked[length] = 1;
  return checked;
})();

/** @returns the place of a spread hash in a table or bit set of `size` places, any size up to 2^32 */
export function placeOf(spreadHash: number, size: number): number {
  return Math.floor((spreadHash >>> 0) * (size / 0x1_0000_0000));
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

/** @returns which English endings the label takes */
export function kindOf(index: TermIndex, label: number): LabelKind {
  return (index.flags[label]! & LABEL_ACRONYM) !== 0 ? 'acronym' : 'word';
}
