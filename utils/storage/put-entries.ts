import type { Entry } from '../terms/entry.ts';
import type { GlossaryDatabase } from './database.ts';
import { CHUNK, chunkOf, isInChunk, packEntry, storedEntries } from './entry-chunk.ts';
import { makeRow } from './entry-row.ts';

type Tables = Pick<GlossaryDatabase, 'entries' | 'chunks' | 'glossaries'>;

/**
 * Stores entries under their numbers, new ones or in place of old ones. To be called inside a write.
 * Imported ones are only put where their glossary still is.
 */
export async function putEntries(all: readonly Entry[], tables: Tables): Promise<void> {
  const own = all.filter(({ id }) => !isInChunk(id));
  await tables.entries.bulkPut(own.map((entry) => makeRow(entry)));
  await changeChunks(
    all
      .filter(({ id }) => isInChunk(id))
      .map((entry) => [entry.id, packEntry(entry, entry.updated)] as const),
    tables,
  );
}

/** Removes entries. To be called inside a write. */
export async function dropEntries(ids: readonly number[], tables: Tables): Promise<void> {
  await tables.entries.bulkDelete(ids.filter((id) => !isInChunk(id)));
  await changeChunks(
    ids.filter(isInChunk).map((id) => [id, null] as const),
    tables,
  );
}

async function changeChunks(
  changes: readonly (readonly [id: number, stored: ReturnType<typeof packEntry> | null])[],
  { chunks, glossaries }: Tables,
): Promise<void> {
  const counted = new Map<string, number>();
  for (const [place, own] of Map.groupBy(changes, ([id]) => chunkOf(id))) {
    const chunk = await chunks.get(place);
    if (chunk === undefined) continue;
    const stored = storedEntries(chunk);
    for (const [id, entry] of own) {
      const before = stored[id - place * CHUNK] ?? null;
      const grown = Number(entry !== null) - Number(before !== null);
      counted.set(chunk.glossary, (counted.get(chunk.glossary) ?? 0) + grown);
      stored[id - place * CHUNK] = entry;
    }
    await chunks.put({ ...chunk, entries: JSON.stringify(stored) });
  }
  for (const [id, grown] of counted) {
    const glossary = await glossaries.get(id);
    if (glossary?.count != null) await glossaries.update(id, { count: glossary.count + grown });
  }
}
