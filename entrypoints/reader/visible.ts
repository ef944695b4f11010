/** @returns settles when the page is seen, at once where it is, or when the signal ends the waiting */
export function visible(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || document.visibilityState === 'visible') return resolve();
    const listening = new AbortController();
    const done = () => {
      if (!signal.aborted && document.visibilityState !== 'visible') return;
      listening.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', done, { signal: listening.signal });
    signal.addEventListener('abort', done, { signal: listening.signal });
  });
}
