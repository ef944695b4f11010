import type { Entry } from '../terms/entry.ts';
import { entryOf } from './entry-row.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** @returns the entries that exist, in the order of `ids`, whichever glossary they are in */
export async function getEntries(
  ids: readonly number[],
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<Entry[]> {
  const rows = await database.entries.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).map(entryOf);
}
