import { inSlices } from '../in-slices.ts';
import { IndexBuilder } from '../terms/index-builder.ts';
import { serializeIndex } from '../terms/serialize-index.ts';
import { type GlossaryDatabase, INDEX, type IndexManifest } from './database.ts';
import { unpackChunk } from './entry-chunk.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** Glossaries that became part of the whole meanwhile are taken in by another try. */
const TRIES = 3;

/**
 * Compiles the index of all entries anew and stores it: where there is none yet, or none that this version reads.
 * @throws what IndexedDB throws; what was stored before stays
 */
export async function rebuildIndex(
  signal?: AbortSignal,
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<void> {
  for (let left = TRIES; left > 0; left--) if (await tryRebuild(database, signal)) return;
  throw new Error('The index could not be compiled: glossaries were imported all the while. Try again.');
}

async function tryRebuild(database: GlossaryDatabase, signal?: AbortSignal): Promise<boolean> {
  const { entries, chunks, glossaries, changes, meta, layers } = database;
  const builder = new IndexBuilder();
  const tables = [entries, chunks, glossaries, changes];
  const { seq, taken, own } = await database.transaction('r', tables, async () => {
    const [log, all] = await Promise.all([changes.toCollection().lastKey(), glossaries.toArray()]);
    await entries.each((row) => builder.add(row));
    const taken = all.filter(({ state }) => state !== 'importing').map(({ id }) => id);
    await chunks.each((chunk) => {
      if (!taken.includes(chunk.glossary)) return;
      for (const entry of unpackChunk(chunk)) if (entry !== null) builder.add(entry);
    });
    return { seq: (log as number | undefined) ?? 0, taken, own: await ownEntries(database) };
  });
  const bytes = serializeIndex(await inSlices(builder.finishing(), { signal }));
  return database.transaction('rw', [entries, meta, layers, changes, glossaries], async () => {
    const isWhole = (await glossaries.toArray()).every(
      ({ id, state }) => state === 'importing' || taken.includes(id),
    );
    // Many entries that are added at once are a layer of their own and in no change.
    if (!isWhole || (await ownEntries(database)) !== own) return false;
    await layers.clear();
    const id = await layers.add({ bytes });
    await meta.put({ key: INDEX, value: { layers: [id], seq } satisfies IndexManifest });
    await changes.where('seq').belowOrEqual(seq).delete();
    return true;
  });
}

/** Tells whether entries of the reader's own were added or removed in between. */
async function ownEntries({ entries }: Pick<GlossaryDatabase, 'entries'>): Promise<string> {
  return `${await entries.count()} ${await entries.toCollection().lastKey()}`;
}
