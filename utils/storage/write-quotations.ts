import { QUOTATION_REVISION } from './database.ts';
import type { QuotationStore } from './quotation-store.ts';

/** Notes which quotations a write adds, changes or removes, so that the search reads them anew. */
export type NoteQuotations = (ids: readonly string[]) => void;

/**
 * Runs a write on the quotations: all of it is stored together with a new revision, or nothing is.
 * @param work the changes; whatever it throws undoes them
 * @returns what `work` gave, once it is stored
 */
export async function writeQuotations<T>(
  { database, onWritten }: QuotationStore,
  work: (note: NoteQuotations) => Promise<T>,
): Promise<T> {
  const { quotations, quotationBatches, quotationChanges, meta } = database;
  const { result, revision } = await database.transaction(
    'rw',
    [quotations, quotationBatches, quotationChanges, meta],
    async () => {
      const changed: string[] = [];
      const result = await work((ids) => {
        for (const id of ids) changed.push(id);
      });
      const stored = (await meta.get(QUOTATION_REVISION))?.value;
      const before = typeof stored === 'number' ? stored : 0;
      if (changed.length === 0) return { result, revision: null };
      await quotationChanges.add({ ids: changed });
      await meta.put({ key: QUOTATION_REVISION, value: before + 1 });
      return { result, revision: before + 1 };
    },
  );
  // A listener that fails (no background page awake, no tab open) makes the write no less stored.
  if (revision !== null) Promise.try(onWritten, revision).catch(() => {});
  return result;
}
