import type { GlossaryDatabase } from './database.ts';
import { readHidden, showBatch } from './hidden-batches.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';

/** How long it is remembered what an import brought, in milliseconds: so long it may be undone. */
const REMEMBERED = 3_600_000;

/**
 * Takes away what imports left: the rows of those that were undone or never came to their end, and the lists of what the
 * others brought. To be called by whoever holds `importLock`, or when nobody does.
 * @param now milliseconds since the epoch
 */
export async function purgeImports(
  { database }: Pick<QuotationStore, 'database'> = sharedQuotations,
  now = Date.now(),
): Promise<void> {
  for (const batch of await readHidden(database)) await takeBatchAway(batch, database);
  await database.quotationBatches.filter(({ since }) => now - since > REMEMBERED).delete();
}

/** Takes the rows of a hidden import away, a part at a time. */
export async function takeBatchAway(batch: number, database: GlossaryDatabase): Promise<void> {
  const { quotations, quotationBatches, meta } = database;
  for (const part of await quotationBatches.where({ batch }).toArray()) {
    await database.transaction('rw', quotations, quotationBatches, async () => {
      const rows = await quotations.bulkGet(part.ids);
      // One that was put back by hand is no longer of this import.
      await quotations.bulkDelete(rows.flatMap((row) => (row?.batch === batch ? row.id : [])));
      await quotationBatches.delete(part.part);
    });
  }
  await database.transaction('rw', meta, () => showBatch(batch, database));
}
