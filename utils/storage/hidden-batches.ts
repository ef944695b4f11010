import { type GlossaryDatabase, HIDDEN_BATCHES } from './database.ts';
import type { QuotationRow } from './quotation-row.ts';

/** Imports of which nothing is found: those that have not come to their end, and those that were undone. */
export type HiddenBatches = ReadonlySet<number>;

type Meta = Pick<GlossaryDatabase, 'meta'>;

export async function readHidden({ meta }: Meta): Promise<HiddenBatches> {
  const stored = (await meta.get(HIDDEN_BATCHES))?.value;
  return new Set(Array.isArray(stored) ? stored.filter((batch) => typeof batch === 'number') : []);
}

/** @returns whether a row is of an import that is hidden */
export function isHidden({ batch }: Pick<QuotationRow, 'batch'>, hidden: HiddenBatches): boolean {
  return batch !== 0 && hidden.has(batch);
}

/** Hides an import. To be called inside a write. */
export async function hideBatch(batch: number, { meta }: Meta): Promise<void> {
  const hidden = await readHidden({ meta });
  await meta.put({ key: HIDDEN_BATCHES, value: [...new Set([...hidden, batch])] });
}

/** Shows what an import brought, all at once. To be called inside a write. */
export async function showBatch(batch: number, { meta }: Meta): Promise<void> {
  const hidden = await readHidden({ meta });
  await meta.put({ key: HIDDEN_BATCHES, value: [...hidden].filter((other) => other !== batch) });
}
