import type { EntryFields } from '../terms/entry.ts';
import { OWN_GLOSSARY } from '../terms/entry.ts';
import { GlossaryMissingError } from './change-glossaries.ts';
import type { EntryRow } from './entry-row.ts';
import type { GlossaryDescription } from './glossary-info.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** How many rows one read brings. */
const BATCH = 5000;

/**
 * Reads a glossary as a whole, to be written to a file.
 * @param onProgress told how much has been read, from 0 to 1
 * @returns what it says of itself and its entries, in the order in which they came in
 * @throws GlossaryMissingError where it is gone, or the signal's reason
 */
export async function readGlossary(
  id: string,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number) => void } = {},
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<{ description: GlossaryDescription; entries: EntryFields[] }> {
  const row = await database.glossaries.get(id);
  if (row === undefined) throw new GlossaryMissingError(`There is no glossary ${id} any more.`);
  const { name, lang, licence, credit, url, first, end } = row;
  const isOwn = id === OWN_GLOSSARY;
  const all: EntryFields[] = [];
  for (let from = first; from < end; ) {
    signal?.throwIfAborted();
    const rows: EntryRow[] = await database.entries.where(':id').between(from, end).limit(BATCH).toArray();
    for (const entry of rows) all.push(fieldsOf(entry));
    if (rows.length < BATCH) break;
    from = rows.at(-1)!.id + 1;
    if (!isOwn) onProgress?.((from - first) / (end - first));
  }
  return { description: { name, lang, licence, credit, url }, entries: all };
}

function fieldsOf({ term, aliases, reading, lang, definition, sources, tags, sites }: EntryRow): EntryFields {
  return { term, aliases, reading, lang, definition, sources, tags, sites };
}
