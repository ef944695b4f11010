import { QUOTATION_LIMITS } from '../quotes/quotation-limits.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { isHidden, readHidden } from './hidden-batches.ts';
import { quotationOf, quotationRow } from './quotation-row.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';
import { QuotationMissingError } from './update-quotation.ts';
import { writeQuotations } from './write-quotations.ts';

/**
 * Attaches a quotation to where another one stands, which goes, all at once: what the reader wrote to that one is kept
 * with the first. A check is of the words, so that the other's, or none, comes in its place.
 * @param to the one that was saved at the new place
 * @returns the quotation as stored
 * @throws QuotationMissingError where one of the two is gone: nothing is changed then
 */
export function reattachQuotation(
  id: string,
  to: string,
  store: QuotationStore = sharedQuotations,
): Promise<SavedQuotation> {
  const { database } = store;
  return writeQuotations(store, async (changed) => {
    const [hidden, rows] = await Promise.all([readHidden(database), database.quotations.bulkGet([id, to])]);
    const [row, target] = rows.map((one) => (one && !isHidden(one, hidden) ? one : undefined));
    if (row === undefined) throw new QuotationMissingError(id);
    if (target === undefined || id === to) throw new QuotationMissingError(to);
    const notes = [row.note, target.note].filter((note) => note.trim() !== '');
    const quotation: SavedQuotation = {
      ...quotationOf(row),
      selector: target.selector,
      note: notes.join('\n\n').slice(0, QUOTATION_LIMITS.note),
      tags: [...new Set([...row.tags, ...target.tags])].slice(0, QUOTATION_LIMITS.tags),
      check: target.check,
      anchor: { status: 'exact', at: Date.now() },
      updated: Date.now(),
    };
    await database.quotations.put(quotationRow(quotation, row.batch));
    await database.quotations.delete(to);
    changed([id, to]);
    return quotation;
  });
}
