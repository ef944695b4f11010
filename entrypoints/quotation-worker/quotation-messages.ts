/** What a page and the worker that searches the quotations say to each other, and how each checks what it hears. */
import * as v from 'valibot';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { ANCHORS, CHECKS } from '../../utils/quotes/search-document.ts';
import type { FacetValue, SearchFacets, SearchRequest } from '../../utils/quotes/search-request.ts';
import type { ImportedQuotation, QuotationImport } from '../../utils/storage/import-quotations.ts';

/** Questions have a number, which their answer has as well. */
export type ToQuotationWorker =
  | { type: 'search'; id: number; request: SearchRequest }
  /** Some of those that an import is to add, already checked by the format that they come from. */
  | { type: 'bring'; id: number; quotations: readonly ImportedQuotation[] }
  /** Adds what was brought under this number, all of it or nothing, as `importQuotations` has it. */
  | { type: 'import'; id: number }
  | { type: 'cancel'; id: number };

/** [start, end) in UTF-16 offsets of the text. */
export type MatchedPlaces = [start: number, end: number][];

/** A quotation that was found, and where in it what was looked for stands. */
export interface SearchHit {
  quotation: SavedQuotation;
  places: {
    words: MatchedPlaces;
    title: MatchedPlaces;
    /** In the title of what the page cites. */
    cited: MatchedPlaces;
    author: MatchedPlaces;
    note: MatchedPlaces;
  };
}

export interface SearchAnswer {
  /** How many there are. */
  total: number;
  /** Those that were wanted, in their order. */
  hits: SearchHit[];
  /** What those have that were found, and what all have. */
  facets: SearchFacets;
  all: SearchFacets;
  /** By page: the pages in their order, with how many were found of each; null in other orders, and but for the first answer. */
  pages: FacetValue[] | null;
  /** How many quotations there are at all. */
  count: number;
  /** Milliseconds of searching; reading the quotations that were found is not in it. */
  searched: number;
}

export type FromQuotationWorker =
  | { type: 'found'; id: number; answer: SearchAnswer }
  | { type: 'imported'; id: number; imported: QuotationImport }
  | { type: 'progress'; id: number; done: number }
  | { type: 'failed'; id: number; name: string; message: string }
  /** How far reading quotations anew is, where the index does not know them. */
  | { type: 'indexing'; done: number; total: number }
  /** Other answers than before may be given. */
  | { type: 'changed'; count: number }
  /** The index could not be brought up to date; what is answered is as it was before. */
  | { type: 'stale'; message: string }
  | { type: 'written'; revision: number };

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const labels = v.pipe(v.array(v.string()), v.maxLength(1000));
const date = v.nullable(v.number());
/** A longer query is cut: nobody types one, and every word of it would be looked up. */
const LONGEST_QUERY = 500;
/** More than any window shows. */
const MOST_HITS = 500;

const searchRequest = v.object({
  query: v.pipe(
    v.string(),
    v.transform((query) => query.slice(0, LONGEST_QUERY)),
  ),
  filter: v.object({
    tags: labels,
    authors: labels,
    sites: labels,
    titles: labels,
    from: date,
    until: date,
    anchors: v.array(v.picklist(ANCHORS)),
    checks: v.array(v.picklist(CHECKS)),
  }),
  sort: v.picklist(['page', 'relevance', 'newest', 'oldest', 'title', 'author']),
  offset: whole,
  limit: v.pipe(whole, v.maxValue(MOST_HITS)),
});

/** Quotations of an import are checked where they are read; here only that there is a list of them. */
const quotations = v.custom<readonly ImportedQuotation[]>(Array.isArray);

export const toQuotationWorker: v.GenericSchema<unknown, ToQuotationWorker> = v.variant('type', [
  v.object({ type: v.literal('search'), id: whole, request: searchRequest }),
  v.object({ type: v.literal('bring'), id: whole, quotations }),
  v.object({ type: v.literal('import'), id: whole }),
  v.object({ type: v.literal('cancel'), id: whole }),
]);
