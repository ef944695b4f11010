/** What the popup shows of a page: terms of the glossaries, what the page defines, what nobody explains, what it quotes. */
export type PagePart = 'terms' | 'defined' | 'suggested' | 'quoted';

/**
 * Which part of a page is shown first: the first one that has something in it.
 * @param terms how many there are
 * @param found how much the page defines and quotes; null before it is known
 * @returns null as long as it cannot be told; suggestions are shown where there is nothing else
 */
export function firstPart(terms: number, found: { defined: number; quoted: number } | null): PagePart | null {
  if (terms > 0) return 'terms';
  if (found === null) return null;
  if (found.defined > 0) return 'defined';
  return found.quoted > 0 ? 'quoted' : 'suggested';
}
