import { latestOf } from '../../utils/storage/latest-of.ts';
import { readRevision } from '../../utils/storage/read-revision.ts';
import { rebuildIndex } from '../../utils/storage/rebuild-index.ts';
import { readStoredIndex, type StoredIndex } from '../../utils/storage/stored-index.ts';
import { scheduleUpkeep } from './upkeep.ts';

const latest = latestOf(readRevision, read);

/**
 * The index over the glossaries as they are now. The revision in storage decides, not a message that may have
 * been missed: a background that was stopped and started again knows nothing of what was written meanwhile.
 */
export function currentIndex(): Promise<StoredIndex> {
  return latest.get();
}

async function read(before: StoredIndex | null): Promise<StoredIndex> {
  let index = await readStoredIndex(before);
  if (index === null) {
    await rebuildIndex();
    index = await readStoredIndex(null);
  }
  if (index === null) throw new Error('The index that was just stored cannot be read.');
  // Once merged, the layers that are kept are no longer the stored ones; the next question reads those.
  scheduleUpkeep(index, latest.forget);
  return index;
}
