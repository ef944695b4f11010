import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GlossaryInfo } from '../../utils/storage/glossary-info.ts';
import type { LibrarySource } from './library-source.ts';

/**
 * The reader's glossaries, whoever changes them.
 * @returns them, null until they are read; and what changes them at once and stores that afterwards
 */
export function useGlossaries(source: LibrarySource, onFail: (error: unknown) => void) {
  const [glossaries, setGlossaries] = useState<GlossaryInfo[] | null>(null);
  // What is being written is shown already: an older answer must not take it back for a moment.
  const writing = useRef(0);
  const asked = useRef(0);

  const load = useCallback(async () => {
    const ask = ++asked.current;
    try {
      const listed = await source.list();
      if (ask === asked.current && writing.current === 0) setGlossaries(listed);
    } catch (error) {
      onFail(error);
    }
  }, [source, onFail]);
  useEffect(() => {
    const watching = new AbortController();
    source.watch(() => void load(), watching.signal);
    return () => watching.abort();
  }, [source, load]);

  /** @throws what `work` does; the list then shows again what is stored */
  const change = useCallback(
    async (show: (now: GlossaryInfo[]) => GlossaryInfo[], work: () => Promise<void>) => {
      setGlossaries((now) => now && show(now));
      writing.current++;
      try {
        await work();
      } finally {
        writing.current--;
        void load();
      }
    },
    [load],
  );
  return { glossaries, change };
}
