import { type GlossaryDatabase, INDEX } from './database.ts';
import { readManifest } from './read-manifest.ts';

/**
 * Stores an index and makes it part of the whole. To be called inside a write.
 * @param bytes as `serializeIndex` gives them; entries that are in no layer yet
 */
export async function addLayer(
  { layers, meta }: Pick<GlossaryDatabase, 'layers' | 'meta'>,
  bytes: ArrayBuffer,
): Promise<void> {
  const manifest = await readManifest({ meta });
  // Where the index has to be compiled anew, these entries will be in that as well.
  if (manifest === null) return;
  const id = await layers.add({ bytes });
  await meta.put({ key: INDEX, value: { ...manifest, layers: [...manifest.layers, id] } });
}
