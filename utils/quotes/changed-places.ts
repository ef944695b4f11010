import search from 'approx-string-match';
import { rightBefore, rightBehind } from './context-agreement.ts';
import { editSimilarity } from './edit-similarity.ts';
import { BREAK_GAP, type FoldedText } from './fold-quoted.ts';
import { interruptedEnd } from './interrupted-end.ts';
import type { PageText } from './page-text.ts';
import { contextSimilarity, type QuotationPlace, quotationPlace } from './quotation-place.ts';
import type { WantedQuotation } from './quotation-selector.ts';
import { resemblingPlaces } from './resembling-places.ts';

export interface ChangedPlaces {
  places: QuotationPlace[];
  /** Where what stood before the quotation and what stood behind it meet, with nothing between: it was taken out. */
  junctions: Spot[];
}

/** How many places are looked at. */
const MOST = 10;
/** So many edits a unit, and it is no longer the quotation. */
const MOST_EDITS = 0.5;
/** How alike a context has to be to say that the quotation ends there. */
const EDGE = 0.6;
/** Of as good matches so many are tried for the one whose surroundings agree. */
const MOST_TIES = 4;
/** By no more than this the surroundings of a part agree better. */
const PART = 0.1;
/** Of stretches between its surroundings so many are compared with it. */
const MOST_FRAMES = 8;
/** So many units before and behind its beginning tell where a quotation begins. */
const KNOWN_BEFORE = 6;
const KNOWN_BEGIN = 2;
/** So many units of a block tell where it is, when it is no farther away than this. */
const KNOWN_BLOCK = 12;
const FARTHEST_BLOCK = 500;
/** So many units of a context tell where it is. */
const KNOWN_CONTEXT = 8;
/** How alike words count that are there as they were, with something put between them. */
const INTERRUPTED = 0.95;

/** A spot with nothing in it, and what stands on both sides. */
export type Spot = Pick<QuotationPlace, 'before' | 'behind'> & { at: number };

/**
 * Looks for what resembles a quotation in its words or its surroundings.
 * @param expected the unit with which it began when it was saved, or null; what is there is looked at in any case
 * @returns gives way every few milliseconds, and gives the places at the end
 */
export function* changedPlaces(
  { folded, grams }: PageText,
  wanted: WantedQuotation,
  expected: number | null,
): Generator<undefined, ChangedPlaces> {
  const { prefix, suffix, exact } = wanted;
  const { units } = folded;
  const begins = resemblingPlaces(grams, units, prefix + exact.units + suffix, MOST).map(
    (at) => at + prefix.length,
  );
  if (expected !== null && !begins.includes(expected)) begins.push(expected);
  yield;
  const places: QuotationPlace[] = [];
  const seen = new Set<string>();
  for (const begin of begins) {
    places.push(...matchesNear(folded, wanted, begin, seen));
    yield;
  }
  const sides: Spot[] = [];
  const edges = [
    ...begins.flatMap((begin) => edgesNear(units, wanted, begin)),
    ...knownJunctions(units, wanted),
  ];
  for (const at of new Set(edges)) {
    if (at < 0 || at > units.length) continue;
    sides.push({
      at,
      before: rightBefore(folded, at, prefix),
      behind: rightBehind(folded, at, suffix),
    });
    yield;
  }
  const interrupted: QuotationPlace[] = [];
  const starts = [
    ...begins,
    ...knownBegins(units, wanted),
    ...begins.flatMap((at) => blockBegin(units, wanted, at)),
  ];
  for (const start of new Set(starts)) {
    const end = interruptedEnd(folded, start, exact.units);
    if (end !== null)
      interrupted.push(quotationPlace(folded, wanted, { start, end, similarity: INTERRUPTED }));
    yield;
  }
  places.push(...(yield* framedPlaces(units, sides, exact.units)));
  const junctions = sides.filter(
    ({ before, behind }) => (before?.similarity ?? 0) >= EDGE && (behind?.similarity ?? 0) >= EDGE,
  );
  // Followed unit by unit it is certain; what resembles a part of it, no better surrounded, is that part.
  const others = places.filter(
    (other) =>
      !interrupted.some(
        (place) =>
          place.start < other.end &&
          place.end > other.start &&
          (contextSimilarity(place) ?? 0) >= (contextSimilarity(other) ?? 0) - PART,
      ),
  );
  return { places: [...interrupted, ...others], junctions };
}

