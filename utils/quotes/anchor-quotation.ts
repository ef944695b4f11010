/** Finding saved quotations on a page again. */
import { atOnce } from './at-once.ts';
import { changedPlaces, type Spot } from './changed-places.ts';
import { agreementBefore } from './context-agreement.ts';
import { exactPlaces } from './exact-places.ts';
import { type FoldedText, originalStretch, partedAlike, unitAt } from './fold-quoted.ts';
import { isConvincing, isWholly } from './judge-place.ts';
import type { PageText } from './page-text.ts';
import { contextSimilarity, type QuotationPlace, scoreOf } from './quotation-place.ts';
import { type QuotationSelector, type WantedQuotation, wantedQuotation } from './quotation-selector.ts';

export type AnchorStatus = 'exact' | 'changed' | 'ambiguous' | 'orphan';

/** What became of a quotation. Offsets are UTF-16 units in the page's text, null for an orphan. */
export interface Anchored {
  status: AnchorStatus;
  start: number | null;
  end: number | null;
  /** How well words and surroundings agree, 0 to 1. */
  score: number;
}

const ORPHAN: Anchored = { status: 'orphan', start: null, end: null, score: 0 };
/** Places whose scores are no further apart than this are as good. */
const AS_GOOD = 0.04;
/** A place decides by its distance to where the quotation stood when the next is so many times as far. */
const NEARER = 3;
/** A context that agrees so far has not changed but for a slip. */
const SAME_CONTEXT = 0.9;
/** By so much surroundings agree better where the edges of a changed quotation are right. */
const SHARPER = 0.03;
/** By so many units a context is known elsewhere. */
const CONTEXT_HEAD = 12;

/**
 * Finds a saved quotation on a page, its words first as they were and then changed; words and surroundings are judged
 * together. What does not convince is an orphan: no place is guessed.
 * @param page from `preparePage`
 * @returns `exact`: the words stand there, apart from typography and white space; `changed`: in other words;
 *   `ambiguous`: in several places that nothing tells apart, of which the first or nearest is given; `orphan`: nowhere
 */
export function anchorQuotation(page: PageText, selector: QuotationSelector): Anchored {
  return atOnce(anchoring(page, selector));
}

function* anchoring(page: PageText, selector: QuotationSelector): Generator<undefined, Anchored> {
  const untouched = whereItWas(page.folded.original, selector);
  if (untouched !== null) return untouched;
  const wanted = wantedQuotation(selector);
  if (wanted.exact.units === '') return ORPHAN;
  const expected = wanted.start === null ? null : unitAt(page.folded, wanted.start);
  const exact = yield* exactPlaces(page.folded, wanted, expected);
  const whole = exact.filter(isWholly);
  if (whole.length > 0 && !isContested(page.folded, wanted, whole, expected))
    return choose(page, wanted, whole, expected);
  yield;
  const { places, junctions } = yield* changedPlaces(page, wanted, expected);
  const others = { junctions, exact };
  const convincing = [
    ...exact,
    ...places.filter((place) => !place.isExact && !exact.some((one) => isPartOf(one, place))),
  ].filter((place) => isConvincing(page, wanted, place, others));
  return choose(page, wanted, convincing, expected, junctions);
}

/** What became of a quotation round which nothing has changed, character by character; null for all others. */
function whereItWas(text: string, { exact, prefix, suffix, start }: QuotationSelector): Anchored | null {
  if (start == null || exact === '' || prefix.length + suffix.length === 0) return null;
  const end = start + exact.length;
  const isThere = text.startsWith(prefix + exact + suffix, start - prefix.length) && start >= prefix.length;
  return isThere ? { status: 'exact', start, end, score: 1 } : null;
}

/**
 * Whether the words, surrounded as they were, may be others than the quotation's: where they stood something else is,
 * and what surrounded them there as well.
 */
function isContested(
  page: FoldedText,
  { prefix, suffix, exact }: WantedQuotation,
  whole: readonly QuotationPlace[],
  expected: number | null,
): boolean {
  if (expected === null || whole.some(({ start }) => start === expected)) return false;
  if ((agreementBefore(page, expected, prefix)?.similarity ?? 0) >= SAME_CONTEXT) return true;
  const before = prefix.slice(-CONTEXT_HEAD);
  const behind = suffix.slice(0, CONTEXT_HEAD);
  return (
    standsElsewhere(page.units, before, (at) => whole.some(({ start }) => start === at + before.length)) ||
    standsElsewhere(page.units, behind, (at) => whole.some(({ start }) => start + exact.units.length === at))
  );
}

