import { useEffect, useState } from 'preact/hooks';
import { listLearning, watchLearning } from '../../utils/storage/read-learning.ts';

/** @returns the numbers of the entries that the reader wants to learn, as they change; null until they are read */
export function useToLearn(onFail: (error: unknown) => void): ReadonlySet<number> | null {
  const [ids, setIds] = useState<ReadonlySet<number> | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;
    const read = async () => {
      const found = await listLearning('learning');
      if (!signal.aborted) setIds(found);
    };
    watchLearning(() => void read().catch(onFail), signal);
    return () => watching.abort();
  }, [onFail]);
  return ids;
}
