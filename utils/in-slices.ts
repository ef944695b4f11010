export interface SliceOptions<S> {
  /** Ends the work before the next slice. */
  signal?: AbortSignal | undefined;
  /** Takes what the work gives on its way; it goes no further before that is done. */
  onSlice?: (slice: S) => void | Promise<void>;
  /** How long work goes on before others get their turn, in milliseconds; less than a frame. */
  slice?: number;
}

/**
 * Runs long work with pauses in which messages are answered and a page may paint.
 * @param work gives way now and then, every few milliseconds
 * @returns what the work gives in the end
 * @throws the signal's reason, or what the work or `onSlice` throws
 */
export async function inSlices<S, T>(
  work: Generator<S, T, void>,
  { signal, onSlice, slice = 10 }: SliceOptions<S> = {},
): Promise<T> {
  let begun = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = work.next();
    if (done) return value;
    const taken = onSlice?.(value);
    if (taken instanceof Promise) await taken;
    if (performance.now() - begun < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
