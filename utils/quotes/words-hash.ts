import { normalize } from '../text/normalize.ts';

const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * The form in which the words of quotations are compared: letters and digits alone, so that width, case, quotation marks,
 * dashes, punctuation and white space do not count. What has no letters is compared as it is.
 */
export function foldWords(exact: string): string {
  const { folded } = normalize(exact);
  return folded.replace(NO_LETTER, '') || folded.trim();
}

/**
 * A number that is the same for the same folded words, so that they are found by an index: two FNV-1a hashes (Fowler,
 * Noll, Vo) of 32 and 21 bits in one number. Others may have it too: compare `foldWords`.
 * @param folded as `foldWords` gives it
 */
export function wordsHash(folded: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + at), 0x01000193);
  }
  return ((high >>> 11) & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}
