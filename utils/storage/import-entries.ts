import { type EntryFields, OWN_GLOSSARY } from '../terms/entry.ts';
import { makeRow } from './entry-row.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { writeGlossary } from './write-glossary.ts';

interface ImportOptions {
  /** True removes what the glossary held before. */
  replace?: boolean;
}

/**
 * Writes many entries at once: all of them, or none.
 * @param fields as `checkEntry` gives them
 * @param glossary the id of the glossary that takes them; it is made where there is none
 * @returns how many were added
 */
export function importEntries(
  fields: readonly EntryFields[],
  glossary: string = OWN_GLOSSARY,
  { replace = false }: ImportOptions = {},
  store: GlossaryStore = sharedStore,
): Promise<number> {
  const now = Date.now();
  // Made before the transaction begins, which would otherwise stay open all the while.
  const rows = fields.map((entry) => makeRow(entry, { glossary, created: now, updated: now }));
  const { entries, glossaries } = store.database;
  return writeGlossary(store, async () => {
    if ((await glossaries.get(glossary)) === undefined) {
      await glossaries.add({ id: glossary, name: glossary, lang: null });
    }
    if (replace) {
      const old = await entries.where('[glossary+sort]').between([glossary], [glossary, []]).primaryKeys();
      await entries.bulkDelete(old);
    }
    await entries.bulkAdd(rows);
    return rows.length;
  });
}
