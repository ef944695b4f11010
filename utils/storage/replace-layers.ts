import { type GlossaryDatabase, INDEX } from './database.ts';
import { readManifest } from './read-manifest.ts';

interface Replacement {
  /** The layers that the new one stands for. */
  old: readonly number[];
  /** As `serializeIndex` gives it. */
  bytes: ArrayBuffer;
  /** The last change that it knows of. */
  seq: number;
  /** Glossaries whose labels are no longer in it. */
  purged: readonly string[];
}

/**
 * Puts one layer in the place of others, all at once; layers that were added meanwhile stay. Whatever ends the work
 * before leaves the old ones serving.
 * @returns whether it was done: not where the old layers have been replaced meanwhile
 */
export function replaceLayers(
  { old, bytes, seq, purged }: Replacement,
  database: GlossaryDatabase,
): Promise<boolean> {
  const { meta, layers, changes, glossaries } = database;
  return database.transaction('rw', [meta, layers, changes, glossaries], async () => {
    const manifest = await readManifest(database);
    if (manifest === null || !old.every((id) => manifest.layers.includes(id))) return false;
    const kept = manifest.layers.filter((id) => !old.includes(id));
    const id = await layers.add({ bytes });
    await meta.put({ key: INDEX, value: { layers: [id, ...kept], seq } });
    await layers.bulkDelete([...old]);
    await changes.where('seq').belowOrEqual(seq).delete();
    await glossaries.bulkDelete([...purged]);
    return true;
  });
}
