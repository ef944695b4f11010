import { useEffect, useMemo, useState } from 'preact/hooks';
import { sortRows, type TableSort } from '../../components/entries/table-sort.ts';
import { listTableRows, type TableRow } from '../../utils/storage/list-table-rows.ts';

/** What the table of a glossary shows; it outlives a look at another part of the library. */
export interface AskedEntries {
  /** A glossary's id; null for all of them. */
  glossary: string | null;
  query: string;
  /** Whether only those are listed that the reader wants to learn. */
  isToLearn: boolean;
  sort: TableSort;
}

/**
 * Lists the entries that are asked for, and anew whenever a glossary changes; until then the old ones stand.
 * @returns their numbers, null until they are listed the first time; and whether others are being listed
 */
export function useTableIds(
  { glossary, query, isToLearn, sort }: AskedEntries,
  /** The numbers of those that the reader wants to learn; null until they are read. */
  toLearn: ReadonlySet<number> | null,
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
  const ids = useMemo(() => {
    if (listed?.glossary !== glossary || (isToLearn && toLearn === null)) return null;
    const rows = isToLearn ? listed.rows.filter(({ id }) => toLearn!.has(id)) : listed.rows;
    return sortRows(rows, sort);
  }, [listed, glossary, isToLearn, toLearn, sort]);
  return { ids, isListing };
}
