import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { isHidden, readHidden } from './hidden-batches.ts';
import { quotationOf, quotationRow } from './quotation-row.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';
import { writeQuotations } from './write-quotations.ts';

/**
 * Removes quotations; those that are not there count for nothing.
 * @returns what was removed, for `restoreQuotations`
 */
export function removeQuotations(
  ids: readonly string[],
  store: QuotationStore = sharedQuotations,
): Promise<SavedQuotation[]> {
  const { database } = store;
  return writeQuotations(store, async (changed) => {
    const [hidden, found] = await Promise.all([
      readHidden(database),
      database.quotations.bulkGet([...new Set(ids)]),
    ]);
    const removed = found.flatMap((row) =>
      row === undefined || isHidden(row, hidden) ? [] : quotationOf(row),
    );
    const gone = removed.map(({ id }) => id);
    await database.quotations.bulkDelete(gone);
    changed(gone);
    return removed;
  });
}

/** Puts removed quotations back as they were. */
export function restoreQuotations(
  removed: readonly SavedQuotation[],
  store: QuotationStore = sharedQuotations,
): Promise<void> {
  return writeQuotations(store, async (changed) => {
    await store.database.quotations.bulkPut(removed.map((quotation) => quotationRow(quotation)));
    changed(removed.map(({ id }) => id));
  });
}
