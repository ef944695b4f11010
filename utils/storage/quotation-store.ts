import { ask } from '../ask.ts';
import { sendMessage } from '../messages.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** What the functions on quotations work on: the same database as the glossaries', another listener. */
export type QuotationStore = GlossaryStore;

/** The store of the extension. Pages tell the background of their writes, and it tells the open tabs. */
export const sharedQuotations: QuotationStore = {
  database: sharedStore.database,
  onWritten: () => ask(() => sendMessage('quotationsChanged', undefined)),
};
