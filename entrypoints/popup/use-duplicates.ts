import { useEffect, useState } from 'preact/hooks';
import { findDuplicates } from '../../utils/storage/find-duplicates.ts';
import type { Entry } from '../../utils/terms/entry.ts';

/** How long the typing rests before the glossary is asked, in milliseconds. */
const REST = 150;

/**
 * @param aliases one a line
 * @param id the entry itself, or null for a new one
 * @returns entries that go by one of these names already
 */
export function useDuplicates(term: string, aliases: string, id: number | null): readonly Entry[] {
  const [found, setFound] = useState<readonly Entry[]>([]);
  useEffect(() => {
    let isLatest = true;
    const timer = setTimeout(() => {
      findDuplicates({ term, aliases: aliases.split('\n') }, id).then(
        (entries) => isLatest && setFound(entries),
        // It is only a hint; saving will tell what is wrong with the storage.
        () => {},
      );
    }, REST);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [term, aliases, id]);
  return found;
}
