import type { ImportProgress, PickedFile } from '../../components/library/import-types.ts';
import { inSlices } from '../../utils/in-slices.ts';
import { openQuotations } from '../../utils/quote-formats/open-quotations.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { importLock } from '../../utils/storage/import-lock.ts';
import { importQuotations } from '../../utils/storage/import-quotations.ts';
import type { QuotationStore } from '../../utils/storage/quotation-store.ts';
import { pickedParts } from './picked-parts.ts';
import type { ImportedQuotations } from './worker-messages.ts';

interface Run {
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal;
  store: QuotationStore;
}

/** How often it is told how far it is, in milliseconds. */
const TELL = 80;
/** How much of the work reading is. */
const READING = 0.3;

/**
 * Imports all quotations that can be read of a file, or nothing.
 * @throws FormatError where nothing can be read, the signal's reason, or what IndexedDB throws
 */
export function importQuotationsInWorker(
  files: readonly PickedFile[],
  { onProgress, signal, store }: Run,
): Promise<ImportedQuotations> {
  let told = 0;
  const tell = (progress: ImportProgress) => {
    if (performance.now() - told < TELL) return;
    told = performance.now();
    onProgress(progress);
  };
  return importLock(async () => {
    const { parsing } = openQuotations(pickedParts(files), { now: Date.now() });
    const all: SavedQuotation[] = [];
    const { problems } = await inSlices(parsing, {
      signal,
      slice: TELL,
      onSlice: ({ done, quotations }) => {
        for (const quotation of quotations) all.push(quotation);
        tell({ done: done * READING, entries: all.length, phase: 'reading' });
      },
    });
    onProgress({ done: READING, entries: 0, phase: 'storing' });
    const { batch, added, duplicates } = await importQuotations(all, store, {
      signal,
      onProgress: (stored) =>
        tell({
          done: READING + ((1 - READING) * stored) / all.length,
          entries: stored,
          phase: 'storing',
        }),
    });
    return {
      ...{ batch, added, known: duplicates.length },
      problems: problems.map(({ place, code, values, skipped }) => ({ place, code, values, skipped })),
    };
  }, signal);
}
