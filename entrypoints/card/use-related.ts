import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/ask.ts';
import { type RelatedQuotations, sendMessage } from '../../utils/messages.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';

const NONE: RelatedQuotations = { sameWords: [], fromSource: [] };

/**
 * What else of the reader's library has to do with a quotation; nothing until it is known.
 * @param source the source's address, or null
 * @param saved what is shown already
 */
export function useRelated(
  exact: string,
  source: string | null,
  saved: readonly SavedQuotation[],
): RelatedQuotations {
  const [related, setRelated] = useState(NONE);
  useEffect(() => {
    const waiting = new AbortController();
    setRelated(NONE);
    ask(() => sendMessage('relatedQuotations', { exact, source }), 5000, waiting.signal).then(
      (found) => {
        if (!waiting.signal.aborted) setRelated(found);
      },
      // What cannot be told just now is not said.
      () => {},
    );
    return () => waiting.abort();
  }, [exact, source]);
  const shown = new Set(saved.map(({ id }) => id));
  const sameWords = related.sameWords.filter(({ id }) => !shown.has(id));
  for (const { id } of sameWords) shown.add(id);
  return { sameWords, fromSource: related.fromSource.filter(({ id }) => !shown.has(id)) };
}
