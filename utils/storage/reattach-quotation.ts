import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { foldWords } from '../quotes/words-hash.ts';
import { isHidden, readHidden } from './hidden-batches.ts';
import { quotationOf, quotationRow } from './quotation-row.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';
import { QuotationMissingError } from './update-quotation.ts';
import { writeQuotations } from './write-quotations.ts';

/**
 * Attaches a quotation to the place of another, which goes: both or neither. What the reader has written about the other
 * joins what there was; what came of checking other words than are there now goes.
 * @param id the quotation that was lost
 * @param to the one that was saved at the new place
 * @returns the quotation as stored
 * @throws QuotationMissingError where one of them is gone
 */
export function reattachQuotation(
  id: string,
  to: string,
  store: QuotationStore = sharedQuotations,
): Promise<SavedQuotation> {
  const { database } = store;
  return writeQuotations(store, async (changed) => {
    const [hidden, lost, target] = await Promise.all([
      readHidden(database),
      database.quotations.get(id),
      database.quotations.get(to),
    ]);
    if (lost === undefined || isHidden(lost, hidden)) throw new QuotationMissingError(id);
    if (target === undefined || isHidden(target, hidden) || to === id) throw new QuotationMissingError(to);
    const isSameWords = foldWords(lost.selector.exact) === foldWords(target.selector.exact);
    const now = Date.now();
    const quotation: SavedQuotation = {
      ...quotationOf(lost),
      selector: target.selector,
      cited: target.cited ?? lost.cited,
      note: [...new Set([lost.note, target.note])].filter((note) => note !== '').join('\n\n'),
      tags: [...new Set([...lost.tags, ...target.tags])],
      check: target.check ?? (isSameWords ? lost.check : null),
      updated: now,
      anchor: { status: 'exact', at: now },
    };
    await database.quotations.delete(to);
    await database.quotations.put(quotationRow(quotation, lost.batch));
    changed([id, to]);
    return quotation;
  });
}
