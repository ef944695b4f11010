import type { Entry, EntryFields } from '../terms/entry.ts';
import { entryOf, labelsOf } from './entry-row.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/**
 * Entries that go by one of the names of the one that is being written. They may well be another sense.
 * @param exceptId the entry itself, where it is stored already
 */
export async function findDuplicates(
  fields: Pick<EntryFields, 'term' | 'aliases'>,
  exceptId: number | null = null,
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<Entry[]> {
  const rows = await database.entries.where('labels').anyOf(labelsOf(fields)).distinct().toArray();
  return rows.filter((row) => row.id !== exceptId).map(entryOf);
}
