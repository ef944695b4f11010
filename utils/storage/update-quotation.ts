import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { isHidden, readHidden } from './hidden-batches.ts';
import { quotationOf, quotationRow } from './quotation-row.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';
import { writeQuotations } from './write-quotations.ts';

/** A quotation that was to be changed is no longer there: it was removed meanwhile, perhaps in another window. */
export class QuotationMissingError extends Error {
  override name = 'QuotationMissingError';
  readonly id: string;

  constructor(id: string) {
    super(`There is no quotation ${id} any more.`);
    this.id = id;
  }
}

/** What may change of a quotation. `selector` changes when it is attached to another place by hand. */
export type QuotationPatch = Partial<
  Pick<SavedQuotation, 'note' | 'tags' | 'check' | 'anchor' | 'selector' | 'cited'>
>;

const OF_THE_READER = ['note', 'tags', 'check', 'selector', 'cited'] as const;

/**
 * Changes some fields of a quotation; those that are not named stay. Where it was found counts as no edit, so that
 * `updated` stays with `anchor` alone.
 * @returns the quotation as stored
 * @throws QuotationMissingError where it is gone
 */
export function updateQuotation(
  id: string,
  patch: QuotationPatch,
  store: QuotationStore = sharedQuotations,
): Promise<SavedQuotation> {
  const { database } = store;
  return writeQuotations(store, async (changed) => {
    const [hidden, row] = await Promise.all([readHidden(database), database.quotations.get(id)]);
    if (row === undefined || isHidden(row, hidden)) throw new QuotationMissingError(id);
    const given = [...OF_THE_READER, 'anchor' as const].filter((field) => patch[field] !== undefined);
    const isEdit = OF_THE_READER.some((field) => patch[field] !== undefined);
    const quotation: SavedQuotation = {
      ...quotationOf(row),
      ...Object.fromEntries(given.map((field) => [field, patch[field]])),
      updated: isEdit ? Date.now() : row.updated,
    };
    await database.quotations.put(quotationRow(quotation, row.batch));
    changed([id]);
    return quotation;
  });
}
