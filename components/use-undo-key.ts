import { useEffect } from 'preact/hooks';

/** Lets the usual keys take back what has just been done, as long as there is something; not where one types. */
export function useUndoKey(undo: (() => void) | undefined): void {
  useEffect(() => {
    if (undo === undefined) return;
    const listening = new AbortController();
    // On the document: what had the focus may be gone together with what was deleted.
    document.addEventListener(
      'keydown',
      (event) => {
        const isTyping =
          event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
        if (isTyping || event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        undo();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [undo]);
}
