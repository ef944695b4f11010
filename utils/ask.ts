/**
 * Asks and asks once more. A message to a service worker that is just being stopped rejects at once or
 * never answers; the second try reaches the one that the browser starts anew.
 * @param send sends the message and gives its answer
 * @param limit how long one try may take, in milliseconds
 * @param signal ends the waiting early
 * @returns the answer
 * @throws the second try's error, or the signal's reason
 */
export async function ask<T>(send: () => Promise<T>, limit = 5000, signal?: AbortSignal): Promise<T> {
  try {
    return await within(send, limit, signal);
  } catch {
    signal?.throwIfAborted();
    return within(send, limit, signal);
  }
}

function within<T>(send: () => Promise<T>, limit: number, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const timer = setTimeout(() => done(() => reject(new Error(`No answer within ${limit} ms`))), limit);
    const done = (settle: () => void) => {
      clearTimeout(timer);
      settled.abort();
      settle();
    };
    signal?.addEventListener('abort', () => done(() => reject(signal.reason)), { signal: settled.signal });
    send().then(
      (answer) => done(() => resolve(answer)),
      (error: unknown) => done(() => reject(error)),
    );
  });
}
