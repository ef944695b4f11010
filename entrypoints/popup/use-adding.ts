import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Adding {
  /** Whether a term is on its way into the glossary. */
  isBusy: (term: string) => boolean;
  /** @returns those of them that were not on their way; they are from now on */
  begin: <T extends { term: string }>(picked: readonly T[]) => T[];
  /** They could not be added, or have been taken out again. */
  end: (picked: readonly { term: string }[]) => void;
}

/**
 * Keeps a term from being added twice: from the press until the glossary has been read anew.
 * @param own the terms that the reader's own glossary has, another object after each reading
 */
export function useAdding(own: { has: (term: string) => boolean }): Adding {
  // A second press may come before anything is drawn anew.
  const busy = useRef(new Set<string>());
  const [, redraw] = useState(0);
  const end = (terms: Iterable<string>) => {
    let changed = false;
    for (const term of terms) changed = busy.current.delete(term) || changed;
    if (changed) redraw((times) => times + 1);
  };
  useLayoutEffect(() => end([...busy.current].filter((term) => own.has(term))), [own]);
  return {
    isBusy: (term) => busy.current.has(term),
    begin: (picked) => {
      const free = picked.filter(({ term }) => !busy.current.has(term));
      for (const { term } of free) busy.current.add(term);
      if (free.length > 0) redraw((times) => times + 1);
      return free;
    },
    end: (picked) => end(picked.map(({ term }) => term)),
  };
}
