/**
 * Sets of hashes that may take one for another's, as Bloom filters do: two bits a hash, both in one word, so that a
 * question costs one place in memory ("blocked" filters, Putze, Sanders and Singler).
 */

/** Hashes are held apart so that one in about fifteen that isn't there is taken for one that is. */
const FEWEST_BITS = 6;
const SMALLEST = 32;

function bitsOf(spreadHash: number): number {
  return (1 << (spreadHash & 31)) | (1 << ((spreadHash >>> 5) & 31));
}

/**
 * @param filter its length is a power of two
 * @returns false where the hash isn't in it for certain
 */
export function hasHash(filter: Uint32Array, spreadHash: number): boolean {
  const bits = bitsOf(spreadHash);
  return (filter[(spreadHash >>> 10) & (filter.length - 1)]! & bits) === bits;
}

/** @returns an empty filter with room for so many hashes */
export function emptyFilter(hashes: number): Uint32Array {
  let length = SMALLEST;
  while (length * 32 < hashes * FEWEST_BITS) length *= 2;
  return new Uint32Array(length);
}

/** @returns whether the hash is new, as far as the filter can tell */
export function addHash(filter: Uint32Array, spreadHash: number): boolean {
  const bits = bitsOf(spreadHash);
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