function standsElsewhere(units: string, context: string, isKnown: (at: number) => boolean): boolean {
  if (context.length < CONTEXT_HEAD) return false;
  for (let at = units.indexOf(context); at >= 0; at = units.indexOf(context, at + 1))
    if (!isKnown(at)) return true;
  return false;
}

function isPartOf(one: QuotationPlace, other: QuotationPlace): boolean {
  return one.start >= other.start && one.end <= other.end;
}

/**
 * Finds many quotations.
 * @returns gives way every few milliseconds, and gives what became of them in their order at the end
 */
export function* anchorInSlices(
  page: PageText,
  selectors: readonly QuotationSelector[],
): Generator<undefined, Anchored[]> {
  const anchored: Anchored[] = [];
  for (const selector of selectors) {
    anchored.push(yield* anchoring(page, selector));
    yield;
  }
  return anchored;
}

/** @returns what became of many quotations, found without a pause */
export function anchorQuotations(page: PageText, selectors: readonly QuotationSelector[]): Anchored[] {
  return atOnce(anchorInSlices(page, selectors));
}

function choose(
  { folded }: PageText,
  wanted: WantedQuotation,
  places: readonly QuotationPlace[],
  expected: number | null,
  junctions: readonly Spot[] = [],
): Anchored {
  const [best, ...others] = places.toSorted(
    (one, other) => scoreOf(other) - scoreOf(one) || one.start - other.start,
  );
  if (best === undefined) return ORPHAN;
  const apart = others.filter((place) => place.start >= best.end || place.end <= best.start);
  const asGood = apart.filter((place) => scoreOf(best) - scoreOf(place) <= AS_GOOD);
  const context = contextSimilarity(best) ?? 0;
  const asSurrounded = apart.filter((place) => contextSimilarity(place)! >= context - AS_GOOD);
  const chosen = nearest([best, ...asSurrounded], expected) ?? (asGood.length === 0 ? best : null);
  const place = sharpest(chosen ?? nearer([best, ...asGood], expected)[0]!, places);
  // Nearer to where it stood its surroundings stand without it: this is another.
  if (
    expected !== null &&
    junctions.some(
      (spot) =>
        contextSimilarity(spot)! >= Math.max(SAME_CONTEXT, contextSimilarity(place) ?? 0) &&
        Math.abs(spot.at - expected) < Math.abs(place.start - expected),
    )
  )
    return ORPHAN;
  const [start, end] = originalStretch(folded, place.start, place.end);
  const isSame = place.isExact && partedAlike(folded, place.start, wanted.exact);
  return {
    status: chosen === null ? 'ambiguous' : isSame ? 'exact' : 'changed',
    start,
    end,
    score: Math.round(scoreOf(place) * 1000) / 1000,
  };
}

/** Of places over each other the one whose edges are where its surroundings end. */
function sharpest(place: QuotationPlace, places: readonly QuotationPlace[]): QuotationPlace {
  if (place.isExact) return place;
  return places
    .filter((other) => other.start < place.end && other.end > place.start)
    .reduce(
      (best, other) => (contextSimilarity(other)! > contextSimilarity(best)! + SHARPER ? other : best),
      place,
    );
}

/** The place that is nearest to where the quotation stood, unless another is about as near. */
function nearest(places: readonly QuotationPlace[], expected: number | null): QuotationPlace | null {
  if (expected === null) return null;
  const [one, other] = nearer(places, expected);
  if (other === undefined) return one!;
  const distance = Math.abs(one!.start - expected);
  return distance * NEARER <= Math.abs(other.start - expected) ? one! : null;
}

function nearer(places: readonly QuotationPlace[], expected: number | null): QuotationPlace[] {
  if (expected === null) return places.toSorted((one, other) => one.start - other.start);
  return places.toSorted((one, other) => Math.abs(one.start - expected) - Math.abs(other.start - expected));
}
