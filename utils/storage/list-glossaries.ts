import { OWN_GLOSSARY } from '../terms/entry.ts';
import { countEntries } from './count-entries.ts';
import type { GlossaryInfo } from './glossary-info.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** @returns the reader's glossaries, their own first, then by priority; not those being imported or removed */
export async function listGlossaries(
  store: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<GlossaryInfo[]> {
  const { database } = store;
  const [rows, own] = await database.transaction('r', database.glossaries, database.entries, () =>
    Promise.all([database.glossaries.toArray(), countEntries(OWN_GLOSSARY, store)]),
  );
  return rows
    .filter(({ state }) => state === 'ready')
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, kind, name, lang, licence, credit, url, enabled, count, size, created }) => ({
      ...{ id, kind, name, lang, licence, credit, url, enabled, size, created },
      count: count ?? own,
    }));
}
