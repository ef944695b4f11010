import { useEffect, useMemo, useState } from 'preact/hooks';
import { sortRows, type TableSort } from '../../components/entries/table-sort.ts';
import { listTableRows, type TableRow } from '../../utils/storage/list-table-rows.ts';

/** What the table of a glossary shows; it outlives a look at another part of the library. */
export interface AskedEntries {
  /** A glossary's id. */
  glossary: string;
  query: string;
  sort: TableSort;
}

/**
 * Lists the entries that are asked for, and anew whenever a glossary changes; until then the old ones stand.
 * @returns their numbers, null until they are listed the first time
 */
export function useTableIds(
  { glossary, query, sort }: AskedEntries,
  revision: number | null,
  onFail: (error: unknown) => void,
): readonly number[] | null {
  const [listed, setListed] = useState<{ glossary: string; rows: TableRow[] } | null>(null);
  useEffect(() => {
    if (revision === null) return;
    const listing = new AbortController();
    listTableRows({ glossary, query, signal: listing.signal }).then(
      (rows) => setListed({ glossary, rows }),
      (error: unknown) => {
        if (!listing.signal.aborted) onFail(error);
      },
    );
    return () => listing.abort();
  }, [glossary, query, revision, onFail]);
  return useMemo(
    () => (listed?.glossary === glossary ? sortRows(listed.rows, sort) : null),
    [listed, glossary, sort],
  );
}
