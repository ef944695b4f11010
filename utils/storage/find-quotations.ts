import { pageAddress } from '../quotes/page-address.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { foldWords, wordsHash } from '../quotes/words-hash.ts';
import { isHidden, readHidden } from './hidden-batches.ts';
import { addressesOf, type QuotationRow, quotationOf } from './quotation-row.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';

type Store = Pick<QuotationStore, 'database'>;

/** Reads rows, leaves out what is hidden, and gives each once, in the order in which they were saved. */
function read(
  { database }: Store,
  find: () => Promise<(QuotationRow | undefined)[]>,
): Promise<SavedQuotation[]> {
  return database.transaction('r', [database.quotations, database.meta], async () => {
    const [hidden, rows] = await Promise.all([readHidden(database), find()]);
    const byId = new Map<string, SavedQuotation>();
    for (const row of rows) {
      if (row !== undefined && !isHidden(row, hidden)) byId.set(row.id, quotationOf(row));
    }
    return [...byId.values()].sort((a, b) => a.created - b.created);
  });
}

/**
 * The quotations that were saved from a page, however its address was written then.
 * @param canonicalUrl what the page itself says is its address, or null
 * @returns in the order in which they were saved
 */
export function quotationsOfPage(
  url: string,
  canonicalUrl: string | null,
  store: Store = sharedQuotations,
): Promise<SavedQuotation[]> {
  const addresses = addressesOf({ url, canonicalUrl });
  return read(store, () => store.database.quotations.where('pages').anyOf(addresses).toArray());
}

/**
 * The quotations that are from a source: saved from it, or from a page that cites it.
 * @param url the source's address
 */
export function quotationsFromSource(
  url: string,
  store: Store = sharedQuotations,
): Promise<SavedQuotation[]> {
  const address = pageAddress(url);
  const { quotations } = store.database;
  return read(store, async () =>
    (
      await Promise.all([
        quotations.where('pages').equals(address).toArray(),
        quotations.where('sources').equals(address).toArray(),
      ])
    ).flat(),
  );
}

/**
 * The quotations with the same words, from whichever page; width, case, punctuation and white space do not count.
 * @param exact the words
 */
export function sameWords(exact: string, store: Store = sharedQuotations): Promise<SavedQuotation[]> {
  const folded = foldWords(exact);
  return read(store, async () => {
    const alike = await store.database.quotations.where('words').equals(wordsHash(folded)).toArray();
    return alike.filter(({ selector }) => foldWords(selector.exact) === folded);
  });
}

/** @returns the quotations that exist, in the order of `ids` */
export async function getQuotations(
  ids: readonly string[],
  store: Store = sharedQuotations,
): Promise<SavedQuotation[]> {
  const found = await read(store, () => store.database.quotations.bulkGet([...ids]));
  const byId = new Map(found.map((quotation) => [quotation.id, quotation]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/**
 * The newest quotations.
 * @param limit how many
 * @param offset how many newer ones are left out
 */
export function newestQuotations(
  limit: number,
  offset = 0,
  { database }: Store = sharedQuotations,
): Promise<SavedQuotation[]> {
  return database.transaction('r', [database.quotations, database.meta], async () => {
    const hidden = await readHidden(database);
    const newest = database.quotations.orderBy('created').reverse();
    const shown = hidden.size === 0 ? newest : newest.filter((row) => !isHidden(row, hidden));
    return (await shown.offset(offset).limit(limit).toArray()).map(quotationOf);
  });
}
