import { useEffect, useState } from 'preact/hooks';
import { findOwnEntries } from '../../utils/storage/find-own-entries.ts';
import type { Entry } from '../../utils/terms/entry.ts';

/**
 * @param terms to look for in the reader's own glossary, again whenever that changes
 * @returns for each term that it has, its entries; null before they are read for these terms
 */
export function useOwnEntries(
  terms: readonly string[],
  revision: number | null,
): ReadonlyMap<string, Entry[]> | null {
  const wanted = terms.join('\n');
  const [read, setRead] = useState<{ of: string; own: ReadonlyMap<string, Entry[]> } | null>(null);
  useEffect(() => {
    let isLatest = true;
    findOwnEntries(terms).then(
      (own) => isLatest && setRead({ of: wanted, own }),
      // It only says what is there already; adding will tell what is wrong with the storage.
      () => isLatest && setRead({ of: wanted, own: new Map() }),
    );
    return () => {
      isLatest = false;
    };
  }, [wanted, revision]);
  return read?.of === wanted ? read.own : null;
}
