import { type Entry, type EntryFields, OWN_GLOSSARY } from '../terms/entry.ts';
import { NEXT_OWN } from './database.ts';
import { EntryMissingError } from './entry-missing-error.ts';
import { entryOfFields } from './entry-of-fields.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { nextIds } from './next-ids.ts';
import { dropEntries, putEntries } from './put-entries.ts';
import { readEntries } from './read-entries.ts';
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
    const entry = entryOfFields(fields, { id, glossary: OWN_GLOSSARY, created: now, updated: now });
    await putEntries([entry], store.database);
    note([id]);
    return entry;
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
    const [old] = await readEntries([id], store.database);
    if (old === undefined) throw new EntryMissingError(id);
    const { glossary, created } = old;
    const entry = entryOfFields(fields, { id, glossary, created, updated: Date.now() });
    await putEntries([entry], store.database);
    note([id]);
    return entry;
  });
}

/**
 * Removes entries; numbers that are not there count for nothing.
 * @returns what was removed, for `restoreEntries`
 */
export function removeEntries(ids: readonly number[], store: GlossaryStore = sharedStore): Promise<Entry[]> {
  return writeGlossary(store, async (note) => {
    const removed = await readEntries(ids, store.database);
    const found = removed.map(({ id }) => id);
    await dropEntries(found, store.database);
    note(found);
    return removed;
  });
}

/** Puts removed entries back as they were, under the same numbers. */
export function restoreEntries(removed: readonly Entry[], store: GlossaryStore = sharedStore): Promise<void> {
  return writeGlossary(store, async (note) => {
    await putEntries(removed, store.database);
    note(removed.map(({ id }) => id));
  });
}
