import type { ParsedGlossary, ParsedSlice, Parsing } from './glossary-file.ts';

export interface SliceOptions<S = ParsedSlice> {
  /** Ends the reading before the next slice. */
  signal?: AbortSignal;
  /** Takes each slice; nothing more is read until it is done with it. */
  onSlice?: (slice: S) => void | Promise<void>;
  /** How long to read before pausing, in ms. */
  slice?: number;
}

/** Reads to the end without a pause, and keeps everything. */
export function finish(parsing: Parsing): ParsedGlossary {
  const entries: ParsedGlossary['entries'] = [];
  for (;;) {
    const { done, value } = parsing.next();
    if (done) return { ...value.description, entries, problems: value.problems };
    for (const entry of value.entries) entries.push(entry);
  }
}

/**
 * Reads to the end with pauses in which the page may paint, input arrive and `signal` fire.
 * @returns what is known at the end; the rest was handed to `onSlice`
 * @throws FormatError as the format does, what `onSlice` throws, or the signal's reason when it fires
 */
export async function runInSlices<S, E>(
  parsing: Generator<S, E, void>,
  { signal, onSlice, slice = 12 }: SliceOptions<S> = {},
): Promise<E> {
  let began = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = parsing.next();
    if (done) return value;
    const taken = onSlice?.(value);
    if (taken instanceof Promise) await taken;
    if (performance.now() - began < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
