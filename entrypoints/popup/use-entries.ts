import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { getEntries } from '../../utils/storage/get-entries.ts';
import type { Entry } from '../../utils/terms/entry.ts';

/**
 * Reads entries as a list comes to them, and anew when the glossary changes; until then the old ones stand.
 * @returns `entry` gives one that has been read, `want` has those read that have not
 */
export function useEntries(revision: number | null) {
  const known = useRef(new Map<number, Entry>());
  const wanted = useRef<readonly number[]>([]);
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);

  const read = useCallback(async (ids: readonly number[]) => {
    if (ids.length === 0) return;
    for (const entry of await getEntries(ids)) known.current.set(entry.id, entry);
    redraw(undefined);
  }, []);
  const want = useCallback(
    (ids: readonly number[]) => {
      wanted.current = ids;
      void read(ids.filter((id) => !known.current.has(id)));
    },
    [read],
  );
  useEffect(() => {
    const visible = wanted.current;
    for (const id of known.current.keys()) if (!visible.includes(id)) known.current.delete(id);
    void read(visible);
  }, [revision, read]);

  return { entry: (id: number) => known.current.get(id), want };
}
