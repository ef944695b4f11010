import { type Entry, type EntryFields, OWN_GLOSSARY } from '../terms/entry.ts';
import { fieldsOfEntry } from '../terms/fields-of-entry.ts';
import { GlossaryMissingError } from './change-glossaries.ts';
import { chunkOf, unpackChunk } from './entry-chunk.ts';
import type { GlossaryDescription } from './glossary-info.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/**
 * Reads a glossary as a whole, to be written to a file.
 * @param only numbers of entries, where not all of them are wanted
 * @returns what it says of itself and its entries, in the order in which they came in
 * @throws GlossaryMissingError where it is gone
 */
export async function readGlossary(
  id: string,
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
  only: ReadonlySet<number> | null = null,
): Promise<{ description: GlossaryDescription; entries: EntryFields[] }> {
  const { entries, chunks, glossaries } = database;
  return database.transaction('r', entries, chunks, glossaries, async () => {
    const row = await glossaries.get(id);
    if (row === undefined) throw new GlossaryMissingError(`There is no glossary ${id} any more.`);
    const { name, lang, licence, credit, url, first, end } = row;
    const all: EntryFields[] = [];
    const take = (entry: Entry) => {
      if (only === null || only.has(entry.id)) all.push(fieldsOfEntry(entry));
    };
    if (id === OWN_GLOSSARY) await entries.each(take);
    else {
      await chunks
        .where('id')
        .between(chunkOf(first), chunkOf(Math.max(first, end - 1)), true, true)
        .each((chunk) => {
          for (const entry of unpackChunk(chunk)) if (entry !== null) take(entry);
        });
    }
    return { description: { name, lang, licence, credit, url }, entries: all };
  });
}
