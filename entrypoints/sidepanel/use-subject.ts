import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/ask.ts';
import { type FoundSubject, type SubjectPlace, sendMessage } from '../../utils/messages.ts';
import { readSubject } from './subject-schema.ts';

/** How long a page may take to tell, in milliseconds: it may be busy with itself. */
const LIMIT = 4000;

/**
 * Asks a page what there is to something on it, and anew when it may be another.
 * @param tab null where there is no page to be asked
 * @param changes another value has it asked again; until then, and where it is gone meanwhile, the old answer stands
 * @returns null until it is known, `gone` where the page does not know it
 */
export function useSubject(
  tab: number | null,
  at: SubjectPlace,
  changes: string,
): FoundSubject | 'gone' | null {
  const [found, setFound] = useState<FoundSubject | 'gone' | null>(null);
  const place = JSON.stringify(at);
  useEffect(() => {
    if (tab === null) return setFound('gone');
    const asking = new AbortController();
    const { signal } = asking;
    const tell = (answer: FoundSubject | null) => {
      if (!signal.aborted) setFound((now) => answer ?? now ?? 'gone');
    };
    ask(() => sendMessage('subjectAt', at, { tabId: tab, frameId: 0 }), LIMIT, signal).then(
      (answer) => tell(readSubject(answer)),
      () => tell(null),
    );
    return () => asking.abort();
  }, [tab, place, changes]);
  return found;
}
