/**
 * Sets of hashes that may take one for another's, as Bloom filters do: two bits a hash, both in one word, so that a
 * question costs one place in memory ("blocked" filters, Putze, Sanders and Singler). One filter holds two sets, of whole
 * labels and of beginnings; a hash's bits in the second are those in the first with the word turned by half.
 */

/** What is known of a hash: the two may be true together. */
export const WHOLE = 1;
export const BEGINNING = 2;

/** Then one in about ten that isn't there is taken for one that is; with twice as many, one in thirty. */
const FEWEST_BITS = 5;
const SMALLEST = 32;

/**
 * @param filter its length is a power of two
 * @returns `WHOLE`, `BEGINNING`, both or neither; what is left out is not there for certain
 */
export function askFilter(filter: Uint32Array, spreadHash: number): number {
  const bits = (1 << (spreadHash & 31)) | (1 << ((spreadHash >>> 5) & 31));
  const word = filter[(spreadHash >>> 10) & (filter.length - 1)]!;
  const turned = (word << 16) | (word >>> 16);
  return ((word & bits) === bits ? WHOLE : 0) | ((turned & bits) === bits ? BEGINNING : 0);
}

/** @returns an empty filter with room for so many hashes */
export function emptyFilter(hashes: number): Uint32Array {
  let length = SMALLEST;
  while (length * 32 < hashes * FEWEST_BITS) length *= 2;
  return new Uint32Array(length);
}

/**
 * @param what `WHOLE` or `BEGINNING`
 * @returns whether the hash is new, as far as the filter can tell
 */
export function addToFilter(filter: Uint32Array, spreadHash: number, what: number): boolean {
  const straight = (1 << (spreadHash & 31)) | (1 << ((spreadHash >>> 5) & 31));
  const bits = what === WHOLE ? straight : (straight << 16) | (straight >>> 16);
  const place = (spreadHash >>> 10) & (filter.length - 1);
  if ((filter[place]! & bits) === bits) return false;
  filter[place]! |= bits;
  return true;
}

/**
 * @param filter a roomy one
 * @param hashes how many different ones are in it
 * @returns the same, no larger than so many need
 */
export function fitFilter(filter: Uint32Array, hashes: number): Uint32Array {
  const { length } = emptyFilter(hashes);
  if (length >= filter.length) return filter;
  const fitting = filter.slice(0, length);
  for (let at = length; at < filter.length; at++) fitting[at & (length - 1)]! |= filter[at]!;
  return fitting;
}
