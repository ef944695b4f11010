import { type Entry, type EntryFields, OWN_GLOSSARY } from '../terms/entry.ts';
import { type GlossaryDatabase, NEXT_OWN } from './database.ts';
import { EntryMissingError } from './entry-missing-error.ts';
import { type EntryRow, entryOf, makeRow } from './entry-row.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { nextIds } from './next-ids.ts';
import { writeGlossary } from './write-glossary.ts';

/**
 * Adds an entry to the reader's own glossary.
 * @param fields as `checkEntry` gives them
 * @returns the entry as stored
 */
export function addEntry(fields: EntryFields, store: GlossaryStore = sharedStore): Promise<Entry> {
  const now = Date.now();
  return writeGlossary(store, async (note) => {
    const id = await nextIds(store.database, NEXT_OWN, 1);
    const row = makeRow(fields, { id, glossary: OWN_GLOSSARY, created: now, updated: now });
    await store.database.entries.add(row);
    note([id]);
    return entryOf(row);
  });
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
  return writeGlossary(store, async (note) => {
    const old = await store.database.entries.get(id);
    if (old === undefined) throw new EntryMissingError(id);
    const { glossary, created } = old;
    const row = makeRow(fields, { id, glossary, created, updated: Date.now() });
    await store.database.entries.put(row);
    note([id]);
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
  return writeGlossary(store, async (note) => {
    const rows = (await store.database.entries.bulkGet([...ids])).filter((row) => row !== undefined);
    const found = rows.map((row) => row.id);
    await store.database.entries.bulkDelete(found);
    await recount(store.database, rows, -1);
    note(found);
    return rows;
  });
}

/** Puts removed entries back as they were, under the same numbers. */
export function restoreEntries(rows: readonly EntryRow[], store: GlossaryStore = sharedStore): Promise<void> {
  return writeGlossary(store, async (note) => {
    await store.database.entries.bulkPut([...rows]);
    await recount(store.database, rows, 1);
    note(rows.map((row) => row.id));
  });
}

/** Keeps the number of entries that an imported glossary has. */
async function recount(
  { glossaries }: Pick<GlossaryDatabase, 'glossaries'>,
  rows: readonly EntryRow[],
  sign: 1 | -1,
): Promise<void> {
  const counts = Map.groupBy(rows, ({ glossary }) => glossary);
  for (const [id, own] of counts) {
    const row = await glossaries.get(id);
    if (row?.count != null) await glossaries.update(id, { count: row.count + sign * own.length });
  }
}
