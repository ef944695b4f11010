import type { FoldedText } from './fold-quoted.ts';
import { type QuotationPlace, quotationPlace } from './quotation-place.ts';
import type { WantedQuotation } from './quotation-selector.ts';

/** A few words may stand in hundreds of places; so many nearest to where they stood are looked at. */
const MOST = 400;
/** So many surroundings are compared without a pause. */
const PIECE = 16;

/**
 * Every place where the very units stand, with their surroundings.
 * @param expected the unit with which the quotation began when it was saved, or null
 * @returns gives way every few milliseconds, and gives the places in the order of the text at the end
 */
export function* exactPlaces(
  page: FoldedText,
  wanted: WantedQuotation,
  expected: number | null,
): Generator<undefined, QuotationPlace[]> {
  const { units } = page;
  const { units: exact } = wanted.exact;
  let starts: number[] = [];
  for (let at = units.indexOf(exact); at >= 0; at = units.indexOf(exact, at + 1)) starts.push(at);
  if (starts.length > MOST) {
    const from = expected ?? 0;
    starts = starts
      .toSorted((one, other) => Math.abs(one - from) - Math.abs(other - from))
      .slice(0, MOST)
      .toSorted((one, other) => one - other);
  }
  const places: QuotationPlace[] = [];
  for (const start of starts) {
    places.push(quotationPlace(page, wanted, { start, end: start + exact.length, similarity: 1 }));
    if (places.length % PIECE === 0) yield;
  }
  return places;
}
