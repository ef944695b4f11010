/** What the popup shows of a page: terms of the glossaries, what the page defines, what nobody explains. */
export type PagePart = 'terms' | 'defined' | 'suggested';

/**
 * Which part of a page is shown first: the first one that has something in it.
 * @param terms how many there are
 * @param defined null before it is known
 * @returns null as long as it cannot be told; the last one is shown whatever is in it
 */
export function firstPart(terms: number, defined: number | null): PagePart | null {
  if (terms > 0) return 'terms';
  if (defined === null) return null;
  return defined > 0 ? 'defined' : 'suggested';
}
