import type { TermAnnotation } from '../../utils/annotations.ts';
import type { KnownHere } from '../../utils/messages.ts';
import { type KnownEntries, readKnown } from '../../utils/storage/read-learning.ts';

let current: KnownEntries | null = null;

/** @returns which of the entries that were found the reader knows */
export async function knownHere(terms: readonly Pick<TermAnnotation, 'entries'>[]): Promise<KnownHere> {
  const { revision, ids } = await read();
  if (ids.size === 0) return { revision, entries: [] };
  const found = new Set<number>();
  for (const { entries } of terms) for (const id of entries) if (ids.has(id)) found.add(id);
  return { revision, entries: [...found] };
}

async function read(): Promise<KnownEntries> {
  current = await readKnown(current);
  return current;
}
