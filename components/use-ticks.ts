import { useMemo, useReducer, useState } from 'preact/hooks';

/** What is ticked in a list, and what changes that. Another object whenever something has changed. */
export interface Ticks<Id> {
  readonly size: number;
  has(id: Id): boolean;
  /** In the order in which they were ticked. */
  ids(): Id[];
  set(ids: readonly Id[], isTicked: boolean): void;
  /** Ticks these alone. */
  replace(ids: readonly Id[]): void;
}

/** Keeps what is ticked in one place that is changed as it stands: ten thousand ticks cost no more than one. */
export function useTicks<Id>(): Ticks<Id> {
  const [ticked] = useState(() => new Set<Id>());
  const [version, changed] = useReducer((times: number, _: undefined) => times + 1, 0);
  return useMemo(
    () => ({
      size: ticked.size,
      has: (id) => ticked.has(id),
      ids: () => [...ticked],
      set(ids, isTicked) {
        for (const id of ids) {
          if (isTicked) ticked.add(id);
          else ticked.delete(id);
        }
        changed(undefined);
      },
      replace(ids) {
        ticked.clear();
        for (const id of ids) ticked.add(id);
        changed(undefined);
      },
    }),
    [ticked, version],
  );
}
