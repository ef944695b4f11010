/** Where every three units of a text stand, so that what resembles a quotation is found without reading on. */

/** Hashes of three units; positions of each hash stand together, in the order of the text. */
export interface GramIndex {
  /** Where the positions of each hash begin; one more at the end. */
  readonly first: Uint32Array;
  readonly positions: Int32Array;
}

/** How many units a gram has. */
export const GRAM = 3;
const HASHES = 1 << 16;
/** So many grams are done without a pause: a few milliseconds. */
const PIECE = 1 << 16;

/** @returns the hash of the gram at `at`, below 65,536 */
export function gramHash(units: string, at: number): number {
  const mixed =
    Math.imul(units.charCodeAt(at), 0x9e3779b1) ^
    Math.imul(units.charCodeAt(at + 1), 0x85ebca6b) ^
    Math.imul(units.charCodeAt(at + 2), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & (HASHES - 1);
}

/**
 * Indexes a text by a counting sort.
 * @returns gives way every few milliseconds, and gives the index at the end
 */
export function* indexGrams(units: string): Generator<undefined, GramIndex> {
  const grams = Math.max(0, units.length - GRAM + 1);
  const hashes = new Uint16Array(grams);
  const first = new Uint32Array(HASHES + 1);
  for (let from = 0; from < grams; from += PIECE) {
    const to = Math.min(grams, from + PIECE);
    for (let at = from; at < to; at++) {
      const hash = gramHash(units, at);
      hashes[at] = hash;
      first[hash + 1]!++;
    }
    yield;
  }
  for (let hash = 0; hash < HASHES; hash++) first[hash + 1]! += first[hash]!;
  const next = first.slice();
  const positions = new Int32Array(grams);
  for (let from = 0; from < grams; from += PIECE) {
    const to = Math.min(grams, from + PIECE);
    for (let at = from; at < to; at++) positions[next[hashes[at]!]!++] = at;
    yield;
  }
  return { first, positions };
}
