import type { Entry } from '../terms/entry.ts';
import { entryOf } from './entry-row.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/**
 * The entries that the reader is shown together: those of glossaries that are on, the reader's own first, then by
 * the glossaries' priority, and as `ids` has them inside one.
 * @returns those that exist, each with its glossary's name, which is empty for the reader's own
 */
export function getSenses(
  ids: readonly number[],
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<(Entry & { glossaryName: string })[]> {
  return database.transaction('r', database.entries, database.glossaries, async () => {
    const rows = (await database.entries.bulkGet([...ids])).filter((row) => row !== undefined);
    const glossaries = await database.glossaries.bulkGet([...new Set(rows.map((row) => row.glossary))]);
    const on = new Map(
      glossaries
        .filter((glossary) => glossary?.state === 'ready' && glossary.enabled)
        .map((glossary) => [glossary!.id, glossary!]),
    );
    return rows
      .filter((row) => on.has(row.glossary))
      .sort((a, b) => on.get(a.glossary)!.rank - on.get(b.glossary)!.rank)
      .map((row) => ({ ...entryOf(row), glossaryName: on.get(row.glossary)!.name }));
  });
}
