import { sharedStore } from '../../utils/storage/glossary-store.ts';
import { sharedQuotations } from '../../utils/storage/quotation-store.ts';
import { formatSentence } from './format-sentence.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** Why a worker did not do what it was asked to; the message is for people where `name` is `FormatError`. */
export class WorkerError extends Error {
  override name: string;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** How long a worker may take to end what it is told to end, in milliseconds; then it is ended itself. */
const PATIENCE = 3000;

interface AskOptions {
  /** Ends the work; what was done of it is taken back. */
  signal?: AbortSignal;
  onProgress?: (progress: (FromWorker & { type: 'progress' })['progress']) => void;
}

/**
 * Has a worker of its own do one thing.
 * @returns its answer
 * @throws WorkerError, or the signal's reason
 */
export function askWorker(
  question: ToWorker,
  { signal, onProgress }: AskOptions = {},
): Promise<Exclude<FromWorker, { type: 'progress' | 'written' | 'failed' }>> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./glossary-worker.ts', import.meta.url), { type: 'module' });
  const ended = new AbortController();
  const answer = new Promise<Exclude<FromWorker, { type: 'progress' | 'written' | 'failed' }>>(
    (resolve, reject) => {
      const options = { signal: ended.signal };
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => {
          if (data.type === 'progress') onProgress?.(data.progress);
          else if (data.type === 'written') {
            // Of quotations the revision is another.
            const store = question.type === 'import-quotations' ? sharedQuotations : sharedStore;
            void store.onWritten(data.revision);
          } else if (data.type !== 'failed') resolve(data);
          else
            reject(
              signal?.aborted
                ? signal.reason
                : new WorkerError(
                    data.name,
                    data.sentence === null ? data.message : formatSentence(data.sentence),
                  ),
            );
        },
        options,
      );
      worker.addEventListener('error', (event) => reject(new WorkerError('Error', event.message)), options);
      signal?.addEventListener(
        'abort',
        () => {
          worker.postMessage({ type: 'cancel' } satisfies ToWorker);
          // One that is busy with a file hears nothing; what it has stored is taken away by the background.
          const timer = setTimeout(() => reject(signal.reason), PATIENCE);
          ended.signal.addEventListener('abort', () => clearTimeout(timer));
        },
        options,
      );
      worker.postMessage(question);
    },
  );
  return answer.finally(() => {
    ended.abort();
    worker.terminate();
  });
}
