import { useEffect, useState } from 'preact/hooks';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { getQuotations } from '../../utils/storage/find-quotations.ts';
import { watchQuotationRevision } from '../../utils/storage/quotation-revision.ts';

/**
 * Follows one quotation, whoever changes it.
 * @param id null for none
 * @returns it; null until it is read, undefined where it is gone
 */
export function useOneQuotation(
  id: string | null,
  onFail: (error: unknown) => void,
): SavedQuotation | null | undefined {
  const [quotation, setQuotation] = useState<SavedQuotation | null | undefined>(null);
  useEffect(() => {
    setQuotation(null);
    if (id === null) return;
    const watching = new AbortController();
    const { signal } = watching;
    const read = () =>
      getQuotations([id]).then(([found]) => {
        if (!signal.aborted) setQuotation(found);
      }, onFail);
    watchQuotationRevision(() => void read(), signal);
    return () => watching.abort();
  }, [id, onFail]);
  return quotation;
}
