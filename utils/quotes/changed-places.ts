import search from 'approx-string-match';
import { agreementBefore, agreementBehind } from './context-agreement.ts';
import { editSimilarity } from './edit-similarity.ts';
import type { PageText } from './page-text.ts';
import { contextSimilarity, type QuotationPlace, quotationPlace } from './quotation-place.ts';
import type { WantedQuotation } from './quotation-selector.ts';
import { resemblingPlaces } from './resembling-places.ts';

export interface ChangedPlaces {
  places: QuotationPlace[];
  /** Where what stood before the quotation and what stood behind it meet, with nothing between: it was taken out. */
  junction: Pick<QuotationPlace, 'before' | 'behind'> | null;
}

/** How many places are looked at. */
const MOST = 12;
/** So many edits a unit, and it is no longer the quotation. */
const MOST_EDITS = 0.5;
/** How alike a context has to be to say that the quotation ends there. */
const EDGE = 0.6;
/** Of as good matches so many are tried for the one whose surroundings agree. */
const MOST_TIES = 6;
/** As much may have been put into a quotation, in units. */
const LONGEST_INSERTION = 1000;

/** @returns places that resemble a quotation in its words or its surroundings */
export function changedPlaces(
  { folded: { units }, grams }: PageText,
  wanted: WantedQuotation,
): ChangedPlaces {
  const { prefix, suffix, exact } = wanted;
  const { length } = exact.units;
  const begins = resemblingPlaces(grams, units, prefix + exact.units + suffix, MOST).map(
    (at) => at + prefix.length,
  );
  const places = begins.flatMap((begin) => matchesNear(units, wanted, begin));
  const sides = [...new Set(begins.flatMap((begin) => [begin, begin + length]))]
    .filter((at) => at >= 0 && at <= units.length)
    .map((at) => ({
      at,
      before: agreementBefore(units, at, prefix),
      behind: agreementBehind(units, at, suffix),
    }));
  for (const { at: start, before } of sides) {
    if (before === null || before.similarity < EDGE) continue;
    for (const { at: end, behind } of sides) {
      if (behind === null || behind.similarity < EDGE || end <= start) continue;
      const similarity = between(units, start, end, exact.units);
      if (similarity >= 1 - MOST_EDITS)
        places.push({ start, end, similarity, isExact: false, before, behind });
    }
  }
  const junctions = sides.filter(
    ({ before, behind }) =>
      before !== null && behind !== null && before.similarity >= EDGE && behind.similarity >= EDGE,
  );
  const junction = junctions.reduce<(typeof junctions)[number] | null>(
    (best, one) => (best === null || contextSimilarity(one)! > contextSimilarity(best)! ? one : best),
    null,
  );
  return { places, junction };
}

/** The best match of the words near a place; among as good ones that whose surroundings agree the most. */
function matchesNear(units: string, wanted: WantedQuotation, begin: number): QuotationPlace[] {
  const { units: exact } = wanted.exact;
  const slack = 8 + Math.min(200, Math.ceil(exact.length / 3));
  const from = Math.max(0, begin - slack);
  const near = units.slice(from, begin + exact.length + slack);
  const matches = search(near, exact, Math.floor(exact.length * MOST_EDITS)).slice(0, MOST_TIES);
  const places = matches.map(({ start, end, errors }) =>
    quotationPlace(units, wanted, {
      start: from + start,
      end: from + end,
      similarity: 1 - errors / Math.max(exact.length, end - start),
    }),
  );
  const best = places.toSorted(
    (one, other) => (contextSimilarity(other) ?? 0) - (contextSimilarity(one) ?? 0),
  );
  return best.slice(0, 1);
}

/** How alike the words are to what stands between their surroundings; something may have been put into them. */
function between(units: string, start: number, end: number, exact: string): number {
  if (end - start > exact.length + LONGEST_INSERTION) return 0;
  if (end - start > exact.length) {
    const beginning = sameBeginning(units, start, exact);
    const ending = sameEnding(units, end, exact);
    // A few letters at either side are the same by chance.
    if (beginning + ending >= exact.length && Math.min(beginning, ending) > 0) return INTERRUPTED;
  }
  if (end - start > 2 * exact.length + 8) return 0;
  return editSimilarity(exact, units.slice(start, end));
}

/** What a quotation counts that is there as it was, with something put into it. */
const INTERRUPTED = 0.95;

function sameBeginning(units: string, start: number, exact: string): number {
  let same = 0;
  while (same < exact.length && units.charCodeAt(start + same) === exact.charCodeAt(same)) same++;
  return same;
}

function sameEnding(units: string, end: number, exact: string): number {
  let same = 0;
  while (
    same < exact.length &&
    units.charCodeAt(end - 1 - same) === exact.charCodeAt(exact.length - 1 - same)
  )
    same++;
  return same;
}
