import { useEffect, useState } from 'preact/hooks';

/**
 * Loads a part of the popup that its first sight does not need: what is not there need not be read before it is painted.
 * @param load imports it; the same function each time
 * @param isWanted true has it loaded at once; otherwise it is when the browser has nothing else to do
 * @returns null until it is there
 */
export function useLoaded<Part extends object>(
  load: () => Promise<Part>,
  isWanted: boolean,
  onFail: (error: unknown) => void,
): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (part !== null) return;
    const begin = () => void load().then(setPart, onFail);
    if (isWanted) return begin();
    const waiting = requestIdleCallback(begin);
    return () => cancelIdleCallback(waiting);
  }, [load, part, isWanted, onFail]);
  return part;
}
