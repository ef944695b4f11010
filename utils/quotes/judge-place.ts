import type { Spot } from './changed-places.ts';
import { editSimilarity } from './edit-similarity.ts';
import type { PageText } from './page-text.ts';
import { contextEvidence, contextSimilarity, type QuotationPlace, scoreOf } from './quotation-place.ts';
import type { Lookalike, WantedQuotation } from './quotation-selector.ts';

/** Weights are those of `weigh`: a Latin letter is 1. */
const LIMITS = {
  /** Words of such weight stand nowhere by chance, whatever surrounds them. */
  long: 36,
  /** What the surroundings have to say of the fewest words that are there as they were, */
  evidence: 14,
  /** by how much less a unit of weight beyond `short`, */
  short: 16,
  /** and how much more each time that there are twice as many places to choose from. */
  evidenceOfMore: 6,
  /** Surroundings that agree so far on both sides, and so far on the average, say that it is the place, */
  bothSides: 0.55,
  average: 0.65,
  averageOfMore: 0.8,
  /** and that the words there are the quotation's if they are so alike; few words more so; */
  leastAlike: 0.5,
  shortAlike: 0.6,
  /** words and surroundings together are so alike; */
  changedScore: 0.68,
  /** on one side so far, and saying so much, and then the words have to be more alike, and not few. */
  oneSide: 0.9,
  oneSideEvidence: 18,
  oneSideAlike: 0.8,
  oneSideShort: 24,
  /** Where the very words stand elsewhere, others have to be so alike, or so surrounded. */
  otherAlike: 0.95,
  otherSurrounded: 0.9,
} as const;

/** What the surroundings of words have to say however many there are. */
const LEAST_EVIDENCE = 4;

/** So alike are the words of one place on two visits. */
const SAME_WORDS = 0.9;

/** What else was found on the page. */
export interface Others {
  /** Where the quotation's surroundings meet without it. */
  junctions: readonly Spot[];
  /** Where the very words stand. */
  exact: readonly QuotationPlace[];
}

/** @returns whether everything that stood round the quotation stands there */
export function isWholly({ before, behind }: Pick<QuotationPlace, 'before' | 'behind'>): boolean {
  return (before?.similarity ?? 1) === 1 && (behind?.similarity ?? 1) === 1;
}

/** @returns whether a place is the quotation's, and no chance and nothing that only resembles it */
export function isConvincing(
  page: PageText,
  wanted: WantedQuotation,
  place: QuotationPlace,
  others: Others,
): boolean {
  const isIts = isWholly(place) && (place.isExact || contextSimilarity(place) !== null);
  // Other words, wholly surrounded, are not the quotation where the same surroundings stand with nothing between.
  if (isIts && (place.isExact || !others.junctions.some(isWholly))) return true;
  if (wanted.lookalikes?.some((lookalike) => isLookalike(page, wanted, place, lookalike))) return false;
  return place.isExact
    ? isConvincingExact(wanted, place, others)
    : isConvincingChanged(wanted, place, others) && !isOutdone(page, wanted, place, others);
}

/** Whether the very words stand elsewhere, too many for chance, and did not stand there when they were saved. */
function isOutdone(
  page: PageText,
  wanted: WantedQuotation,
  place: QuotationPlace,
  { exact }: Others,
): boolean {
  if (place.similarity >= LIMITS.otherAlike || (contextSimilarity(place) ?? 0) >= LIMITS.otherSurrounded)
    return false;
  const known = wanted.lookalikes ?? [];
  return (
    wanted.weight >= LIMITS.short &&
    exact.some((one) => !known.some((lookalike) => isLookalike(page, wanted, one, lookalike)))
  );
}

function isConvincingExact(
  wanted: WantedQuotation,
  place: QuotationPlace,
  { junctions, exact }: Others,
): boolean {
  const context = contextSimilarity(place);
  if (context === null) return true;
  const average = exact.length === 1 ? LIMITS.average : LIMITS.averageOfMore;
  if (isFramed(place, average) && !junctions.some((spot) => contextSimilarity(spot)! > context)) return true;
  const isLong = wanted.weight >= LIMITS.long && exact.length === 1;
  if (junctions.some((spot) => contextSimilarity(spot)! >= context)) return isLong;
  const share = Math.min(1, (LIMITS.long - wanted.weight) / (LIMITS.long - LIMITS.short));
  const needed =
    Math.max(LEAST_EVIDENCE, LIMITS.evidence * share) + LIMITS.evidenceOfMore * Math.log2(exact.length);
  return isLong || contextEvidence(place) >= needed;
}

function isConvincingChanged(wanted: WantedQuotation, place: QuotationPlace, { junctions }: Others): boolean {
  const context = contextSimilarity(place);
  if (context === null) return wanted.weight >= LIMITS.long && place.similarity >= LIMITS.oneSideAlike;
  if (junctions.some((spot) => contextSimilarity(spot)! >= context)) return false;
  if (isFramed(place, LIMITS.average) && scoreOf(place) >= LIMITS.changedScore)
    return place.similarity >= (wanted.weight < LIMITS.short ? LIMITS.shortAlike : LIMITS.leastAlike);
  return (
    Math.max(place.before?.similarity ?? 0, place.behind?.similarity ?? 0) >= LIMITS.oneSide &&
    place.similarity >= LIMITS.oneSideAlike &&
    contextEvidence(place) >= LIMITS.oneSideEvidence &&
    wanted.weight >= LIMITS.oneSideShort
  );
}

/** Whether the surroundings agree on both sides. */
function isFramed(place: QuotationPlace, average: number): boolean {
  const { before, behind } = place;
  return (
    before !== null &&
    behind !== null &&
    before.similarity >= LIMITS.bothSides &&
    behind.similarity >= LIMITS.bothSides &&
    contextSimilarity(place)! >= average
  );
}

/** Whether a place is what stood elsewhere already when the quotation was saved. */
function isLookalike(
  { folded: { units } }: PageText,
  wanted: WantedQuotation,
  place: QuotationPlace,
  { text, before, behind }: Lookalike,
): boolean {
  const there = units.slice(place.start, place.end);
  const likeness = editSimilarity(there, text);
  if (likeness < Math.max(place.similarity, SAME_WORDS)) return false;
  const around = (prefix: string, suffix: string) =>
    editSimilarity(units.slice(place.start - prefix.length, place.start), prefix) +
    editSimilarity(units.slice(place.end, place.end + suffix.length), suffix);
  const own = around(wanted.prefix.slice(-before.length), wanted.suffix.slice(0, behind.length));
  const its = around(before, behind);
  return likeness > place.similarity ? its >= own : its > own;
}
