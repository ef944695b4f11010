/** Finding saved quotations on a page again. */
import { atOnce } from './at-once.ts';
import { changedPlaces, junctionOf, surroundings } from './changed-places.ts';
import { agreementBefore } from './context-agreement.ts';
import { exactPlaces } from './exact-places.ts';
import { type FoldedText, originalStretch, partedAlike, unitAt } from './fold-quoted.ts';
import { isConvincing, isWholly } from './judge-place.ts';
import type { PageText } from './page-text.ts';
import { type QuotationPlace, scoreOf } from './quotation-place.ts';
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
/** So near is where it was, in units. */
const NEAR = 8;
/** A context that agrees so far has not changed but for a slip. */
const SAME_CONTEXT = 0.9;

/**
 * Finds a saved quotation on a page, its words first as they were and then changed; words and surroundings are judged
 * together. What does not convince is an orphan: no place is guessed.
 * @param page from `preparePage`
 * @returns `exact`: the words stand there, apart from typography and white space; `changed`: in other words;
 *   `ambiguous`: in several places that nothing tells apart, of which the first or nearest is given; `orphan`: nowhere
 */
export function anchorQuotation(page: PageText, selector: QuotationSelector): Anchored {
  const wanted = wantedQuotation(selector);
  if (wanted.exact.units === '') return ORPHAN;
  const expected = wanted.start === null ? null : unitAt(page.folded, wanted.start);
  const exact = exactPlaces(page.folded, wanted, expected);
  const whole = exact.filter(isWholly);
  const isContested =
    whole.length > 0 && expected !== null && isElsewhere(page.folded, wanted, whole, expected);
  if (whole.length > 0 && !isContested) return choose(page, wanted, whole, expected);
  const { places, junction } = changedPlaces(page, wanted);
  const others = { junction, exactPlaces: exact.length };
  const convincing = [
    ...exact,
    ...places.filter((place) => !place.isExact && !exact.some((one) => isPartOf(one, place))),
  ].filter((place) => isConvincing(page, wanted, place, others));
  if (!isContested) return choose(page, wanted, convincing, expected);
  // Its surroundings are where they were: what stands between them is the quotation, not what stands elsewhere.
  const there = convincing.filter((place) => Math.abs(place.start - expected) <= NEAR);
  if (there.length > 0) return choose(page, wanted, there, expected);
  const spot = junctionOf([surroundings(page.folded, wanted, expected)]);
  return spot === null ? choose(page, wanted, whole, expected) : ORPHAN;
}

/** Whether what stood before the quotation is where it was, and the very words, so surrounded, are elsewhere. */
function isElsewhere(
  page: FoldedText,
  wanted: WantedQuotation,
  whole: readonly QuotationPlace[],
  expected: number,
): boolean {
  if (whole.some(({ start }) => Math.abs(start - expected) <= NEAR)) return false;
  return (agreementBefore(page, expected, wanted.prefix)?.similarity ?? 0) >= SAME_CONTEXT;
}

function isPartOf(one: QuotationPlace, other: QuotationPlace): boolean {
  return one.start >= other.start && one.end <= other.end;
}

/**
 * Finds many quotations.
 * @returns gives way after each, which takes a few milliseconds, and gives what became of them in their order at the end
 */
export function* anchorInSlices(
  page: PageText,
  selectors: readonly QuotationSelector[],
): Generator<undefined, Anchored[]> {
  const anchored: Anchored[] = [];
  for (const selector of selectors) {
    anchored.push(anchorQuotation(page, selector));
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
): Anchored {
  const [best, ...others] = places.toSorted(
    (one, other) => scoreOf(other) - scoreOf(one) || one.start - other.start,
  );
  if (best === undefined) return ORPHAN;
  const rivals = others.filter(
    (place) =>
      scoreOf(best) - scoreOf(place) <= AS_GOOD && (place.start >= best.end || place.end <= best.start),
  );
  const chosen = rivals.length === 0 ? best : nearest([best, ...rivals], expected);
  const place = chosen ?? nearer([best, ...rivals], expected)[0]!;
  const [start, end] = originalStretch(folded, place.start, place.end);
  const isSame = place.isExact && partedAlike(folded, place.start, wanted.exact);
  return {
    status: chosen === null ? 'ambiguous' : isSame ? 'exact' : 'changed',
    start,
    end,
    score: Math.round(scoreOf(place) * 1000) / 1000,
  };
}

/** The place that is nearest to where the quotation stood, unless another is about as near. */
function nearest(places: readonly QuotationPlace[], expected: number | null): QuotationPlace | null {
  if (expected === null) return null;
  const [one, other] = nearer(places, expected);
  const distance = Math.abs(one!.start - expected);
  return distance * NEARER <= Math.abs(other!.start - expected) ? one! : null;
}

function nearer(places: readonly QuotationPlace[], expected: number | null): QuotationPlace[] {
  if (expected === null) return places.toSorted((one, other) => one.start - other.start);
  return places.toSorted((one, other) => Math.abs(one.start - expected) - Math.abs(other.start - expected));
}