/** What stands between what stood before the quotation and what stood behind it, where it is like the quotation. */
function* framedPlaces(
  units: string,
  sides: readonly Spot[],
  exact: string,
): Generator<undefined, QuotationPlace[]> {
  const longest = 2 * exact.length + 8;
  const begins = sides.filter(({ before }) => (before?.similarity ?? 0) >= EDGE);
  const ends = sides.filter(({ behind }) => (behind?.similarity ?? 0) >= EDGE);
  const frames = begins
    .flatMap(({ at: start, before }) => ends.map(({ at: end, behind }) => ({ start, end, before, behind })))
    .filter(({ start, end }) => end > start && end - start <= longest)
    .toSorted((one, other) => contextSimilarity(other)! - contextSimilarity(one)!)
    .slice(0, MOST_FRAMES);
  const places: QuotationPlace[] = [];
  for (const frame of frames) {
    const similarity = editSimilarity(exact, units.slice(frame.start, frame.end));
    if (similarity >= 1 - MOST_EDITS) places.push({ ...frame, similarity, isExact: similarity === 1 });
    yield;
  }
  return places;
}

/** Where the quotation would begin and end, and where the units next to it stand thereabouts. */
function edgesNear(units: string, { prefix, suffix, exact }: WantedQuotation, begin: number): number[] {
  const { length } = exact.units;
  const edges = [begin, begin + length];
  const before = prefix.slice(-KNOWN_CONTEXT);
  const behind = suffix.slice(0, KNOWN_CONTEXT);
  const from = Math.max(0, begin - length);
  const near = units.slice(from, begin + 2 * length + KNOWN_CONTEXT);
  const start = before.length < KNOWN_CONTEXT ? -1 : near.lastIndexOf(before, begin - from);
  if (start >= 0) edges.push(from + start + before.length);
  const end = behind.length < KNOWN_CONTEXT ? -1 : near.indexOf(behind, begin - from);
  if (end >= 0) edges.push(from + end);
  return edges;
}

/** Where the quotation's first block stands before a place: what was put behind it may be longer than itself. */
function blockBegin(units: string, { exact }: WantedQuotation, begin: number): number[] {
  const length = exact.gaps.indexOf(BREAK_GAP, 1);
  if (length < 0) return [];
  const block = exact.units.slice(0, Math.min(length, KNOWN_BLOCK));
  const from = Math.max(0, begin - FARTHEST_BLOCK);
  const at = units.slice(from, begin + exact.units.length).lastIndexOf(block, begin - from + 1);
  return at < 0 ? [] : [from + at];
}

/** Where the units before and behind the quotation stand together. */
function knownJunctions(units: string, { prefix, suffix }: WantedQuotation): number[] {
  const before = prefix.slice(-KNOWN_CONTEXT);
  const joined = before + suffix.slice(0, KNOWN_CONTEXT);
  return joined.length < 2 * KNOWN_CONTEXT ? [] : placesOf(units, joined).map((at) => at + before.length);
}

/** Where the quotation's first units stand behind the last ones of its prefix. */
function knownBegins(units: string, { prefix, exact }: WantedQuotation): number[] {
  const before = prefix.slice(-KNOWN_BEFORE);
  const known = before + exact.units.slice(0, KNOWN_BEGIN);
  return placesOf(units, known).map((at) => at + before.length);
}

/** The first places where units stand. */
function placesOf(units: string, sought: string): number[] {
  const places: number[] = [];
  for (let at = units.indexOf(sought); at >= 0 && places.length < MOST; at = units.indexOf(sought, at + 1))
    places.push(at);
  return places;
}

/**
 * The best match of the words near a place; among as good ones that whose surroundings agree the most.
 * @param seen matches that were looked at already; new ones are added
 */
function matchesNear(
  page: FoldedText,
  wanted: WantedQuotation,
  begin: number,
  seen: Set<string>,
): QuotationPlace[] {
  const { units: exact } = wanted.exact;
  const slack = 8 + Math.min(200, Math.ceil(exact.length / 3));
  const from = Math.max(0, begin - slack);
  const near = page.units.slice(from, begin + exact.length + slack);
  const places: QuotationPlace[] = [];
  for (const match of search(near, exact, Math.floor(exact.length * MOST_EDITS)).slice(0, MOST_TIES)) {
    const start = from + match.start;
    const end = from + match.end;
    const key = `${start} ${end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const similarity = 1 - match.errors / Math.max(exact.length, end - start);
    places.push(quotationPlace(page, wanted, { start, end, similarity }));
  }
  return places
    .toSorted((one, other) => (contextSimilarity(other) ?? 0) - (contextSimilarity(one) ?? 0))
    .slice(0, 1);
}
