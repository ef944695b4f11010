import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import type { QuotationFields } from '../utils/quotes/saved-quotation.ts';
import { SearchBuilder } from '../utils/quotes/search-builder.ts';
import { searchDocument } from '../utils/quotes/search-document.ts';
import { SearchIndex } from '../utils/quotes/search-index.ts';
import type { SearchLayer } from '../utils/quotes/search-layer.ts';
import { NO_FILTER } from '../utils/quotes/search-request.ts';
import { readTokens } from '../utils/quotes/search-tokens.ts';
import { type Spread, spread } from './statistics.ts';
import type { TypedQueries } from './typed-queries.ts';

/** Milliseconds. */
export interface SearchTimes {
  language: string;
  words: number;
  /** How many searches that was. */
  searches: number;
  median: number;
  late: number;
  longest: number;
}

export interface SearchFigures {
  quotations: number;
  /** Characters of the words. */
  characters: number;
  /** Of processor time. */
  build: number;
  /** The longest stretch of building between two pauses. */
  longestSlice: number;
  /** Bytes of what is stored. */
  bytes: number;
  terms: number;
  open: Spread;
  /** Bytes that the opened index takes besides. */
  memory: number;
  times: SearchTimes[];
  /** MiniSearch with the same tokens, where it was measured. */
  library: { build: number; bytes: number; load: number; memory: number; times: SearchTimes[] } | null;
}

const OPENINGS = 9;
/** Each query is asked so often, and its quietest time counts: other programs run beside. */
const REPETITIONS = 8;
/** The library takes so long that every so many queries, asked so often, have to do. */
const LIBRARY_EVERY = 10;
const LIBRARY_REPETITIONS = 2;

/** Measures, in Node, what the index of quotations costs. @param withLibrary whether MiniSearch is measured beside it */
export function measureSearch(
  quotations: readonly QuotationFields[],
  queries: readonly TypedQueries[],
  withLibrary: boolean,
): SearchFigures {
  const documents = quotations.map((fields, id) =>
    searchDocument({ ...fields, id: `${id}`.padStart(36, '0'), updated: 0, anchor: null }),
  );
  const begun = processorTime();
  const builder = new SearchBuilder();
  for (const document of documents) builder.add(document);
  const { layer, longestSlice } = finish(builder);
  const build = processorTime() - begun;
  const before = usedMemory();
  const opened: number[] = [];
  let index = new SearchIndex([]);
  for (let opening = 0; opening < OPENINGS; opening++) {
    const from = performance.now();
    index = new SearchIndex([layer]);
    opened.push(performance.now() - from);
  }
  index.search({ query: '', filter: NO_FILTER, sort: 'relevance', offset: 0, limit: 50 });
  const memory = usedMemory() - before;
  let sign = 0;
  const search = (query: string) => {
    // Another question in between, so that no answer is one that is remembered.
    index.search({ query: `zq${sign++}`, filter: NO_FILTER, sort: 'relevance', offset: 0, limit: 50 });
    const from = performance.now();
    index.search({ query, filter: NO_FILTER, sort: 'relevance', offset: 0, limit: 50 });
    return performance.now() - from;
  };
  return {
    quotations: quotations.length,
    characters: quotations.reduce((sum, { selector }) => sum + selector.exact.length, 0),
    ...{ build, longestSlice, memory },
    bytes: bytesOf(layer),
    terms: layer.termStarts.length - 1,
    open: spread(opened),
    times: queries.map((typed) => timesOf(typed, search, REPETITIONS)),
    library: withLibrary ? measureLibrary(quotations, queries) : null,
  };
}

function finish(builder: SearchBuilder): { layer: SearchLayer; longestSlice: number } {
  const finishing = builder.finishing();
  let longestSlice = 0;
  for (;;) {
    const from = performance.now();
    const { done, value } = finishing.next();
    longestSlice = Math.max(longestSlice, performance.now() - from);
    if (done) return { layer: value, longestSlice };
  }
}

function measureLibrary(
  quotations: readonly QuotationFields[],
  queries: readonly TypedQueries[],
): SearchFigures['library'] {
  const options = {
    fields: ['exact', 'title', 'author', 'note', 'tags'],
    tokenize: (text: string) => {
      const tokens: string[] = [];
      readTokens(text, (token) => tokens.push(token));
      return tokens;
    },
    processTerm: (term: string) => term,
  };
  const begun = processorTime();
  const built = new MiniSearch(options);
  built.addAll(
    quotations.map(({ selector, page, note, tags }, id) => ({
      ...{
        id,
        exact: selector.exact,
        title: page.title,
        author: page.author ?? '',
        note,
        tags: tags.join(' '),
      },
    })),
  );
  const json = JSON.stringify(built);
  const build = processorTime() - begun;
  built.removeAll();
  const before = usedMemory();
  const from = processorTime();
  const library = MiniSearch.loadJSON(json, options);
  const load = processorTime() - from;
  const memory = usedMemory() - before;
  const search = (query: string) => {
    const asked = performance.now();
    library.search(query, {
      prefix: (_term, at, terms) => at === terms.length - 1,
      combineWith: 'AND',
    });
    return performance.now() - asked;
  };
  const times = queries.map(({ queries: all, ...typed }) => {
    const some = all.filter((_, at) => at % LIBRARY_EVERY === 0);
    return timesOf({ ...typed, queries: some }, search, LIBRARY_REPETITIONS);
  });
  return { build, bytes: json.length, load, memory, times };
}

function timesOf(
  { language, words, queries }: TypedQueries,
  search: (query: string) => number,
  repetitions: number,
): SearchTimes {
  const times = queries.map((query) => Math.min(...Array.from({ length: repetitions }, () => search(query))));
  return { language, words, ...summary(times) };
}

/** @returns the middle one, the 95th of a hundred, the longest */
export function summary(times: readonly number[]): Omit<SearchTimes, 'language' | 'words'> {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    searches: sorted.length,
    median: sorted[sorted.length >> 1]!,
    late: sorted[Math.floor(sorted.length * 0.95)]!,
    longest: sorted.at(-1)!,
  };
}

function bytesOf(layer: SearchLayer): number {
  return Object.values(layer).reduce<number>((sum, value) => {
    if (ArrayBuffer.isView(value)) return sum + value.byteLength;
    return sum + (typeof value === 'string' ? value.length : 0);
  }, 0);
}

/**
 * Of this thread, in milliseconds, for work that takes long: other programs disturb it less than a clock, but it is coarse.
 * Collecting garbage beside is not in it.
 */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function usedMemory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
