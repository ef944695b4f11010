import type { SearchRequest } from '../../utils/quotes/search-request.ts';
import type { ImportedQuotation, QuotationImport } from '../../utils/storage/import-quotations.ts';
import { sharedQuotations } from '../../utils/storage/quotation-store.ts';
import type { FromQuotationWorker, SearchAnswer, ToQuotationWorker } from './quotation-messages.ts';

/** What a page does with its quotations away from its own thread. */
export interface QuotationSearch {
  /**
   * @param signal gives the question up; a page that asks as one types gives up the question before
   * @throws the signal's reason, or an Error with what went wrong
   */
  search(request: SearchRequest, signal: AbortSignal): Promise<SearchAnswer>;
  /** Adds all of them or none; see `importQuotations`. */
  import(
    quotations: readonly ImportedQuotation[],
    options: { signal: AbortSignal; onProgress?: (done: number) => void },
  ): Promise<QuotationImport>;
}

export interface QuotationSearchEvents {
  /** Other answers than before may be given: ask again. */
  onChanged?: (count: number) => void;
  /** How far reading quotations anew is. */
  onIndexing?: (done: number, total: number) => void;
  /** The index could not be brought up to date. */
  onStale?: (message: string) => void;
}

/** How many quotations go over in one message: writing them out keeps the page's thread from its work. */
const PART = 500;

interface Waiting {
  resolve: (message: FromQuotationWorker) => void;
  reject: (reason: unknown) => void;
  onProgress: ((done: number) => void) | undefined;
}

/**
 * Starts the worker that searches the quotations.
 * @param signal ends it, and rejects what has not been answered with its reason
 */
export function openQuotationSearch(
  signal: AbortSignal,
  { onChanged, onIndexing, onStale }: QuotationSearchEvents = {},
  worker: Worker = new Worker('/quotation-worker.js'),
): QuotationSearch {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const fail = (reason: unknown) => {
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const hear = (message: FromQuotationWorker) => {
    switch (message.type) {
      case 'written':
        void sharedQuotations.onWritten(message.revision);
        return;
      case 'changed':
        onChanged?.(message.count);
        return;
      case 'indexing':
        onIndexing?.(message.done, message.total);
        return;
      case 'stale':
        onStale?.(message.message);
        return;
      case 'progress':
        waiting.get(message.id)?.onProgress?.(message.done);
        return;
      case 'failed': {
        const error = new Error(message.message);
        error.name = message.name;
        waiting.get(message.id)?.reject(error);
        return;
      }
      default:
        waiting.get(message.id)?.resolve(message);
    }
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromQuotationWorker>) => hear(data), { signal });
  worker.addEventListener('error', ({ message }) => fail(new Error(message)), { signal });
  signal.addEventListener('abort', () => {
    worker.terminate();
    fail(signal.reason);
  });

  const ask = async <Type extends 'found' | 'imported'>(
    type: Type,
    /** Says what is asked. */
    question: (id: number) => ToQuotationWorker | Promise<ToQuotationWorker>,
    ending: AbortSignal,
    onProgress?: (done: number) => void,
  ): Promise<FromQuotationWorker & { type: Type }> => {
    signal.throwIfAborted();
    ending.throwIfAborted();
    const id = ++last;
    const answered = new AbortController();
    try {
      const message = await new Promise<FromQuotationWorker>((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress });
        ending.addEventListener(
          'abort',
          () => {
            worker.postMessage({ type: 'cancel', id } satisfies ToQuotationWorker);
            reject(ending.reason);
          },
          { signal: answered.signal },
        );
        Promise.try(question, id).then((said) => {
          if (!ending.aborted && !signal.aborted) worker.postMessage(said);
        }, reject);
      });
      if (message.type !== type) throw new Error(`The worker answered "${message.type}", not "${type}".`);
      return message as FromQuotationWorker & { type: Type };
    } finally {
      waiting.delete(id);
      answered.abort();
    }
  };

  const bring = async (
    id: number,
    quotations: readonly ImportedQuotation[],
    ending: AbortSignal,
  ): Promise<ToQuotationWorker> => {
    for (let from = 0; from < quotations.length; from += PART) {
      ending.throwIfAborted();
      const part = quotations.slice(from, from + PART);
      worker.postMessage({ type: 'bring', id, quotations: part } satisfies ToQuotationWorker);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { type: 'import', id };
  };

  return {
    search: async (request, ending) =>
      (await ask('found', (id) => ({ type: 'search', id, request }), ending)).answer,
    import: async (quotations, { signal: ending, onProgress }) =>
      (await ask('imported', (id) => bring(id, quotations, ending), ending, onProgress)).imported,
  };
}
