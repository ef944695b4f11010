import type { Entry } from '../terms/entry.ts';
import type { GlossaryDatabase } from './database.ts';
import { CHUNK, chunkOf, isInChunk, unpackChunk } from './entry-chunk.ts';
import { entryOf } from './entry-row.ts';

/**
 * Reads entries of any glossary, inside a transaction over `entries` and `chunks` or outside one.
 * @returns those that exist, in the order of `ids`
 */
export async function readEntries(
  ids: readonly number[],
  { entries, chunks }: Pick<GlossaryDatabase, 'entries' | 'chunks'>,
): Promise<Entry[]> {
  const own = [...new Set(ids.filter((id) => !isInChunk(id)))];
  const places = [...new Set(ids.filter(isInChunk).map(chunkOf))];
  const [rows, found] = await Promise.all([entries.bulkGet(own), chunks.bulkGet(places)]);
  const byId = new Map<number, Entry>();
  for (const row of rows) if (row !== undefined) byId.set(row.id, entryOf(row));
  const wanted = new Set(ids);
  for (const chunk of found) {
    if (chunk === undefined) continue;
    for (const [at, entry] of unpackChunk(chunk).entries()) {
      if (entry !== null && wanted.has(chunk.id * CHUNK + at)) byId.set(entry.id, entry);
    }
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
}
