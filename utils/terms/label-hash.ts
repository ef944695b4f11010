import { isPassedOver } from '../text/match-units.ts';

/**
 * The hash under which labels stand in an index: a polynomial over match units, modulo 2^32 (Karp and Rabin), so that
 * the hash of two words in a row is made of the hashes of each without reading them again.
 */
export const HASH_START = 0;

/** Odd, and 5 modulo 8, so that its powers take 2^30 values before they come again. */
const BASE = 0x2c1b3c6d;

/** More units than any label has, with a changed ending. */
const LONGEST = 512;

const POWERS: Int32Array = (() => {
  const powers = new Int32Array(LONGEST + 1).fill(1);
  for (let at = 1; at <= LONGEST; at++) powers[at] = Math.imul(powers[at - 1]!, BASE);
  return powers;
})();

/** @returns the hash of a text one unit longer */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit) | 0;
}

/**
 * @param hash of what stands before
 * @param part the hash of what follows it
 * @param length how many units the part was made of, at most 512
 * @returns the hash of both in a row
 */
export function hashJoin(hash: number, part: number, length: number): number {
  return (Math.imul(hash, POWERS[length]!) + part) | 0;
}

/**
 * Spreads a hash over all its bits, since the last units stay in the lower ones (the finaliser of
 * MurmurHash3, by Austin Appleby).
 * @returns a signed 32-bit number, which engines keep out of the heap
 */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** @returns the hash of the match units from `start` up to `end`, those that are passed over left out */
export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) {
    if (!isPassedOver(units, at, start)) hash = hashStep(hash, units[at]!);
  }
  return hash;
}
