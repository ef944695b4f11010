import { useEffect } from 'preact/hooks';

/**
 * Lets the Escape key do something wherever on the page it is pressed, unless what has the focus makes use of it itself.
 * @param run null where there is nothing to be done
 */
export function useEscape(run: (() => void) | null): void {
  useEffect(() => {
    if (run === null) return;
    const listening = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        run();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [run]);
}
