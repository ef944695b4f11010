import type { IndexLayer, LayeredIndex } from '../terms/layered-index.ts';
import { deserializeIndex, IndexFormatError } from '../terms/serialize-index.ts';
import { compileIndex, type TermIndex } from '../terms/term-index.ts';
import type { GlossaryDatabase, GlossaryRow } from './database.ts';
import { entryIds } from './entry-ids.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { readEntries } from './read-entries.ts';
import { readManifest } from './read-manifest.ts';
import { readRevision } from './read-revision.ts';

/** The index over all glossaries as it was at one revision, and what it was put together from. */
export interface StoredIndex {
  revision: number;
  index: LayeredIndex;
  /** The stored layers by number; they never change. */
  layers: ReadonlyMap<number, TermIndex>;
  /** The last change that is taken into account. */
  seq: number;
  /** Entries that the layers do not know as they are now. */
  edited: ReadonlySet<number>;
  /** The labels of those that are still there. */
  edits: TermIndex;
  glossaries: readonly GlossaryRow[];
}

/**
 * Puts the index together from what is stored: layers that were compiled before, each in one read, and over them
 * what was edited since. Entries of glossaries that are off or removed are in it and are passed over.
 * @param before what this context has read already, or null; what has not changed is taken from it
 * @returns null where layers are missing or of another version, so that `rebuildIndex` has to be called
 */
export async function readStoredIndex(
  before: StoredIndex | null,
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<StoredIndex | null> {
  const { entries, chunks, glossaries, meta, layers, changes } = database;
  return database.transaction('r', [entries, chunks, glossaries, meta, layers, changes], async () => {
    const [revision, manifest, rows] = await Promise.all([
      readRevision({ database }),
      readManifest(database),
      glossaries.toArray(),
    ]);
    if (manifest === null) return null;
    const loaded = await loadLayers(manifest.layers, before?.layers, database);
    if (loaded === null) return null;
    const log = await changes.where('seq').above(manifest.seq).toArray();
    const seq = log.at(-1)?.seq ?? manifest.seq;
    const edited = new Set(log.flatMap(({ ids }) => ids));
    const isSame = before !== null && before.seq === seq && before.edited.size === edited.size;
    const edits = isSame ? before.edits : compileIndex(await readEntries([...edited], database));
    const off = rows.filter(({ state, enabled }) => state !== 'ready' || !enabled);
    const stale = entryIds(edited, off);
    const layered: IndexLayer[] = [...loaded.values()].map((index) => ({ index, removed: stale }));
    layered.push({ index: edits, removed: entryIds(NONE, off) });
    return { revision, index: { layers: layered }, layers: loaded, seq, edited, edits, glossaries: rows };
  });
}

const NONE: ReadonlySet<number> = new Set();

async function loadLayers(
  ids: readonly number[],
  known: ReadonlyMap<number, TermIndex> | undefined,
  { layers }: Pick<GlossaryDatabase, 'layers'>,
): Promise<Map<number, TermIndex> | null> {
  const loaded = new Map<number, TermIndex>();
  for (const id of ids) {
    const index = known?.get(id) ?? (await loadLayer(id, layers));
    if (index === null) return null;
    loaded.set(id, index);
  }
  return loaded;
}

async function loadLayer(id: number, layers: GlossaryDatabase['layers']): Promise<TermIndex | null> {
  const row = await layers.get(id);
  if (row === undefined) return null;
  try {
    return deserializeIndex(row.bytes);
  } catch (error) {
    if (error instanceof IndexFormatError) return null;
    throw error;
  }
}
