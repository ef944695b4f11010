import { atOnce } from './at-once.ts';
import { changedPlaces } from './changed-places.ts';
import { exactPlaces } from './exact-places.ts';
import { unitAt } from './fold-quoted.ts';
import type { PageText } from './page-text.ts';
import type { QuotationPlace } from './quotation-place.ts';
import { type Lookalike, type QuotationSelector, wantedQuotation } from './quotation-selector.ts';

/** So much of what surrounds a look-alike is kept, in units. */
const AROUND = 16;
/** So many are kept; a few words may stand in hundreds of places, and the surroundings tell those. */
const MOST = 8;
/** What is less alike is not taken for the quotation in any surroundings. */
const LEAST_ALIKE = 0.6;

/**
 * What resembles a quotation elsewhere on its page, so that it is not taken for the quotation once that is gone. To be
 * kept with the selector.
 * @param page the page as it is when the quotation is saved
 * @param selector has the quotation's `start`
 */
export function lookalikesOf(page: PageText, selector: QuotationSelector): Lookalike[] {
  const wanted = wantedQuotation(selector);
  const { units } = page.folded;
  if (wanted.exact.units === '') return [];
  const start = wanted.start === null ? null : unitAt(page.folded, wanted.start);
  const ownEnd = start === null ? null : start + wanted.exact.units.length;
  const isOwn = (place: QuotationPlace) =>
    start === null || ownEnd === null
      ? place.isExact && place.before?.similarity === 1 && place.behind?.similarity === 1
      : place.start < ownEnd && place.end > start;
  const bare = { ...wanted, prefix: '', suffix: '' };
  const places = [
    ...atOnce(exactPlaces(page.folded, wanted, start)),
    ...atOnce(changedPlaces(page, bare, null)).places,
  ]
    .filter((place) => place.similarity >= LEAST_ALIKE && !isOwn(place))
    .toSorted((one, other) => other.similarity - one.similarity || one.start - other.start);
  const kept: QuotationPlace[] = [];
  for (const place of places) {
    if (kept.length === MOST) break;
    if (kept.every((other) => place.start >= other.end || place.end <= other.start)) kept.push(place);
  }
  return kept.map(({ start: from, end: to }) => ({
    text: units.slice(from, to),
    before: units.slice(Math.max(0, from - AROUND), from),
    behind: units.slice(to, to + AROUND),
  }));
}
