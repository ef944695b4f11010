/** What is done to many entries at once; each is one write, which `restoreEntries` and `removeEntries` take back. */
import { type Entry, OWN_GLOSSARY } from '../terms/entry.ts';
import { ENTRY_LIMITS } from '../terms/entry-limits.ts';
import { fieldsOfEntry } from '../terms/fields-of-entry.ts';
import { NEXT_OWN } from './database.ts';
import { entryOfFields } from './entry-of-fields.ts';
import { GlossaryImport } from './glossary-import.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { importLock, type Locks } from './import-lock.ts';
import { nextIds } from './next-ids.ts';
import { dropEntries, putEntries } from './put-entries.ts';
import { readEntries } from './read-entries.ts';
import { writeGlossary } from './write-glossary.ts';

/**
 * Gives entries a tag, or takes it from them.
 * @returns those that were changed, as they were before
 */
export function tagEntries(
  ids: readonly number[],
  tag: string,
  isGiven: boolean,
  store: GlossaryStore = sharedStore,
): Promise<Entry[]> {
  return writeGlossary(store, async (note) => {
    const before = (await readEntries(ids, store.database)).filter(
      ({ tags }) => tags.includes(tag) !== isGiven && (!isGiven || tags.length < ENTRY_LIMITS.tags),
    );
    const updated = Date.now();
    const after = before.map((entry) => ({
      ...entry,
      tags: isGiven ? [...entry.tags, tag] : entry.tags.filter((one) => one !== tag),
      updated,
    }));
    await putEntries(after, store.database);
    note(after.map(({ id }) => id));
    return before;
  });
}

/** What was moved, for taking it back. */
export interface MovedEntries {
  /** As they were where they stood. */
  before: Entry[];
  /** Their numbers where they are now. */
  ids: number[];
}

/** Moves entries into the reader's own glossary, in one write. */
export function moveToOwn(ids: readonly number[], store: GlossaryStore = sharedStore): Promise<MovedEntries> {
  return writeGlossary(store, async (note) => {
    const { database } = store;
    const before = (await readEntries(ids, database)).filter(({ glossary }) => glossary !== OWN_GLOSSARY);
    const first = await nextIds(database, NEXT_OWN, before.length);
    const moved = before.map((entry, at) =>
      entryOfFields(entry, {
        id: first + at,
        glossary: OWN_GLOSSARY,
        created: entry.created,
        updated: entry.updated,
      }),
    );
    await putEntries(moved, database);
    await dropEntries(
      before.map(({ id }) => id),
      database,
    );
    note([...before, ...moved].map(({ id }) => id));
    return { before, ids: moved.map(({ id }) => id) };
  });
}

/** Takes `moveToOwn` back, in one write. */
export function moveBack({ before, ids }: MovedEntries, store: GlossaryStore = sharedStore): Promise<void> {
  return writeGlossary(store, async (note) => {
    await dropEntries(ids, store.database);
    await putEntries(before, store.database);
    note([...ids, ...before.map(({ id }) => id)]);
  });
}

/**
 * Makes a glossary of entries, which stay where they are: they are removed there by whoever moves them.
 * @returns the new glossary's id
 */
export function copyToNew(
  ids: readonly number[],
  name: string,
  store: GlossaryStore = sharedStore,
  locks?: Locks,
): Promise<string> {
  return importLock(
    async () => {
      const entries = await readEntries(ids, store.database);
      const lang = entries.every((entry) => entry.lang === entries[0]?.lang)
        ? (entries[0]?.lang ?? null)
        : null;
      const taking = await GlossaryImport.begin(
        { name, lang, licence: '', credit: '', url: '' },
        'imported',
        store,
      );
      try {
        await taking.add(entries.map(fieldsOfEntry));
        return await taking.finish();
      } catch (error) {
        await taking.abandon();
        throw error;
      }
    },
    new AbortController().signal,
    locks,
  );
}
