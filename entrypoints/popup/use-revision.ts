import { useEffect, useState } from 'preact/hooks';
import { watchRevision } from '../../utils/storage/watch-revision.ts';

/** @returns the glossary's revision, whoever changes it; null until it is read */
export function useRevision(): number | null {
  const [revision, setRevision] = useState<number | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchRevision(setRevision, watching.signal);
    return () => watching.abort();
  }, []);
  return revision;
}
