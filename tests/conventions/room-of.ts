/**
 * The room of `utils` that a file is in.
 * @param path from the project's root
 * @returns the folder (`terms`), the file's own name where it stands in `utils` itself (`annotate.ts`), or null
 *   for a file elsewhere
 */
export function roomOf(path: string): string | null {
  return /^utils\/([^/]+)/.exec(path)?.[1] ?? null;
}
