import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';

/** So many are offered. */
const MOST = 3;

/**
 * What the reader saved from this page and is no longer found on it.
 * @param ids none where it is not asked for
 */
export function useOrphans(ids: readonly string[]): readonly SavedQuotation[] {
  const [orphans, setOrphans] = useState<readonly SavedQuotation[]>([]);
  const key = ids.slice(0, MOST).join();
  useEffect(() => {
    if (key === '') return setOrphans([]);
    const waiting = new AbortController();
    ask(() => sendMessage('quotations', key.split(',')), 5000, waiting.signal).then(
      (found) => {
        if (!waiting.signal.aborted) setOrphans(found);
      },
      () => {},
    );
    return () => waiting.abort();
  }, [key]);
  return orphans;
}
