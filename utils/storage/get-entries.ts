import type { Entry } from '../terms/entry.ts';
import { entryOf } from './entry-row.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/**
 * @returns the entries that exist, in the order of `ids`, each with its glossary's name, which is empty for
 *   the reader's own
 */
export function getEntries(
  ids: readonly number[],
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<(Entry & { glossaryName: string })[]> {
  return database.transaction('r', database.entries, database.glossaries, async () => {
    const rows = (await database.entries.bulkGet([...ids])).filter((row) => row !== undefined);
    const glossaries = await database.glossaries.bulkGet([...new Set(rows.map((row) => row.glossary))]);
    const names = new Map(glossaries.map((glossary) => [glossary?.id, glossary?.name]));
    return rows.map((row) => ({ ...entryOf(row), glossaryName: names.get(row.glossary) ?? '' }));
  });
}
