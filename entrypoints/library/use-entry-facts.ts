import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { EntryFacts } from '../../components/entries/EntryTableCell.tsx';
import { readLearning, watchLearning } from '../../utils/storage/read-learning.ts';
import { readMet } from '../../utils/storage/read-met.ts';

/**
 * Reads what is known of entries as a list comes to them, and anew when the reader says of a term that they know it.
 * @param isAsked whether the list shows anything of it; else nothing is read
 * @returns `facts` gives those that have been read, `want` is told of the entries in view
 */
export function useEntryFacts(isAsked: boolean, onFail: (error: unknown) => void) {
  const [read, setRead] = useState<ReadonlyMap<number, EntryFacts>>(new Map());
  const [change, changed] = useReducer((times: number, _: undefined) => times + 1, 0);
  const [wanted, setWanted] = useState<readonly number[]>([]);
  const latest = useRef(0);
  useEffect(() => {
    if (!isAsked) return;
    const watching = new AbortController();
    watchLearning(() => changed(undefined), watching.signal);
    return () => watching.abort();
  }, [isAsked]);
  useEffect(() => {
    if (!isAsked || wanted.length === 0) return;
    latest.current++;
    const mine = latest.current;
    Promise.all([readLearning(wanted), readMet(wanted)]).then(([learning, met]) => {
      if (mine !== latest.current) return;
      const facts = (id: number): EntryFacts => ({
        learning: learning.get(id)?.state ?? null,
        met: met.get(id)?.days ?? 0,
      });
      setRead(new Map(wanted.map((id) => [id, facts(id)])));
    }, onFail);
  }, [isAsked, wanted, change, onFail]);
  return {
    facts: useCallback((id: number) => read.get(id) ?? null, [read]),
    want: setWanted,
  };
}
