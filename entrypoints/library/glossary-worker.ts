/**
 * Reads, stores and writes glossaries and quotations away from the page's thread. One worker does one thing: when it has answered
 * it is ended.
 */
import { FormatError } from '../../utils/formats/format-error.ts';
import { sharedStore } from '../../utils/storage/glossary-store.ts';
import { exportInWorker } from './export-in-worker.ts';
import { exportQuotationsInWorker } from './export-quotations-in-worker.ts';
import { importInWorker } from './import-in-worker.ts';
import { importQuotationsInWorker } from './import-quotations-in-worker.ts';
import { previewInWorker } from './preview-in-worker.ts';
import { previewQuotations } from './preview-quotations.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const cancelled = new AbortController();

function send(message: FromWorker): void {
  postMessage(message);
}

// The extension's own messages do not reach a worker: the page passes on what was written.
const store = {
  database: sharedStore.database,
  onWritten: (revision: number) => send({ type: 'written', revision }),
};

async function answer(message: Exclude<ToWorker, { type: 'cancel' }>): Promise<FromWorker> {
  const { signal } = cancelled;
  switch (message.type) {
    case 'open':
      return {
        type: 'opened',
        preview:
          (await previewQuotations(message.files, signal)) ?? previewInWorker(message.files, message.columns),
      };
    case 'import': {
      const onProgress = (progress: (FromWorker & { type: 'progress' })['progress']) =>
        send({ type: 'progress', progress });
      const { files, request } = message;
      return {
        type: 'imported',
        imported: await importInWorker(files, request, { onProgress, signal, store }),
      };
    }
    case 'import-quotations': {
      const onProgress = (progress: (FromWorker & { type: 'progress' })['progress']) =>
        send({ type: 'progress', progress });
      return {
        type: 'imported-quotations',
        imported: await importQuotationsInWorker(message.files, { onProgress, signal, store }),
      };
    }
    case 'export-quotations': {
      const { which, format, name, options } = message;
      return {
        type: 'exported',
        file: await exportQuotationsInWorker(which, format, name, options, store),
      };
    }
    case 'export':
      return {
        type: 'exported',
        file: await exportInWorker(message.glossary, message.format, message.name, store, message.ids),
      };
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'cancel') {
    cancelled.abort();
    return;
  }
  answer(data).then(send, (error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const sentence = error instanceof FormatError ? { code: error.code, values: error.values } : null;
    send({ type: 'failed', name, message, sentence });
  });
});
