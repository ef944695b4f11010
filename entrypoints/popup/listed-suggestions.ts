import type { PageSuggestion } from '../../utils/messages.ts';

/** How many are shown at once. */
const MOST = 12;

/**
 * The suggestions that are shown of a page.
 * @param found what the page says; null while it is looking
 * @param dropped those that the page has dropped since the popup came up, which may have been brought back
 * @param isUnwanted whether a term is dismissed or in the glossary by now
 * @returns the best first, or null while they are being looked for
 */
export function listedSuggestions(
  found: readonly PageSuggestion[] | null,
  dropped: readonly PageSuggestion[],
  isUnwanted: (term: string) => boolean,
): PageSuggestion[] | null {
  if (found === null) return null;
  const terms = new Set(found.map(({ term }) => term));
  return [...found, ...dropped.filter(({ term }) => !terms.has(term))]
    .filter(({ term }) => !isUnwanted(term))
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST);
}
