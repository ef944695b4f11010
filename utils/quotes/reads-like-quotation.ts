/** Words that need no capital in a title. */
const SMALL = new Set(
  'a an the and or but nor of in on at to for from by with as is vs via into over under than that de la le du und'.split(
    ' ',
  ),
);
const KANA = /[ぁ-ゖ]/;
const JAPANESE = /[ぁ-ヿ㐀-鿿]/;

/**
 * Whether words in quotation marks can be what somebody said: no term, no title, no single word.
 * @param words without their marks
 * @param isSure true where something else already tells that they were said
 */
export function readsLikeQuotation(words: string, isSure: boolean): boolean {
  if (JAPANESE.test(words)) {
    // Terms and names have no hiragana; sentences do.
    if (words.length >= 12) return KANA.test(words) || words.length >= 20;
    return isSure && words.length >= 4 && KANA.test(words);
  }
  const all = words.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => word !== '');
  if (all.length < (isSure ? 3 : 5)) return false;
  return !isTitleCase(all) || (/[.!?…,]$/.test(words.trim()) && all.length > 8);
}

/** Every word with a capital but the small ones, and more than one of them. */
export function isTitleCase(words: readonly string[]): boolean {
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return large.length > 1 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
