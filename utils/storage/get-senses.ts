import type { Entry } from '../terms/entry.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { readEntries } from './read-entries.ts';

/**
 * The entries that the reader is shown together: those of glossaries that are on, the reader's own first, then by
 * the glossaries' priority, and as `ids` has them inside one.
 * @returns those that exist, each with its glossary's name, which is empty for the reader's own
 */
export function getSenses(
  ids: readonly number[],
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<(Entry & { glossaryName: string })[]> {
  const { entries, chunks, glossaries } = database;
  return database.transaction('r', entries, chunks, glossaries, async () => {
    const [all, rows] = await Promise.all([readEntries(ids, database), glossaries.toArray()]);
    const on = new Map(
      rows.filter(({ state, enabled }) => state === 'ready' && enabled).map((row) => [row.id, row]),
    );
    return all
      .filter(({ glossary }) => on.has(glossary))
      .sort((a, b) => on.get(a.glossary)!.rank - on.get(b.glossary)!.rank)
      .map((entry) => ({ ...entry, glossaryName: on.get(entry.glossary)!.name }));
  });
}
