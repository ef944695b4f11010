/**
 * How long work takes when nothing disturbs it: each part of it several times, the shortest of each part, added up. On a
 * machine that does other things a mean would measure those.
 * @param parts some tenths of a millisecond of work each
 * @param repetitions how often each part is done; the first ones warm the engine up
 * @returns milliseconds
 */
export function quietTime<Part>(
  parts: readonly Part[],
  repetitions: number,
  work: (part: Part) => void,
): number {
  const shortest = parts.map(() => Number.POSITIVE_INFINITY);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const [at, part] of parts.entries()) {
      const begun = performance.now();
      work(part);
      shortest[at] = Math.min(shortest[at]!, performance.now() - begun);
    }
  }
  return shortest.reduce((sum, time) => sum + time, 0);
}
