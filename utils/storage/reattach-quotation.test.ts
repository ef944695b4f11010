// Dexie watches with the keys of the global IndexedDB, whichever one a database is in.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { getQuotations } from './find-quotations.ts';
import { reattachQuotation } from './reattach-quotation.ts';
import { saveQuotation } from './save-quotation.ts';
import { QuotationMissingError, updateQuotation } from './update-quotation.ts';

const url = 'https://a.example/post';
const page = { url, canonicalUrl: null, title: 'T', author: null, site: null, lang: 'en', published: null };
const check = { status: 'verbatim', similarity: 1, url, at: 5 } as const;
const newStore = () => ({
  database: openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange }),
  onWritten: () => {},
});
const fields = (exact: string, start: number) => ({
  selector: { exact, prefix: '', suffix: '', start, end: start + exact.length },
  ...{ page, cited: null, note: '', tags: [], check: null, created: start + 1 },
});

it('keeps what was written to both, and no check of words that are another’s now', async () => {
  const store = newStore();
  const { id } = (await saveQuotation(fields('The old words.', 0), store)).quotation;
  await updateQuotation(id, { note: 'First.', tags: ['a', 'b'], check }, store);
  const { id: to } = (await saveQuotation(fields('The new words.', 50), store)).quotation;
  await updateQuotation(to, { note: 'Typed just now.', tags: ['b', 'c'] }, store);
  const moved = await reattachQuotation(id, to, store);
  expect(moved).toMatchObject({
    ...{ id, note: 'First.\n\nTyped just now.', tags: ['a', 'b', 'c'], check: null, created: 1 },
    ...{ selector: { exact: 'The new words.', start: 50 }, anchor: { status: 'exact' } },
  });
  expect(await getQuotations([id, to], store)).toEqual([moved]);
});

it('changes nothing where one of the two is gone', async () => {
  const store = newStore();
  const { quotation } = await saveQuotation(fields('The old words.', 0), store);
  const other = crypto.randomUUID();
  await expect(reattachQuotation(quotation.id, other, store)).rejects.toThrow(QuotationMissingError);
  await expect(reattachQuotation(other, quotation.id, store)).rejects.toThrow(QuotationMissingError);
  await expect(reattachQuotation(quotation.id, quotation.id, store)).rejects.toThrow(QuotationMissingError);
  expect(await getQuotations([quotation.id], store)).toEqual([quotation]);
});
