import { browser } from 'wxt/browser';
import { readQuotationRevision } from '../../utils/storage/quotation-revision.ts';

/** Tells every open page that the quotations have changed: content scripts watch this key. */
export async function publishQuotationRevision(): Promise<void> {
  await browser.storage.local.set({ quotationRevision: await readQuotationRevision() });
}
