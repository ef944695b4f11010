import { isPassedOver } from '../text/match-units.ts';

/**
 * The hash under which labels stand in an index: FNV-1a (Fowler, Noll, Vo) over match units instead of
 * bytes, so that it grows by one step a character while a text is read.
 */
export const HASH_START = 0x811c9dc5;

const PRIME = 0x01000193;

/** @returns the hash of a text one unit longer */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/**
 * Spreads a hash over all its bits, since FNV leaves the last units in the lower ones (the finaliser of
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
