import { mergeStoredIndex, needsMerge } from '../../utils/storage/merge-stored-index.ts';
import { purgeGlossaries } from '../../utils/storage/purge-glossaries.ts';
import { readStoredIndex, type StoredIndex } from '../../utils/storage/stored-index.ts';

/** How long nothing new has to have been written before it is tidied up, in milliseconds. */
const QUIET = 4000;

let timer: ReturnType<typeof setTimeout> | null = null;
let isWorking = false;
/** What came while it was at work. */
let next: (() => void) | null = null;

/**
 * Tidies up some time after the index has changed: takes away what was removed, and makes one layer of several.
 * Nothing depends on it: a background that is stopped before or meanwhile does it after its next start.
 * @param onMerged called when the stored layers are others than before
 */
export function scheduleUpkeep(index: StoredIndex, onMerged: () => void): void {
  const hasLeftovers = index.glossaries.some(({ state }) => state !== 'ready');
  if (!hasLeftovers && !needsMerge(index)) return;
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => {
    timer = null;
    if (isWorking) {
      next = () => scheduleUpkeep(index, onMerged);
      return;
    }
    isWorking = true;
    tidyUp(index, onMerged)
      // What failed is tried again after the next change or start.
      .catch((error: unknown) => console.warn('Warichu could not tidy up its index.', error))
      .finally(() => {
        isWorking = false;
        next?.();
        next = null;
      });
  }, QUIET);
}

async function tidyUp(known: StoredIndex, onMerged: () => void): Promise<void> {
  await purgeGlossaries();
  const index = await readStoredIndex(known);
  if (index === null || !needsMerge(index)) return;
  if (await mergeStoredIndex(index)) onMerged();
}
