import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { matchedPlaces, parseQuery } from '../../utils/quotes/search-query.ts';
import type { SearchHit } from './quotation-messages.ts';

/** @returns a quotation with the places at which what a query looks for stands in it */
export function hitOf(quotation: SavedQuotation, query: string): SearchHit {
  const parts = parseQuery(query);
  const { selector, page, cited, note } = quotation;
  return {
    quotation,
    places: {
      words: matchedPlaces(parts, selector.exact),
      title: matchedPlaces(parts, page.title),
      cited: matchedPlaces(parts, cited?.title ?? ''),
      author: matchedPlaces(parts, cited?.author ?? page.author ?? ''),
      note: matchedPlaces(parts, note),
    },
  };
}
