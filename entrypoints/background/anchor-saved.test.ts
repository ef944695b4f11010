// Dexie watches with the keys of the global IndexedDB, whichever one a database is in.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Block } from '../../utils/article/article.ts';
import { openDatabase } from '../../utils/storage/database.ts';
import { getQuotations } from '../../utils/storage/find-quotations.ts';
import { saveQuotation } from '../../utils/storage/save-quotation.ts';
import { anchorSaved } from './anchor-saved.ts';

it('keeps what became of a quotation without having other pages studied again', async () => {
  const database = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  const written: number[] = [];
  const store = { database, onWritten: (revision: number) => void written.push(revision) };
  const url = 'https://a.example/post';
  const exact = 'The keeper wrote the hour of every ship into the ledger.';
  const page = { url, canonicalUrl: null, title: 'T', author: null, site: null, lang: 'en', published: null };
  const selector = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  const fields = { selector, page, cited: null, note: '', tags: [], check: null, created: 1 };
  const { quotation } = await saveQuotation(fields, store);
  written.length = 0;
  const block = (text: string) =>
    [{ id: 1, kind: 'paragraph', text, spans: [], lang: 'en' }] as unknown as Block[];
  const request = { url, canonicalUrl: null, isWhole: true };
  for (const [text, status] of [
    [exact, 'exact'],
    ['Please log in to read this.', 'orphan'],
    [exact, 'exact'],
  ] as const) {
    const [found] = await anchorSaved(request, block(text), store);
    expect(found).toMatchObject({ id: quotation.id, status });
    const [stored] = await getQuotations([quotation.id], store);
    expect(stored?.anchor?.status).toBe(status);
  }
  expect(written).toEqual([]);
});
