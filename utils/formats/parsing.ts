import type { ParsedGlossary, ParseProgress, Parsing } from './glossary-file.ts';

export interface SliceOptions {
  /** Ends the reading; nothing of it is kept. */
  signal?: AbortSignal;
  onProgress?: (progress: ParseProgress) => void;
  /** How long to read before pausing, in ms. */
  slice?: number;
}

/** Reads to the end without a pause. */
export function finish(parsing: Parsing): ParsedGlossary {
  for (;;) {
    const { done, value } = parsing.next();
    if (done) return value;
  }
}

/**
 * Reads to the end with pauses in which the page may paint, input arrive and `signal` fire.
 * @throws FormatError as the format does, or the signal's reason when it fires
 */
export async function runInSlices(
  parsing: Parsing,
  { signal, onProgress, slice = 12 }: SliceOptions = {},
): Promise<ParsedGlossary> {
  let began = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = parsing.next();
    if (done) return value;
    if (performance.now() - began < slice) continue;
    onProgress?.(value);
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
