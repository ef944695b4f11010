/** A set of words as a Bloom filter: it never denies a word that is in it, and takes few others for one that is. */

/** FNV-1a, over UTF-16 units, its bits mixed once more. */
function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

const SECOND = 0x5bd1e995;
/** What makes the fewest mistakes at sixteen bits a word. */
const BITS_A_WORD = 10;

/** Two numbers that all of a word's bits are made from, so that a word is read twice and no more. */
export interface WordHash {
  first: number;
  step: number;
}

/** @returns what `hasWord` asks a filter for, any number of filters with one hash */
export function hashWord(word: string): WordHash {
  return { first: hashOf(word, 0), step: hashOf(word, SECOND) | 1 };
}

function bitOf({ first, step }: WordHash, turn: number, size: number): number {
  return ((first + Math.imul(step, turn)) >>> 0) % size;
}

/**
 * @param bytes how large the filter is to be; 2 a word make about one mistake in 2,000
 * @returns the filter
 */
export function packWords(words: Iterable<string>, bytes: number): Uint8Array {
  const filter = new Uint8Array(bytes);
  for (const word of words) {
    const hash = hashWord(word);
    for (let turn = 0; turn < BITS_A_WORD; turn++) {
      const bit = bitOf(hash, turn, bytes * 8);
      filter[bit >>> 3]! |= 1 << (bit & 7);
    }
  }
  return filter;
}

/** @returns whether the word is in the filter */
export function hasWord(filter: Uint8Array, hash: WordHash): boolean {
  for (let turn = 0; turn < BITS_A_WORD; turn++) {
    const bit = bitOf(hash, turn, filter.length * 8);
    if ((filter[bit >>> 3]! & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}
