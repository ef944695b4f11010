import { readRevision } from '../../utils/storage/read-revision.ts';
import { rebuildIndex } from '../../utils/storage/rebuild-index.ts';
import { readStoredIndex, type StoredIndex } from '../../utils/storage/stored-index.ts';
import { scheduleUpkeep } from './upkeep.ts';

let current: StoredIndex | null = null;
let reading: Promise<StoredIndex> | null = null;

/**
 * The index over the glossaries as they are now. The revision in storage decides, not a message that may have
 * been missed: a background that was stopped and started again knows nothing of what was written meanwhile.
 */
export async function currentIndex(): Promise<StoredIndex> {
  const revision = await readRevision();
  if (current?.revision === revision) return current;
  reading ??= read().finally(() => {
    reading = null;
  });
  return reading;
}

async function read(): Promise<StoredIndex> {
  let index = await readStoredIndex(current);
  if (index === null) {
    await rebuildIndex();
    index = await readStoredIndex(null);
  }
  if (index === null) throw new Error('The index that was just stored cannot be read.');
  current = index;
  scheduleUpkeep(index, () => {
    // The layers that are kept are no longer the stored ones; the next question reads those.
    current = null;
  });
  return index;
}
