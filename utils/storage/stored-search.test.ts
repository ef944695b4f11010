import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { QuotationFields } from '../quotes/saved-quotation.ts';
import { NO_FILTER } from '../quotes/search-request.ts';
import { openDatabase } from './database.ts';
import { importQuotations, undoImport } from './import-quotations.ts';
import { purgeImports } from './purge-imports.ts';
import type { QuotationStore } from './quotation-store.ts';
import { readSearchManifest } from './read-search-manifest.ts';
import { removeQuotations, restoreQuotations } from './remove-quotations.ts';
import { saveQuotation } from './save-quotation.ts';
import { readStoredSearch, type StoredSearch } from './stored-search.ts';
import { updateQuotation } from './update-quotation.ts';

let created = 0;

function fields(exact: string, more: Partial<QuotationFields> = {}): QuotationFields {
  return {
    selector: { exact, prefix: '', suffix: '', start: ++created, end: null },
    page: {
      url: 'https://a.example/',
      canonicalUrl: null,
      title: 'T',
      author: null,
      site: null,
      lang: null,
      published: null,
    },
    ...{ cited: null, note: '', tags: [], check: null, created },
    ...more,
  };
}

let store: QuotationStore;

beforeEach(() => {
  const database = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  store = { database, onWritten: () => {} };
});

const save = async (exact: string, more: Partial<QuotationFields> = {}) =>
  (await saveQuotation(fields(exact, more), store)).quotation.id;
const find = ({ index }: StoredSearch, query: string) =>
  index.search({ query, filter: NO_FILTER, sort: 'oldest', offset: 0, limit: 1000 }).ids;
const read = (before: StoredSearch | null = null) => readStoredSearch(before, store);
const layers = async () => (await readSearchManifest(store.database))?.layers.length ?? null;
const many = (count: number, exact: string) =>
  Array.from({ length: count }, (_, at) => fields(`${exact} ${at} 信頼性`));

describe('readStoredSearch', () => {
  it('finds nothing in an empty library, and what is saved then', async () => {
    const empty = await read();
    expect(find(empty, '')).toEqual([]);
    const id = await save('An anchor.');
    const search = await read(empty);
    expect(find(search, 'anch')).toEqual([id]);
    expect(find(empty, 'anch')).toEqual([]);
  });

  it('is the same where nothing has changed', async () => {
    await save('An anchor.');
    const search = await read();
    expect(await read(search)).toBe(search);
  });

  it('follows edits, removals and what is brought back', async () => {
    const [a, b] = [await save('first words'), await save('second words')];
    const before = await read();
    await updateQuotation(a, { note: '注釈', tags: ['観測'] }, store);
    const removed = await removeQuotations([b], store);
    const after = await read(before);
    expect([find(after, 'words'), find(after, '注釈'), find(after, '観測')]).toEqual([[a], [a], [a]]);
    expect(after.index.facets.tags).toEqual([['観測', 1]]);
    await restoreQuotations(removed, store);
    expect(find(await read(after), 'words')).toEqual([a, b]);
    // And for somebody who opens it anew.
    expect(find(await read(), 'words')).toEqual([a, b]);
  });

  it('keeps many changes as a layer and reads few from the log', async () => {
    await save('words');
    const first = await read();
    expect(await layers()).toBe(1);
    const { added, batch } = await importQuotations(many(600, 'imported words'), store);
    const second = await read(first);
    expect(added).toBe(600);
    expect(await layers()).toBe(2);
    expect(await store.database.quotationChanges.count()).toBe(0);
    expect(find(second, 'words')).toHaveLength(601);
    expect(find(await read(), '信頼性')).toHaveLength(600);
    await save('more words');
    expect(find(await read(second), 'words')).toHaveLength(602);
    expect(await layers()).toBe(2);
    await undoImport(batch, store);
    expect(find(await read(second), 'words')).toHaveLength(2);
    await purgeImports(store);
    expect(find(await read(), 'words')).toHaveLength(2);
  }, 60_000);

  it('shows nothing of an import before its end', async () => {
    const search = await read();
    let during: Promise<StoredSearch> | null = null;
    await importQuotations(many(40, 'imported'), store, {
      part: 20,
      onProgress: () => {
        during ??= read();
      },
    });
    expect(find(await during!, 'imported').length % 40).toBe(0);
    expect(find(await read(search), 'imported')).toHaveLength(40);
    expect(find(await read(await during!), 'imported')).toHaveLength(40);
  });

  it.each([
    ['is gone', () => store.database.searchLayers.clear()],
    ['is of another version', () => store.database.searchLayers.toCollection().modify({ version: 0 })],
    ['is not known', () => store.database.meta.delete('search')],
    ['is nonsense', () => store.database.meta.put({ key: 'search', value: { layers: 'x' } })],
  ])('reads all quotations anew where the index %s', async (_, spoil) => {
    const id = await save('An anchor.');
    await read();
    await spoil();
    expect(find(await read(), 'anchor')).toEqual([id]);
    expect(await layers()).toBe(1);
  });

  it('stores one index when two pages build it at a time', async () => {
    const id = await save('An anchor.');
    const [one, other] = await Promise.all([read(), read()]);
    expect([find(one, 'anchor'), find(other, 'anchor')]).toEqual([[id], [id]]);
    expect(await layers()).toBe(1);
    expect(await store.database.searchLayers.count()).toBe(1);
  });

  it('ends when it is told to', async () => {
    await save('An anchor.');
    await expect(
      readStoredSearch(null, store, { signal: AbortSignal.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
    expect(await layers()).toBe(null);
  });
});
