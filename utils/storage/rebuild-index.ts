import { inSlices } from '../in-slices.ts';
import { IndexBuilder } from '../terms/index-builder.ts';
import { serializeIndex } from '../terms/serialize-index.ts';
import { type GlossaryDatabase, INDEX, type IndexManifest } from './database.ts';
import { entryIds } from './entry-ids.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** How many rows are in memory at once: definitions are much larger than labels. */
const BATCH = 5000;
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
  const { entries, glossaries, changes, meta, layers } = database;
  const builder = new IndexBuilder();
  const { seq, taken } = await database.transaction('r', entries, glossaries, changes, async () => {
    const [log, all] = await Promise.all([changes.toCollection().lastKey(), glossaries.toArray()]);
    const left = entryIds(
      new Set(),
      all.filter(({ state }) => state === 'importing' || state === 'purged'),
    );
    for (let last = 0; ; ) {
      const rows = await entries.where(':id').above(last).limit(BATCH).toArray();
      for (const row of rows) if (!left.has(row.id)) builder.add(row);
      if (rows.length < BATCH) break;
      last = rows.at(-1)!.id;
    }
    const taken = all.filter(({ state }) => state !== 'importing').map(({ id }) => id);
    return { seq: (log as number | undefined) ?? 0, taken };
  });
  const bytes = serializeIndex(await inSlices(builder.finishing(), signal));
  return database.transaction('rw', meta, layers, changes, glossaries, async () => {
    const isWhole = (await glossaries.toArray()).every(
      ({ id, state }) => state === 'importing' || taken.includes(id),
    );
    if (!isWhole) return false;
    await layers.clear();
    const id = await layers.add({ bytes });
    await meta.put({ key: INDEX, value: { layers: [id], seq } satisfies IndexManifest });
    await changes.where('seq').belowOrEqual(seq).delete();
    await glossaries
      .where('id')
      .anyOf(taken)
      .and(({ state }) => state === 'purged')
      .delete();
    return true;
  });
}
