import { useEffect, useState } from 'preact/hooks';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { getQuotations } from '../../utils/storage/find-quotations.ts';
import { watchQuotationRevision } from '../../utils/storage/quotation-revision.ts';

/**
 * Reads saved quotations, and again whenever any of the reader's have changed.
 * @returns those that exist; null until they are read the first time, and then the old ones until the new ones are
 */
export function useSavedQuotations(ids: readonly string[]): readonly SavedQuotation[] | null {
  const [read, setRead] = useState<readonly SavedQuotation[] | null>(null);
  const wanted = ids.join();
  useEffect(() => {
    const watching = new AbortController();
    const look = async () => {
      const quotations = await getQuotations(ids);
      if (!watching.signal.aborted) setRead(quotations);
    };
    // What cannot be read just now stays as it was.
    watchQuotationRevision(() => void look().catch(() => {}), watching.signal);
    return () => watching.abort();
  }, [wanted]);
  return read;
}
