/**
 * Waits.
 * @param time milliseconds
 * @param signal ends the waiting early
 * @returns settles when the time is over or the signal aborts, whichever is first
 */
export function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, time);
    signal.addEventListener('abort', done);
  });
}
