import { inSlices } from '../in-slices.ts';
import { mergeIndexes } from '../terms/merge-indexes.ts';
import { serializeIndex } from '../terms/serialize-index.ts';
import { entryIds } from './entry-ids.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { replaceLayers } from './replace-layers.ts';
import type { StoredIndex } from './stored-index.ts';

/** So many edited entries are read at every start of the background without being noticed. */
const EDITS = 200;

/** @returns whether the index is in more pieces than it needs to be */
export function needsMerge({ layers, edited, glossaries }: StoredIndex): boolean {
  return layers.size > 1 || edited.size > EDITS || glossaries.some(({ state }) => state === 'purged');
}

/**
 * Makes one layer of all there are and of what was edited since, in slices, and stores it. What is written
 * meanwhile stays beside it. If the background is stopped in the middle nothing has happened.
 * @returns whether it was stored: not where somebody else was first
 */
export async function mergeStoredIndex(
  { layers, edited, edits, seq, glossaries }: StoredIndex,
  signal?: AbortSignal,
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<boolean> {
  const purged = glossaries.filter(({ state }) => state === 'purged');
  const removed = entryIds(edited, purged);
  const old = [...layers.values()].map((index) => ({ index, removed }));
  const merged = mergeIndexes([...old, { index: edits, removed: entryIds(new Set(), purged) }]);
  const bytes = serializeIndex(await inSlices(merged, { signal }));
  return replaceLayers({ old: [...layers.keys()], bytes, seq, purged: purged.map(({ id }) => id) }, database);
}
