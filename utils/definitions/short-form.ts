import { NO_SHORT_FORMS, UNITS } from './abbreviation-tables.ts';
import { fold, isWordUnit } from './long-form-words.ts';
import type { Place } from './place.ts';

/** What may stand round a short form. */
export const QUOTES = /["'“”‘’«»„「」『』*_ \u00a0]/;
/** In UTF-16 units. */
const LONGEST = 10;
const ROMAN = /^(?=[ivx])x{0,3}(?:i[xv]|v?i{0,3})$/;

/** How much a short form looks like one: `plain` only goes with strict matches. */
export type ShortFormLook = 'acronym' | 'plain';

/**
 * Tells whether words may be a short form: two to ten characters with a letter, at most two words, the first character
 * a letter or digit; no number, unit, year, citation, list mark or reference to a figure.
 * @returns null where they may not
 */
export function shortFormLook(short: string): ShortFormLook | null {
  if (short.length > LONGEST * 2) return null;
  // Tokenised texts part hyphens from their words.
  const compact = short.replace(/ ([-‐‑/]) /g, '$1');
  const dotted = /^(?:\p{L}\.){2,5}$/u.test(compact);
  if (compact.length < 2 || compact.length > LONGEST) return null;
  if (!/^[\p{L}\p{N}]/u.test(compact) || !(dotted || /[\p{L}\p{N}+#’'*)]$/u.test(compact))) return null;
  if (/[^\p{L}\p{M}\p{N} \-‐‑/.&+#’'*_·()]/u.test(compact) || /(?: .*){2}/.test(compact)) return null;
  if (/[()]/.test(compact) && !/^[^() ]+\([\p{L}\p{N}.]+\)[^() ]*$/u.test(compact)) return null;
  const letters = compact.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || (compact.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2) return null;
  if (/(?:^|\D)(?:1[5-9]|20)\d\d(?:\D|$)/.test(compact)) return null;
  // 12 px, 3rd, 5x, 10K: a number with something behind it.
  if (/^\d[\d.,]*(?: .*|\p{Ll}{1,3}|[kKMB])$/u.test(compact)) return null;
  const folded = fold(compact).replace(/\.+/g, '');
  const capitals = compact.match(/\p{Lu}/gu)?.length ?? 0;
  if (NO_SHORT_FORMS.has(folded.replace(/ \S+$/, '')) && capitals < 2) return null;
  if (UNITS.has(folded) && !/^\p{Lu}{2,}$/u.test(compact)) return null;
  if (ROMAN.test(folded)) return /^\p{Lu}+$/u.test(compact) ? 'plain' : null;
  if (dotted) return 'acronym';
  if (/^[^(]{0,2}\(/.test(compact)) return 'plain';
  // Without a vowel it is no word: nbd, cdc2.
  if (capitals === 0) return /[aeiouy]/.test(folded) || folded.length < 3 ? 'plain' : 'acronym';
  if (capitals === 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(compact)) return 'plain';
  return 'acronym';
}

/** The letters and digits that have to be found in a long form, folded. */
export function shortFormLetters(short: string): string[] {
  return [...fold(short)].filter((char) => /[\p{L}\p{N}]/u.test(char));
}

/**
 * A short form without its plural's s.
 * @returns null where it isn't a plural
 */
export function singularOf(short: string): string | null {
  return /^(?=.{3,})(?:.*[\p{Lu}\p{N}]['’]?|[bcdfghjklmnpqrtvwxz]+)s$/u.test(short)
    ? short.replace(/['’]?s$/u, '')
    : null;
}

/**
 * The word before an opening bracket, with what hyphens and dots join to it.
 * @param open UTF-16 offset of the bracket
 * @returns null where none stands there, or one that is too long
 */
export function shortBefore(text: string, open: number): Place | null {
  let end = open;
  while (end > 0 && open - end < 3 && QUOTES.test(text[end - 1]!)) end--;
  let start = end;
  while (
    start > 0 &&
    end - start <= LONGEST + 1 &&
    (isWordUnit(text[start - 1]!) || /[-‐‑&./+']/.test(text[start - 1]!))
  )
    start--;
  while (start < end && !isWordUnit(text[start]!)) start++;
  return end > start && end - start <= LONGEST ? { start, end } : null;
}
