/** What a search through the quotations is asked and what it answers: plain JSON, as it goes to a worker and back. */
import type { AnchorStatus } from './anchor-quotation.ts';
import type { Faithfulness } from './compare-quotation.ts';

/**
 * How quotations are ordered; equals the newest first. Without a query relevance is the newest first. By page: the page with
 * the newest one first, and those of a page as they stand on it.
 */
export type SearchSort = 'page' | 'relevance' | 'newest' | 'oldest' | 'title' | 'author';

/** How a quotation was found when its page was opened last. */
export type AnchorFilter = AnchorStatus | 'unopened';
/** What came of checking it. */
export type CheckFilter = Faithfulness | 'unchecked';

/** What a quotation has to be besides what it says; an empty list asks for nothing. */
export interface SearchFilter {
  /** All of them. */
  tags: string[];
  /** One of them, as the author of the page or of what it cites. */
  authors: string[];
  /** One of them, as `siteOf` gives them. */
  sites: string[];
  /** One of them, as the title of the page. */
  titles: string[];
  /** When it was saved, in milliseconds since the epoch: not before, and before. */
  from: number | null;
  until: number | null;
  anchors: AnchorFilter[];
  checks: CheckFilter[];
}

export const NO_FILTER: SearchFilter = {
  tags: [],
  authors: [],
  sites: [],
  titles: [],
  from: null,
  until: null,
  anchors: [],
  checks: [],
};

export interface SearchRequest {
  /** As typed; empty finds everything. */
  query: string;
  filter: SearchFilter;
  sort: SearchSort;
  /** Which of the results are wanted. */
  offset: number;
  limit: number;
}

/** A value and how many quotations have it. */
export type FacetValue = [value: string, count: number];

/** By how many quotations have them, the commonest first; as many as `MOST_FACETS`. */
export interface SearchFacets {
  tags: FacetValue[];
  authors: FacetValue[];
  sites: FacetValue[];
  /** Every status, in the order of `ANCHORS` and `CHECKS`. */
  anchors: [AnchorFilter, number][];
  checks: [CheckFilter, number][];
}

export const MOST_FACETS = 100;

export interface SearchResult {
  /** How many there are. */
  total: number;
  /** Of those that were wanted. */
  ids: string[];
  /** Of all that were found. */
  facets: SearchFacets;
  /** By page: the pages in their order, as `pageKey` gives them, with how many were found of each. Null in other orders. */
  pages: FacetValue[] | null;
}
