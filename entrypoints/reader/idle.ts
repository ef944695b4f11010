/** No longer than this is waited for the page to be idle, in milliseconds. */
const LONGEST = 1500;

/** @returns settles when the page's thread has nothing better to do, or the signal ends the waiting */
export function idle(window: Window, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      window.cancelIdleCallback(handle);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const handle = window.requestIdleCallback(done, { timeout: LONGEST });
    signal.addEventListener('abort', done);
  });
}
