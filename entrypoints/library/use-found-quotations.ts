import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { SearchFilter, SearchSort } from '../../utils/quotes/search-request.ts';
import type { SearchAnswer, SearchHit } from '../quotation-worker/quotation-messages.ts';
import { openQuotationSearch, type QuotationSearch } from '../quotation-worker/quotation-search.ts';
import { pagesOf } from './pages-of.ts';

export interface Question {
  query: string;
  filter: SearchFilter;
  sort: SearchSort;
}

/** What was found, as far as it has been asked for. */
export interface FoundQuotations extends Omit<SearchAnswer, 'hits'> {
  question: Question;
  /** By how often `PAGE` they come after the first. */
  hits: Map<number, SearchHit[]>;
}

/** How many are asked for at once. */
export const PAGE = 50;

/**
 * Searches as one types, and again whenever quotations change; until the answer is there the one before stays.
 * @param onFail told what goes wrong
 */
export function useFoundQuotations(question: Question, onFail: (error: unknown) => void) {
  const [search, setSearch] = useState<QuotationSearch | null>(null);
  const [changes, changed] = useReducer((times: number, _: undefined) => times + 1, 0);
  const [indexing, setIndexing] = useState<number | null>(null);
  const [found, setFound] = useState<FoundQuotations | null>(null);
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);
  const visible = useRef<readonly number[]>([0]);
  const asked = useRef(new Set<number>());

  useEffect(() => {
    const open = new AbortController();
    const events = {
      onChanged: () => {
        setIndexing(null);
        changed(undefined);
      },
      onIndexing: (done: number, total: number) => setIndexing(total === 0 ? null : done / total),
      onStale: (message: string) => onFail(new Error(message)),
    };
    setSearch(openQuotationSearch(open.signal, events));
    return () => open.abort();
  }, [onFail]);

  const key = JSON.stringify(question);
  const seen = useRef(key);
  useEffect(() => {
    if (search === null) return;
    // Another search begins at its top.
    if (seen.current !== key) visible.current = [0];
    seen.current = key;
    const asking = new AbortController();
    const ask = (page: number) =>
      search.search({ ...question, offset: page * PAGE, limit: PAGE }, asking.signal);
    const pages = [...new Set([0, ...visible.current])];
    Promise.all(pages.map(ask)).then(
      (answers) => {
        const { hits: _hits, ...answer } = answers[0]!;
        asked.current = new Set(pages);
        const byPage = new Map(pages.map((page, at) => [page, answers[at]!.hits]));
        setFound({ ...answer, question, hits: byPage });
      },
      (error: unknown) => {
        if (!asking.signal.aborted) onFail(error);
      },
    );
    return () => asking.abort();
  }, [search, key, changes, onFail]);

  const wantPages = useCallback(
    (pages: readonly number[]) => {
      visible.current = pages;
      if (search === null || found === null) return;
      for (const page of visible.current) {
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        const request = { ...found.question, offset: page * PAGE, limit: PAGE };
        search.search(request, new AbortController().signal).then(
          ({ hits }) => {
            found.hits.set(page, hits);
            redraw(undefined);
          },
          () => asked.current.delete(page),
        );
      }
    },
    [search, found],
  );
  /** Asks for the rows that have come into view. */
  const want = useCallback(
    (first: number, last: number) => wantPages(pagesOf(first, last, PAGE)),
    [wantPages],
  );
  /** The same for rows that do not follow each other. */
  const wantRows = useCallback(
    (rows: readonly number[]) => wantPages([...new Set(rows.map((row) => Math.floor(row / PAGE)))]),
    [wantPages],
  );
  const hit = (row: number) => found?.hits.get(Math.floor(row / PAGE))?.[row % PAGE];
  return { search, found, indexing, want, wantRows, hit };
}
