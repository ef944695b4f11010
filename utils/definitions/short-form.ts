import { NO_SHORT_FORMS, UNITS } from './abbreviation-tables.ts';
import { fold } from './long-form-words.ts';

/** In UTF-16 units. */
const LONGEST = 10;
const ROMAN = /^(?=[ivxlcdm])m*(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/;

/** How much a short form looks like one: `plain` only goes with strict matches. */
export type ShortFormLook = 'acronym' | 'plain';

/**
 * Tells whether words may be a short form: two to ten characters with a letter, at most two words, the first character
 * a letter or digit; no number, unit, year, citation, list mark or reference to a figure.
 * @returns null where they may not
 */
export function shortFormLook(short: string): ShortFormLook | null {
  if (short.length < 2 || short.length > LONGEST) return null;
  if (!/^[\p{L}\p{N}]/u.test(short) || !/[\p{L}\p{N}+#’'*]$/u.test(short)) return null;
  if (/[^\p{L}\p{M}\p{N} \-‐‑/.&+#'’*_·]/u.test(short) || /(?: .*){2}/.test(short)) return null;
  const letters = short.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || (short.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2) return null;
  if (/(?:^|\D)(?:1[5-9]|20)\d\d(?:\D|$)/.test(short)) return null;
  // 12 px, 3rd, 5x, 10K: a number with something behind it.
  if (/^\d[\d.,]*(?: ?\p{Ll}{1,3}|[kKMB])$/u.test(short)) return null;
  const folded = fold(short).replace(/\.+/g, '');
  if (NO_SHORT_FORMS.has(folded) && !/\p{Lu}.*\p{Lu}/u.test(short)) return null;
  if (UNITS.has(folded) && !/^\p{Lu}{2,}$/u.test(short)) return null;
  if (ROMAN.test(folded)) return /^\p{Lu}+$/u.test(short) ? 'plain' : null;
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0) return 'plain';
  if (capitals === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(short)) return 'plain';
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
  return /^(?=.{3,})(?:.*[\p{Lu}\p{N}])['’]?s$/u.test(short) ? short.replace(/['’]?s$/u, '') : null;
}
