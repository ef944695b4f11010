/** What keeps two pages of the extension from importing at once, and the background from tidying up meanwhile. */
export type Locks = Pick<LockManager, 'request'>;

const NAME = 'warichu-import';

/**
 * Runs an import when none other runs, in whichever page or worker of the extension. The browser gives the lock
 * back when the page is closed in the middle.
 * @param signal ends the waiting for another import
 */
export function importLock<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  locks: Locks = navigator.locks,
): Promise<T> {
  return locks.request(NAME, { signal }, work) as Promise<T>;
}

/** Runs something only if no import is running; @returns whether it was run */
export function unlessImporting(work: () => Promise<void>, locks: Locks = navigator.locks): Promise<boolean> {
  return locks.request(NAME, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await work();
    return true;
  }) as Promise<boolean>;
}
