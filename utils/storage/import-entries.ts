import { OWN_GLOSSARY } from '../terms/entry.ts';
import type { LearntEntry } from '../terms/learning.ts';
import { serializeIndex } from '../terms/serialize-index.ts';
import { compileIndex } from '../terms/term-index.ts';
import { addLayer } from './add-layer.ts';
import { NEXT_OWN } from './database.ts';
import { entryOfFields } from './entry-of-fields.ts';
import { makeRow } from './entry-row.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { nextIds } from './next-ids.ts';
import { learningRows, putLearning } from './put-learning.ts';
import { writeGlossary } from './write-glossary.ts';

/** How many rows are stored between two looks at the signal. */
const PART = 1000;
/** From so many on, entries get an index of their own; fewer are looked up one by one until they are merged. */
const LAYER_FROM = 500;

/**
 * Adds many entries to the reader's own glossary at once: all of them, or none.
 * @param fields as `checkEntry` gives them, with what a file says of knowing them
 * @param signal ends it, and nothing is added
 * @returns the numbers that they got, in their order
 * @throws the signal's reason, or what IndexedDB throws
 */
export async function importEntries(
  fields: readonly LearntEntry[],
  store: GlossaryStore = sharedStore,
  signal?: AbortSignal,
): Promise<number[]> {
  if (fields.length === 0) return [];
  const { database } = store;
  const first = await database.transaction('rw', database.meta, () =>
    nextIds(database, NEXT_OWN, fields.length),
  );
  const now = Date.now();
  // All made before the write begins, which would otherwise keep others waiting.
  const rows = fields.map((entry, at) =>
    makeRow(entryOfFields(entry, { id: first + at, glossary: OWN_GLOSSARY, created: now, updated: now })),
  );
  const ids = rows.map(({ id }) => id);
  const learnt = learningRows(fields, first);
  const layer = rows.length < LAYER_FROM ? null : serializeIndex(compileIndex(rows));
  await writeGlossary(store, async (note) => {
    for (let from = 0; from < rows.length; from += PART) {
      signal?.throwIfAborted();
      await database.entries.bulkAdd(rows.slice(from, from + PART));
    }
    await putLearning(learnt, database);
    if (layer === null) note(ids);
    else await addLayer(database, layer);
  });
  return ids;
}
