import type { Entry } from '../terms/entry.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { readEntries } from './read-entries.ts';

/** @returns the entries that exist, in the order of `ids`, whichever glossary they are in */
export function getEntries(
  ids: readonly number[],
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<Entry[]> {
  return readEntries(ids, database);
}
