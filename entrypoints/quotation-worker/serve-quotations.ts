import * as v from 'valibot';
import { getQuotations } from '../../utils/storage/find-quotations.ts';
import { importLock, type Locks, unlessImporting } from '../../utils/storage/import-lock.ts';
import { type ImportedQuotation, importQuotations } from '../../utils/storage/import-quotations.ts';
import { purgeImports } from '../../utils/storage/purge-imports.ts';
import { watchQuotationRevision } from '../../utils/storage/quotation-revision.ts';
import type { QuotationStore } from '../../utils/storage/quotation-store.ts';
import { readStoredSearch, type StoredSearch } from '../../utils/storage/stored-search.ts';
import { hitOf } from './hit-of.ts';
import { type FromQuotationWorker, type ToQuotationWorker, toQuotationWorker } from './quotation-messages.ts';

interface Serving {
  store: QuotationStore;
  post: (message: FromQuotationWorker) => void;
  /** Ends the watching and whatever is under way. */
  signal: AbortSignal;
  locks?: Locks;
}

/** How often it is told how far something is, in milliseconds. */
const TELL = 100;

/**
 * Answers questions about the quotations. The index is opened at once, and followed by what is written in any page; until
 * a new one is put together the one before answers.
 * @returns hears a message; what is not of the protocol is passed over
 */
export function serveQuotations({ store, post, signal, locks }: Serving): (message: unknown) => void {
  const asked = new Map<number, AbortController>();
  const brought = new Map<number, ImportedQuotation[]>();
  const tell = (told: (done: number, total: number) => FromQuotationWorker) => {
    let last = performance.now();
    return (done: number, total = done) => {
      if (performance.now() - last < TELL) return;
      last = performance.now();
      post(told(done, total));
    };
  };

  let search: StoredSearch | null = null;
  let updating: Promise<StoredSearch> | null = null;
  let isOutdated = false;

  const update = async (): Promise<StoredSearch> => {
    for (;;) {
      isOutdated = false;
      const onProgress = tell((done, total) => ({ type: 'indexing', done, total }));
      const next = await readStoredSearch(search, store, { signal, onProgress });
      if (next !== search) {
        search = next;
        post({ type: 'changed', count: next.index.count });
      }
      if (!isOutdated) return next;
    }
  };
  const bringUpToDate = (): Promise<StoredSearch> => {
    isOutdated = true;
    updating ??= update().finally(() => {
      updating = null;
    });
    return updating;
  };

  const answer = async (
    message: Extract<ToQuotationWorker, { type: 'search' | 'import' }>,
    ending: AbortSignal,
  ): Promise<FromQuotationWorker> => {
    const { id } = message;
    if (message.type === 'import') {
      const onProgress = tell((done) => ({ type: 'progress', id, done }));
      const options = { signal: ending, onProgress };
      const list = brought.get(id) ?? [];
      brought.delete(id);
      const run = () => importQuotations(list, store, options);
      return { type: 'imported', id, imported: await importLock(run, ending, locks) };
    }
    const { index } = search ?? (await bringUpToDate());
    // Given up while another was answered, or while the index was opened.
    ending.throwIfAborted();
    const begun = performance.now();
    const { total, ids, facets, pages } = index.search(message.request);
    const searched = performance.now() - begun;
    const quotations = await getQuotations(ids, store);
    const hits = quotations.map((quotation) => hitOf(quotation, message.request.query));
    const { count, facets: all } = index;
    const told = { total, hits, facets, all, count, searched };
    const isFirst = message.request.offset === 0;
    return { type: 'found', id, answer: { ...told, pages: isFirst ? pages : null } };
  };

  const follow = () =>
    bringUpToDate().catch((error: unknown) => {
      if (!signal.aborted) post({ type: 'stale', message: messageOf(error) });
    });
  watchQuotationRevision(follow, signal, store);
  // What an undone import left is taken away when nobody waits for it; what fails is tried again by the next worker.
  follow()
    .then(() => unlessImporting(() => purgeImports(store), locks))
    .catch(() => {});

  return (data) => {
    const message = v.safeParse(toQuotationWorker, data);
    if (!message.success) return;
    const { output } = message;
    const { id } = output;
    if (output.type === 'cancel') {
      asked.get(id)?.abort();
      brought.delete(id);
      return;
    }
    if (output.type === 'bring') {
      const list = brought.get(id) ?? [];
      for (const quotation of output.quotations) list.push(quotation);
      brought.set(id, list);
      return;
    }
    const giving = new AbortController();
    asked.set(id, giving);
    answer(output, AbortSignal.any([giving.signal, signal]))
      .catch(
        (error: unknown): FromQuotationWorker => ({
          ...{ type: 'failed', id, message: messageOf(error) },
          name: error instanceof Error ? error.name : 'Error',
        }),
      )
      .then((told) => {
        asked.delete(id);
        if (!giving.signal.aborted || told.type === 'imported') post(told);
      });
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
