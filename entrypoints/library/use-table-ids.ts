import { useEffect, useMemo, useState } from 'preact/hooks';
import { sortRows, type TableSort } from '../../components/entries/table-sort.ts';
import { listTableRows, type TableRow } from '../../utils/storage/list-table-rows.ts';

/** What the table of a glossary shows; it outlives a look at another part of the library. */
export interface AskedEntries {
  /** A glossary's id; null for all of them. */
  glossary: string | null;
  query: string;
  sort: TableSort;
}

/**
 * Lists the entries that are asked for, and anew whenever a glossary changes; until then the old ones stand.
 * @returns their numbers, null until they are listed the first time; and whether others are being listed
 */
export function useTableIds(
  { glossary, query, sort }: AskedEntries,
  revision: number | null,
  onFail: (error: unknown) => void,
): { ids: readonly number[] | null; isListing: boolean } {
  const [listed, setListed] = useState<{ glossary: string | null; rows: TableRow[] } | null>(null);
  const [isListing, setListing] = useState(false);
  const isSorted = sort.by !== 'order';
  useEffect(() => {
    if (revision === null) return;
    const listing = new AbortController();
    setListing(true);
    listTableRows({ glossary, query, isSorted, signal: listing.signal }).then(
      (rows) => {
        if (listing.signal.aborted) return;
        setListed({ glossary, rows });
        setListing(false);
      },
      (error: unknown) => {
        if (listing.signal.aborted) return;
        setListing(false);
        onFail(error);
      },
    );
    return () => listing.abort();
  }, [glossary, query, isSorted, revision, onFail]);
  const ids = useMemo(
    () => (listed !== null && listed.glossary === glossary ? sortRows(listed.rows, sort) : null),
    [listed, glossary, sort],
  );
  return { ids, isListing };
}
