import { type Entry, type EntryFields, OWN_GLOSSARY } from '../terms/entry.ts';
import { EntryMissingError } from './entry-missing-error.ts';
import { type EntryRow, entryOf, makeRow } from './entry-row.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { writeGlossary } from './write-glossary.ts';

/**
 * Adds an entry to the reader's own glossary.
 * @param fields as `checkEntry` gives them
 * @returns the entry as stored
 */
export function addEntry(fields: EntryFields, store: GlossaryStore = sharedStore): Promise<Entry> {
  const now = Date.now();
  const row = makeRow(fields, { glossary: OWN_GLOSSARY, created: now, updated: now });
  return writeGlossary(store, async () => entryOf({ ...row, id: await store.database.entries.add(row) }));
}

/**
 * Writes an entry's fields anew; its number, glossary and date of creation stay.
 * @returns the entry as stored
 * @throws EntryMissingError where it is gone
 */
export function updateEntry(
  id: number,
  fields: EntryFields,
  store: GlossaryStore = sharedStore,
): Promise<Entry> {
  return writeGlossary(store, async () => {
    const old = await store.database.entries.get(id);
    if (old === undefined) throw new EntryMissingError(id);
    const { glossary, created } = old;
    const row = { ...makeRow(fields, { glossary, created, updated: Date.now() }), id };
    await store.database.entries.put(row);
    return entryOf(row);
  });
}

/**
 * Removes entries; numbers that are not there count for nothing.
 * @returns what was removed, for `restoreEntries`
 */
export function removeEntries(
  ids: readonly number[],
  store: GlossaryStore = sharedStore,
): Promise<EntryRow[]> {
  return writeGlossary(store, async () => {
    const rows = (await store.database.entries.bulkGet([...ids])).filter((row) => row !== undefined);
    await store.database.entries.bulkDelete(rows.map((row) => row.id));
    return rows;
  });
}

/** Puts removed entries back as they were, under the same numbers. */
export function restoreEntries(rows: readonly EntryRow[], store: GlossaryStore = sharedStore): Promise<void> {
  return writeGlossary(store, async () => {
    await store.database.entries.bulkPut([...rows]);
  });
}
