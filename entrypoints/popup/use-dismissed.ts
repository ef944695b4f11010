import { useEffect, useState } from 'preact/hooks';
import { listDismissed } from '../../utils/storage/dismissed-terms.ts';

/**
 * @param changes another value has them read again
 * @returns the terms that the reader never wants to be suggested, the last one first; null before they are read
 */
export function useDismissed(changes: unknown, onFail: (error: unknown) => void): readonly string[] | null {
  const [dismissed, setDismissed] = useState<readonly string[] | null>(null);
  useEffect(() => {
    listDismissed().then((rows) => setDismissed(rows.map(({ term }) => term)), onFail);
  }, [changes, onFail]);
  return dismissed;
}
