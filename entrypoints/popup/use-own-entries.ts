import { useEffect, useState } from 'preact/hooks';
import { findOwnEntries } from '../../utils/storage/find-own-entries.ts';
import type { Entry } from '../../utils/terms/entry.ts';

/**
 * @param terms to look for in the reader's own glossary, again whenever that changes
 * @returns for each term that it has, its entries
 */
export function useOwnEntries(
  terms: readonly string[],
  revision: number | null,
): ReadonlyMap<string, Entry[]> {
  const [own, setOwn] = useState<ReadonlyMap<string, Entry[]>>(new Map());
  useEffect(() => {
    let isLatest = true;
    findOwnEntries(terms).then(
      (found) => isLatest && setOwn(found),
      // It only says what is there already; adding will tell what is wrong with the storage.
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [terms.join('\n'), revision]);
  return own;
}
