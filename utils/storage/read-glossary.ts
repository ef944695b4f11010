import { type Entry, OWN_GLOSSARY } from '../terms/entry.ts';
import { fieldsOfEntry } from '../terms/fields-of-entry.ts';
import type { Learning, LearntEntry } from '../terms/learning.ts';
import { GlossaryMissingError } from './change-glossaries.ts';
import { chunkOf, unpackChunk } from './entry-chunk.ts';
import type { GlossaryDescription } from './glossary-info.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { readEntries } from './read-entries.ts';
import { readLearning } from './read-learning.ts';

/**
 * Reads a glossary as a whole, to be written to a file.
 * @param only numbers of entries, where not all of them are wanted
 * @returns what it says of itself and its entries, in the order in which they came in, each with what the reader has
 *   said of knowing it
 * @throws GlossaryMissingError where it is gone
 */
export async function readGlossary(
  id: string,
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
  only: ReadonlySet<number> | null = null,
): Promise<{ description: GlossaryDescription; entries: LearntEntry[] }> {
  const { entries, chunks, glossaries, learning } = database;
  return database.transaction('r', entries, chunks, glossaries, learning, async () => {
    const row = await glossaries.get(id);
    if (row === undefined) throw new GlossaryMissingError(`There is no glossary ${id} any more.`);
    const { name, lang, licence, credit, url, first, end } = row;
    const learnt = new Map<number, Learning>();
    await learning
      .where('entry')
      .between(first, end)
      .each(({ entry, state, at, place }) => {
        learnt.set(entry, { state, at, place });
      });
    const all: LearntEntry[] = [];
    const take = (entry: Entry) => {
      if (only === null || only.has(entry.id)) all.push(fileEntry(entry, learnt.get(entry.id)));
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

/**
 * Reads some entries, whichever glossaries they are in, to be written to a file.
 * @returns those that exist in the order of `ids`, each with what the reader has said of knowing it
 */
export async function readForFile(
  ids: readonly number[],
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<LearntEntry[]> {
  const { entries, chunks, learning } = database;
  return database.transaction('r', entries, chunks, learning, async () => {
    const [all, learnt] = await Promise.all([readEntries(ids, database), readLearning(ids, { database })]);
    return all.map((entry) => fileEntry(entry, learnt.get(entry.id)));
  });
}

function fileEntry(entry: Entry, learning: Learning | undefined): LearntEntry {
  const fields = fieldsOfEntry(entry);
  return learning === undefined ? fields : { ...fields, learning };
}
