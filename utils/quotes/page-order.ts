import type { FacetValue } from './search-request.ts';

/** How quotations stand when they are listed page by page. */
export interface PageOrder {
  /** Whether one of them stands before another, by their places among those that were found. */
  isBefore: (one: number, other: number) => boolean;
  /** The pages in their order, with how many of them are on each. */
  pages: FacetValue[];
}

/** What is known of the quotations that were found: each list has one value for each of them. */
export interface FoundOnPages {
  /** The number of its page. */
  pageOf: Uint32Array;
  /** When it was saved, in milliseconds since the epoch. */
  created: Float64Array;
  /** Where it stands on its page; infinite where that is not known. */
  places: Float64Array;
}

/**
 * The page with the newest quotation first; those of one page as they stand on it, and as they were saved where that is not
 * known.
 * @param labels what the pages are told by, by their numbers
 */
export function orderByPage(labels: readonly string[], found: FoundOnPages): PageOrder {
  const { pageOf, created, places } = found;
  const counts = new Uint32Array(labels.length);
  const newest = new Float64Array(labels.length).fill(Number.NEGATIVE_INFINITY);
  for (let place = 0; place < pageOf.length; place++) {
    const page = pageOf[place]!;
    counts[page]!++;
    newest[page] = Math.max(newest[page]!, created[place]!);
  }
  const some: number[] = [];
  for (let page = 0; page < counts.length; page++) if (counts[page]! > 0) some.push(page);
  some.sort((one, other) => newest[other]! - newest[one]! || other - one);
  const ranks = new Uint32Array(labels.length);
  for (const [rank, page] of some.entries()) ranks[page] = rank;
  return {
    pages: some.map((page) => [labels[page]!, counts[page]!]),
    isBefore(one, other) {
      const a = ranks[pageOf[one]!]!;
      const b = ranks[pageOf[other]!]!;
      if (a !== b) return a < b;
      if (places[one] !== places[other]) return places[one]! < places[other]!;
      if (created[one] !== created[other]) return created[one]! < created[other]!;
      return one < other;
    },
  };
}
