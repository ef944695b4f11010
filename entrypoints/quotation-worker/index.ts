import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedQuotations } from '../../utils/storage/quotation-store.ts';
import type { FromQuotationWorker } from './quotation-messages.ts';
import { serveQuotations } from './serve-quotations.ts';

/** Wiring only: a worker that lives as long as the page that started it. */
export default defineUnlistedScript(() => {
  const post = (message: FromQuotationWorker) => postMessage(message);
  const hear = serveQuotations({
    // The extension's own messages do not reach a worker: the page passes on what was written.
    store: {
      database: sharedQuotations.database,
      onWritten: (revision) => post({ type: 'written', revision }),
    },
    post,
    signal: new AbortController().signal,
  });
  addEventListener('message', ({ data }) => hear(data));
});
