/** What is measured of the search in a page of the extension. Each function stands alone: it is sent there as text. */
import type { FromQuotationWorker } from '../entrypoints/quotation-worker/quotation-messages.ts';

/** Milliseconds. */
export interface ImportTimes {
  /** From the question to the answer that all is stored. */
  imported: number;
  /** From there to the search that knows it. */
  indexed: number;
  /** The same rows as one raw bulk write into a table without an index. */
  raw: number;
  /** The longest that the page's thread was kept from its work meanwhile. */
  longest: number;
}

/**
 * Imports quotations through the worker, and writes the same rows by IndexedDB alone.
 * @param urls of JSON lists of quotations
 */
export async function importInPage(urls: readonly string[]): Promise<ImportTimes> {
  const quotations: object[] = [];
  for (const url of urls) {
    for (const one of (await (await fetch(url)).json()) as object[]) quotations.push(one);
  }
  const count = quotations.length;
  let rows = quotations.map((quotation, id) => ({ ...quotation, id: `${id}`, updated: 1, anchor: null }));
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('raw', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('quotations', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const begun = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('quotations', 'readwrite');
    const table = transaction.objectStore('quotations');
    for (const row of rows) table.put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  const raw = performance.now() - begun;
  database.close();
  rows = [];
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('raw').onsuccess = resolve;
  });

  const worker = new Worker('/quotation-worker.js');
  const until = (holds: (message: FromQuotationWorker) => boolean) =>
    new Promise<void>((resolve, reject) => {
      const ended = new AbortController();
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromQuotationWorker>) => {
          if (data.type === 'failed' || data.type === 'stale') reject(new Error(data.message));
          else if (!holds(data)) return;
          else resolve();
          ended.abort();
        },
        { signal: ended.signal },
      );
    });
  await until(({ type }) => type === 'changed');
  const indexing = until((message) => message.type === 'changed' && message.count === count);
  const importing = until(({ type }) => type === 'imported');
  const asked = performance.now();
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  });
  for (let from = 0; from < quotations.length; from += 500) {
    worker.postMessage({ type: 'bring', id: 1, quotations: quotations.slice(from, from + 500) });
    await new Promise((resolve) => setTimeout(resolve));
  }
  worker.postMessage({ type: 'import', id: 1 });
  await importing;
  const imported = performance.now() - asked;
  await indexing;
  const indexed = performance.now() - asked - imported;
  clearInterval(timer);
  worker.terminate();
  return { imported, indexed, raw, longest };
}

/**
 * Starts a worker and waits until it can answer.
 * @returns milliseconds, and the longest that the page's thread was kept from its work meanwhile
 */
export async function loadInPage(): Promise<{ time: number; longest: number }> {
  let longest = 0;
  let last = performance.now();
  const begun = last;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  });
  const worker = new Worker('/quotation-worker.js');
  await new Promise<void>((resolve) => {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromQuotationWorker>) => {
        if (data.type === 'changed') resolve();
      },
      { once: true },
    );
  });
  clearInterval(timer);
  worker.terminate();
  return { time: performance.now() - begun, longest };
}

/**
 * Asks one query after another, as somebody who types does.
 * @returns of each query the milliseconds from the question to the answer with fifty quotations, and those of searching alone
 */
export async function searchInPage(
  queries: readonly string[],
): Promise<{ time: number; searched: number }[]> {
  const worker = new Worker('/quotation-worker.js');
  const next = (type: FromQuotationWorker['type']) =>
    new Promise<FromQuotationWorker>((resolve) => {
      const ended = new AbortController();
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromQuotationWorker>) => {
          if (data.type !== type) return;
          ended.abort();
          resolve(data);
        },
        { signal: ended.signal },
      );
    });
  await next('changed');
  const filter = {
    tags: [],
    authors: [],
    sites: [],
    titles: [],
    from: null,
    until: null,
    anchors: [],
    checks: [],
  };
  const answers: { time: number; searched: number }[] = [];
  for (const [id, query] of queries.entries()) {
    const answering = next('found');
    const begun = performance.now();
    worker.postMessage({
      type: 'search',
      id,
      request: { query, filter, sort: 'relevance', offset: 0, limit: 50 },
    });
    const answer = await answering;
    answers.push({
      time: performance.now() - begun,
      searched: answer.type === 'found' ? answer.answer.searched : Number.NaN,
    });
    // Nobody types faster; and the next is not asked while the one before is tidied up.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  worker.terminate();
  return answers;
}
