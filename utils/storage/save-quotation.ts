import type { QuotationFields, SavedQuotation } from '../quotes/saved-quotation.ts';
import { isHidden, readHidden } from './hidden-batches.ts';
import { isSamePlace, quotationOf, quotationRow } from './quotation-row.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';
import { writeQuotations } from './write-quotations.ts';

/**
 * Keeps a quotation. The same words at the same place of the same page are kept once.
 * @returns the quotation as stored, once it is; or the one that was there, unchanged, and `isNew` false
 * @throws what IndexedDB throws: nothing is kept then
 */
export function saveQuotation(
  fields: QuotationFields,
  store: QuotationStore = sharedQuotations,
): Promise<{ quotation: SavedQuotation; isNew: boolean }> {
  const { database } = store;
  const { selector, page, cited, note, tags, check, created } = fields;
  const quotation: SavedQuotation = {
    ...{ id: crypto.randomUUID(), selector, page, cited, note, tags, check, created },
    updated: created,
    anchor: null,
  };
  const row = quotationRow(quotation);
  return writeQuotations(store, async (changed) => {
    const [hidden, alike] = await Promise.all([
      readHidden(database),
      database.quotations.where('words').equals(row.words).toArray(),
    ]);
    const there = alike.find((other) => !isHidden(other, hidden) && isSamePlace(row, other));
    if (there !== undefined) return { quotation: quotationOf(there), isNew: false };
    await database.quotations.add(row);
    changed([row.id]);
    return { quotation, isNew: true };
  });
}
