import { liveQuery } from 'dexie';
import { QUOTATION_REVISION } from './database.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';

/** @returns a number that is another after every write to the quotations */
export async function readQuotationRevision({
  database,
}: Pick<QuotationStore, 'database'> = sharedQuotations): Promise<number> {
  const stored = (await database.meta.get(QUOTATION_REVISION))?.value;
  return typeof stored === 'number' ? stored : 0;
}

/**
 * Tells the revision now and after every write, whichever page or worker of the extension makes it.
 * @param onRevision may be called twice with one revision
 * @param signal ends it
 */
export function watchQuotationRevision(
  onRevision: (revision: number) => void,
  signal: AbortSignal,
  store: Pick<QuotationStore, 'database'> = sharedQuotations,
): void {
  const watching = liveQuery(() => readQuotationRevision(store)).subscribe(onRevision);
  signal.addEventListener('abort', () => watching.unsubscribe(), { once: true });
}
