/** How long work goes on before others get their turn, in milliseconds: less than a frame. */
const SLICE = 10;

/**
 * Runs long work with pauses in which messages are answered.
 * @param work gives way now and then, every few milliseconds
 * @param signal ends it between two slices
 * @returns what the work gives
 * @throws the signal's reason, or what the work throws
 */
export async function inSlices<T>(work: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  let begun = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
