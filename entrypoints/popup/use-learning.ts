import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import { readLearning, watchLearning } from '../../utils/storage/read-learning.ts';
import { readMet } from '../../utils/storage/read-met.ts';
import { declineKnown } from '../../utils/storage/record-met.ts';
import type { Learning, LearningState } from '../../utils/terms/learning.ts';
import { dayOf, isFresh, type MetTerm, mayBeKnown } from '../../utils/terms/met-term.ts';

interface Read {
  learning: ReadonlyMap<number, Learning>;
  met: ReadonlyMap<number, MetTerm>;
}

/** What the reader has said of some entries, and how often they met them. */
export interface LearningOfEntries {
  isKnown: (id: number) => boolean;
  /** Neither known nor met before today. */
  isNew: (id: number) => boolean;
  /** The first entry that the reader may be asked about; null where there is none. */
  offered: MetTerm | null;
  mark: (ids: number[], state: LearningState | null) => void;
  /** The reader does not want to be asked about an entry. */
  decline: (id: number) => void;
}

/**
 * Follows what the reader says of some entries, whichever page they say it on.
 * @param ids a list that is another only where the entries are
 * @returns null until it is read
 */
export function useLearning(
  ids: readonly number[],
  onFail: (error: unknown) => void,
): LearningOfEntries | null {
  const [revision, setRevision] = useState<number | null>(null);
  const [declined, setDeclined] = useState(0);
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchLearning(setRevision, watching.signal);
    return () => watching.abort();
  }, []);
  useEffect(() => {
    let isLatest = true;
    Promise.all([readLearning(ids), readMet(ids)]).then(([learning, met]) => {
      if (isLatest) setRead({ learning, met });
    }, onFail);
    return () => {
      isLatest = false;
    };
  }, [ids, revision, declined, onFail]);

  const mark = useCallback(
    (entries: number[], state: LearningState | null) => {
      ask(() => sendMessage('markLearning', { entries, state, place: null })).catch(onFail);
    },
    [onFail],
  );
  const decline = useCallback(
    (id: number) => {
      declineKnown(id, true).then(() => setDeclined((times) => times + 1), onFail);
    },
    [onFail],
  );
  return useMemo(() => {
    if (read === null) return null;
    const { learning, met } = read;
    const today = dayOf(new Date());
    const isKnown = (id: number) => learning.get(id)?.state === 'known';
    const offered = ids
      .filter((id) => !learning.has(id))
      .map((id) => met.get(id))
      .find((one) => one !== undefined && mayBeKnown(one));
    return {
      isKnown,
      isNew: (id) => !isKnown(id) && isFresh(met.get(id), today),
      offered: offered ?? null,
      mark,
      decline,
    };
  }, [read, ids, mark, decline]);
}
