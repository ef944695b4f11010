import { SearchIndex } from '../quotes/search-index.ts';
import { SEARCH_VERSION, type SearchLayer } from '../quotes/search-layer.ts';
import { type BuildOptions, buildLayer } from './build-search-layer.ts';
import { type GlossaryDatabase, SEARCH, type SearchManifest } from './database.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';
import { readSearchManifest } from './read-search-manifest.ts';

/** Over so many changed quotations a layer of their own is stored; fewer are read anew by whoever opens the search. */
const LAYER_FROM = 500;
/** So many layers, or so much that no longer counts, and all is built anew. */
const MOST_LAYERS = 8;
const MOST_STALE = 0.3;
const FEW = 2000;
/** How often another page may be quicker before it is given up. */
const TRIES = 5;

/** The search as it is at one moment, and what it was put together from. */
export interface StoredSearch {
  index: SearchIndex;
  /** The stored layers by number, in their order; they never change. */
  layers: ReadonlyMap<number, SearchLayer>;
  /** The last change that is taken into account. */
  seq: number;
}

type Store = Pick<QuotationStore, 'database'>;

/**
 * Puts the search together from what is stored: layers that were built before, and over them what was changed since. Where
 * layers are missing or of another version, or too many, it reads all quotations once, in slices, and stores what it made.
 * @param before what this context has put together already, or null
 * @returns the same as `before` where nothing has changed
 * @throws the signal's reason, or what IndexedDB throws
 */
export async function readStoredSearch(
  before: StoredSearch | null,
  { database }: Store = sharedQuotations,
  options: BuildOptions = {},
): Promise<StoredSearch> {
  for (let trial = 0; trial < TRIES; trial++) {
    const search = (await update(before, database, options)) ?? (await rebuild(database, options));
    if (search !== null) return search;
  }
  throw new Error('The search could not be put together: other pages keep changing its index.');
}

/** @returns null where all has to be built anew */
async function update(
  before: StoredSearch | null,
  database: GlossaryDatabase,
  options: BuildOptions,
): Promise<StoredSearch | null> {
  const read = await readLayers(before, database);
  if (read === null) return null;
  const { manifest, layers, ids, seq } = read;
  const isSame = before !== null && before.seq === seq && haveSameKeys(before.layers, layers);
  if (isSame) return before;
  // Reading all in their order is quicker than seeking more than half of them.
  const known = [...layers.values()].reduce((sum, { count }) => sum + count, 0);
  if (ids.length > FEW && ids.length > known) return null;
  const fresh = ids.length === 0 ? null : await buildLayer(ids, database, options);
  if (fresh !== null && ids.length >= LAYER_FROM) {
    const id = await addLayer(fresh, seq, manifest, database);
    // Another page was quicker: what it stored is read.
    if (id === null) return update(before, database, options);
    layers.set(id, fresh);
  }
  const isStored = ids.length >= LAYER_FROM;
  const all = [...layers.values()];
  const index = new SearchIndex(fresh === null || isStored ? all : [...all, fresh]);
  const isStale = layers.size > MOST_LAYERS || (index.stale > MOST_STALE && index.count > FEW);
  return isStale && (layers.size > 1 || isStored) ? null : { index, layers, seq };
}

interface ReadLayers {
  manifest: SearchManifest;
  layers: Map<number, SearchLayer>;
  /** What was changed since. */
  ids: string[];
  seq: number;
}

function readLayers(before: StoredSearch | null, database: GlossaryDatabase): Promise<ReadLayers | null> {
  const { meta, searchLayers, quotationChanges } = database;
  return database.transaction('r', [meta, searchLayers, quotationChanges], async () => {
    const manifest = await readSearchManifest(database);
    if (manifest === null) return null;
    const layers = new Map<number, SearchLayer>();
    for (const id of manifest.layers) {
      const layer = before?.layers.get(id) ?? (await searchLayers.get(id));
      if (layer?.version !== SEARCH_VERSION) return null;
      layers.set(id, layer);
    }
    const log = await quotationChanges.where('seq').above(manifest.seq).toArray();
    const ids = new Set<string>();
    for (const change of log) for (const id of change.ids) ids.add(id);
    return { manifest, layers, ids: [...ids], seq: log.at(-1)?.seq ?? manifest.seq };
  });
}

function haveSameKeys(one: ReadonlyMap<number, unknown>, other: ReadonlyMap<number, unknown>): boolean {
  return [...one.keys()].join() === [...other.keys()].join();
}

/** @returns the new layer's number; null where the index is another by now */
function addLayer(
  layer: SearchLayer,
  seq: number,
  known: SearchManifest,
  database: GlossaryDatabase,
): Promise<number | null> {
  return replaceIndex(known, database, async () => {
    const id = await database.searchLayers.add(layer);
    return { id, manifest: { layers: [...known.layers, id], seq } };
  });
}

async function rebuild(database: GlossaryDatabase, options: BuildOptions): Promise<StoredSearch | null> {
  const { meta, quotationChanges } = database;
  const { known, seq } = await database.transaction('r', [meta, quotationChanges], async () => {
    const known = await readSearchManifest(database);
    const last = await quotationChanges.toCollection().lastKey();
    return { known, seq: Math.max(known?.seq ?? 0, (last as number | undefined) ?? 0) };
  });
  const layer = await buildLayer(null, database, options);
  const id = await replaceIndex(known, database, async () => {
    await database.searchLayers.clear();
    const id = await database.searchLayers.add(layer);
    return { id, manifest: { layers: [id], seq } };
  });
  return id === null ? null : { index: new SearchIndex([layer]), layers: new Map([[id, layer]]), seq };
}

/**
 * Stores another index, all at once, with what it knows no longer in the log.
 * @param known the index as it was when the work began
 * @returns null, and nothing is stored, where it is another by now
 */
function replaceIndex(
  known: SearchManifest | null,
  database: GlossaryDatabase,
  work: () => Promise<{ id: number; manifest: SearchManifest }>,
): Promise<number | null> {
  const { meta, searchLayers, quotationChanges } = database;
  return database.transaction('rw', [meta, searchLayers, quotationChanges], async () => {
    const now = await readSearchManifest(database);
    if (JSON.stringify(now) !== JSON.stringify(known)) return null;
    const { id, manifest } = await work();
    await meta.put({ key: SEARCH, value: manifest });
    await quotationChanges.where('seq').belowOrEqual(manifest.seq).delete();
    return id;
  });
}
