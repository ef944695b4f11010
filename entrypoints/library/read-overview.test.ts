// Dexie watches with the keys of the global IndexedDB, whichever one a database is in.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { QuotationFields } from '../../utils/quotes/saved-quotation.ts';
import { openDatabase } from '../../utils/storage/database.ts';
import { GlossaryImport } from '../../utils/storage/glossary-import.ts';
import type { GlossaryStore } from '../../utils/storage/glossary-store.ts';
import { importQuotations, undoImport } from '../../utils/storage/import-quotations.ts';
import { saveQuotation } from '../../utils/storage/save-quotation.ts';
import { readStoredIndex } from '../../utils/storage/stored-index.ts';
import { addEntry, removeEntries } from '../../utils/storage/write-entries.ts';
import type { EntryFields } from '../../utils/terms/entry.ts';
import { readOverview } from './read-overview.ts';

let store: GlossaryStore;
beforeEach(() => {
  const database = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  store = { database, onWritten: () => {} };
});

let created = 0;

function words(exact: string, title = 'On weights'): QuotationFields {
  return {
    selector: { exact, prefix: '', suffix: '', start: ++created, end: null },
    page: {
      ...{ url: 'https://harbour.example/', canonicalUrl: null, title, author: 'Ada' },
      ...{ site: null, lang: null, published: null },
    },
    ...{ cited: null, note: '', tags: [], check: null, created },
  };
}

function fields(term: string, aliases: string[] = []): EntryFields {
  return { term, aliases, reading: null, lang: null, definition: '', sources: [], tags: [], sites: [] };
}

/** Each quotation in which terms stand, with the terms, as they are read now. */
async function read(): Promise<Record<string, string[]>> {
  const stored = await readStoredIndex(null, store);
  const { graph } = await readOverview(stored!.index, store);
  return Object.fromEntries(
    graph.connected.map(({ words: beginning, entries }) => [
      beginning,
      entries.flatMap((entry) => graph.terms.get(entry)?.term ?? []).sort(),
    ]),
  );
}

it('connects quotations with the terms of all glossaries, also by an alias and an ending', async () => {
  await addEntry(fields('plummet', ['leadline']), store);
  const taking = await GlossaryImport.begin(
    { name: 'Harbour', lang: null, licence: '', credit: '', url: '' },
    'imported',
    store,
  );
  await taking.add([fields('plummet'), fields('ballast'), fields('揚錨機')]);
  await taking.finish();
  await saveQuotation(words('Two plummets and a leadline.'), store);
  await saveQuotation(words('The ballast, then the plummet.'), store);
  await saveQuotation(words('揚錨機を回す。'), store);
  await saveQuotation(words('Nothing of all that.'), store);
  expect(await read()).toEqual({
    'Two plummets and a leadline.': ['plummet'],
    'The ballast, then the plummet.': ['ballast', 'plummet'],
    '揚錨機を回す。': ['揚錨機'],
  });
});

it('knows what has been edited since, and nothing of an import that is hidden', async () => {
  const { id } = await addEntry(fields('ballast'), store);
  const { batch } = await importQuotations([words('More ballast.')], store);
  await saveQuotation(words('The ballast.'), store);
  expect(await read()).toEqual({ 'More ballast.': ['ballast'], 'The ballast.': ['ballast'] });
  await undoImport(batch, store);
  expect(await read()).toEqual({ 'The ballast.': ['ballast'] });
  await removeEntries([id], store);
  expect(await read()).toEqual({});
});

it('counts every quotation, more than are read at once, and tells how far it is', async () => {
  await addEntry(fields('ballast'), store);
  const list = Array.from({ length: 1203 }, (_, at) => words(at % 3 === 0 ? `Ballast ${at}` : `Tar ${at}`));
  await importQuotations(list, store);
  const stored = await readStoredIndex(null, store);
  const told: number[] = [];
  const { graph, sources } = await readOverview(stored!.index, store, {
    onProgress: (done, total) => told.push(done / total),
  });
  expect([graph.quotations, graph.connected.length]).toEqual([1203, 401]);
  expect([...graph.terms.values()]).toMatchObject([{ term: 'ballast', quotations: 401 }]);
  expect(sources.tallies(5).sites.names).toEqual([['harbour.example', 1203]]);
  expect(told).toEqual([500 / 1203, 1000 / 1203, 1]);
}, 60_000);

it('ends when it is told to', async () => {
  await saveQuotation(words('The ballast.'), store);
  const stored = await readStoredIndex(null, store);
  const ending = AbortSignal.abort(new Error('closed'));
  await expect(readOverview(stored!.index, store, { signal: ending })).rejects.toThrow('closed');
});
