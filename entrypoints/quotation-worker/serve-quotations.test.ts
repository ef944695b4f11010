// Dexie watches with the keys of the global IndexedDB, whichever one a database is in.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuotationFields } from '../../utils/quotes/saved-quotation.ts';
import { NO_FILTER, type SearchRequest } from '../../utils/quotes/search-request.ts';
import { openDatabase } from '../../utils/storage/database.ts';
import { undoImport } from '../../utils/storage/import-quotations.ts';
import type { QuotationStore } from '../../utils/storage/quotation-store.ts';
import { saveQuotation } from '../../utils/storage/save-quotation.ts';
import type { FromQuotationWorker } from './quotation-messages.ts';
import { openQuotationSearch, type QuotationSearch } from './quotation-search.ts';
import { serveQuotations } from './serve-quotations.ts';

let created = 0;

function fields(exact: string, more: Partial<QuotationFields> = {}): QuotationFields {
  return {
    selector: { exact, prefix: '', suffix: '', start: ++created, end: null },
    page: {
      ...{ url: 'https://a.example/', canonicalUrl: null, title: 'On anchors', author: 'Ada' },
      ...{ site: null, lang: null, published: null },
    },
    ...{ cited: null, note: '', tags: [], check: null, created },
    ...more,
  };
}

const request = (query: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  ...{ query, filter: NO_FILTER, sort: 'relevance', offset: 0, limit: 50 },
  ...more,
});

const never = new AbortController().signal;
let store: QuotationStore;
let closing: AbortController;
let counts: number[];
let search: QuotationSearch;
/** What the page's side says to the worker's. */
let port: MessagePort;

/** Locks of this test alone: one after another. */
function locks(): LockManager {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, options: LockOptions, work: (lock: Lock | null) => unknown) => {
      options.signal?.throwIfAborted();
      const next = last.then(() => work({ name: '', mode: 'exclusive' }));
      last = next.catch(() => {});
      return next;
    },
  } as unknown as LockManager;
}

beforeEach(() => {
  const database = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  closing = new AbortController();
  const { port1, port2 } = new MessageChannel();
  store = { database, onWritten: () => {} };
  const hear = serveQuotations({
    store,
    post: (message: FromQuotationWorker) => port2.postMessage(message),
    signal: closing.signal,
    locks: locks(),
  });
  port2.addEventListener('message', ({ data }) => hear(data), { signal: closing.signal });
  port2.start();
  port1.start();
  port = port1;
  counts = [];
  const worker = Object.assign(port1, { terminate: () => port1.close() }) as unknown as Worker;
  search = openQuotationSearch(closing.signal, { onChanged: (count) => counts.push(count) }, worker);
});

afterEach(() => closing.abort(new Error('closed')));

describe('the quotation worker', () => {
  it('gives quotations with the places that match', async () => {
    const { quotation } = await saveQuotation(fields('To anchor a quote.', { note: '注釈とAnchors' }), store);
    await saveQuotation(fields('Nothing of it.', { page: { ...fields('').page, title: 'Other' } }), store);
    const answer = await search.search(request('anchor'), never);
    expect(answer).toMatchObject({ total: 1, count: 2 });
    expect(answer.hits).toEqual([
      { quotation, places: { words: [[3, 9]], title: [[3, 9]], cited: [], author: [], note: [[3, 9]] } },
    ]);
    expect(answer.facets.authors).toEqual([['Ada', 1]]);
    expect(answer.all.authors).toEqual([['Ada', 2]]);
  });

  it('follows what is written elsewhere, and says so', async () => {
    expect((await search.search(request(''), never)).total).toBe(0);
    await saveQuotation(fields('One.'), store);
    await expect.poll(() => counts.at(-1)).toBe(1);
    expect((await search.search(request('one'), never)).total).toBe(1);
  });

  it('imports, and tells how it went', async () => {
    const imported = await search.import([fields('A'), fields('B'), fields('A', { created: 1 })], {
      signal: never,
    });
    expect(imported).toMatchObject({ added: 3, duplicates: [] });
    await expect.poll(() => counts.at(-1)).toBe(3);
    await undoImport(imported.batch, store);
    await expect.poll(() => counts.at(-1)).toBe(0);
  });

  it('imports more than go over in one message', async () => {
    const list = Array.from({ length: 1001 }, (_, at) => fields(`Words ${at}`));
    expect(await search.import(list, { signal: never })).toMatchObject({ added: 1001, duplicates: [] });
  }, 60_000);

  it('gives the reason when a question is given up, and answers the next', async () => {
    await saveQuotation(fields('One.'), store);
    const giving = new AbortController();
    const asked = search.search(request('o'), giving.signal);
    giving.abort(new Error('typed on'));
    await expect(asked).rejects.toThrow('typed on');
    expect((await search.search(request('on'), never)).total).toBe(1);
    await expect(search.search(request('x'), giving.signal)).rejects.toThrow('typed on');
  });

  it('adds nothing of an import that is given up', async () => {
    const giving = new AbortController();
    const importing = search.import(
      Array.from({ length: 20 }, (_, at) => fields(`Words ${at}`)),
      { signal: giving.signal },
    );
    giving.abort(new Error('enough'));
    await expect(importing).rejects.toThrow('enough');
    expect((await search.search(request(''), never)).total).toBe(0);
  });

  it('passes over what is not of the protocol', async () => {
    port.postMessage({ type: 'search', id: 1, request: { query: 7 } });
    port.postMessage({ type: 'search', id: 'x' });
    port.postMessage(null);
    await saveQuotation(fields('One.'), store);
    await expect.poll(async () => (await search.search(request('one'), never)).total).toBe(1);
  });

  it('rejects what is open when the page ends it', async () => {
    const asked = search.search(request('one'), never);
    closing.abort(new Error('closed'));
    await expect(asked).rejects.toThrow('closed');
    await expect(search.search(request('two'), never)).rejects.toThrow('closed');
  });
});
