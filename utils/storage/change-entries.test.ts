// Dexie watches with the keys of the global IndexedDB, whichever one a database is in.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type EntryFields, OWN_GLOSSARY } from '../terms/entry.ts';
import { copyToNew, moveBack, moveToOwn, tagEntries } from './change-entries.ts';
import { removeGlossary } from './change-glossaries.ts';
import { openDatabase } from './database.ts';
import { getEntries } from './get-entries.ts';
import { GlossaryImport } from './glossary-import.ts';
import type { GlossaryStore } from './glossary-store.ts';
import type { Locks } from './import-lock.ts';
import { listGlossaries } from './list-glossaries.ts';
import { listTableRows } from './list-table-rows.ts';
import { readForFile, readGlossary } from './read-glossary.ts';
import { addEntry, removeEntries, restoreEntries } from './write-entries.ts';

const fields = (term: string, more: Partial<EntryFields> = {}): EntryFields => ({
  ...{ term, aliases: [], reading: null, lang: null, definition: '', sources: [], tags: [], sites: [] },
  ...more,
});
const { signal } = new AbortController();
const locks = { request: (_: string, __: object, work: () => unknown) => work() } as unknown as Locks;

let store: GlossaryStore;
/** A glossary of 200 entries, so that it takes several chunks. */
let imported: string;

const idsOf = async (glossary: string | null, query = '') =>
  (await listTableRows({ glossary, query, signal }, store)).map(({ id }) => id);
const terms = async (glossary: string | null, query = '') =>
  (await getEntries(await idsOf(glossary, query), store)).map(({ term }) => term);
const sea = ['tide', 'reef', 'lead'];

beforeEach(async () => {
  const database = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  store = { database, onWritten: () => {} };
  for (const term of sea) await addEntry(fields(term, { definition: `What ${term} is.` }), store);
  const description = { name: 'Numbers', lang: 'en', licence: '', credit: '', url: '' };
  const taking = await GlossaryImport.begin(description, 'imported', store);
  await taking.add(
    Array.from({ length: 200 }, (_, at) => fields(`number ${at}`, { tags: [`ends in ${at % 10}`] })),
  );
  imported = await taking.finish();
});

describe('listTableRows', () => {
  it.each([
    ['own', '', sea],
    ['own', 'EEF', ['reef']],
    ['own', 'what lead', ['lead']],
    ['own', 'nowhere', []],
  ])('finds in %s by “%s”', async (glossary, query, expected) => {
    expect(await terms(glossary, query)).toEqual(expected);
  });

  it('lists all glossaries, the own first, with and without reading them', async () => {
    const all = [...(await idsOf('own')), ...(await idsOf(imported))];
    expect(all).toHaveLength(203);
    const unsorted = async () =>
      (await listTableRows({ glossary: null, query: '', isSorted: false, signal }, store)).map(
        ({ id }) => id,
      );
    expect(await idsOf(null)).toEqual(all);
    expect(await unsorted()).toEqual(all);
    expect(await terms(null, 'ee')).toEqual(['reef']);
    expect(await terms(null, 'ber 7')).toHaveLength(11);
    // With a hole in it the numbers alone no longer tell what is there.
    await removeEntries([all[0]!, all[70]!], store);
    expect(await unsorted()).toEqual(all.filter((_, at) => at !== 0 && at !== 70));
    await removeGlossary(imported, store);
    expect(await unsorted()).toEqual(all.slice(1, 3));
  });

  it('lists an imported glossary in its order, without what was removed', async () => {
    const ids = await idsOf(imported);
    expect(ids).toHaveLength(200);
    await removeEntries([ids[70]!], store);
    expect(await terms(imported, 'ber 7')).toEqual(
      ['7', '71', '72', '73', '74', '75', '76', '77', '78', '79'].map((at) => `number ${at}`),
    );
    expect(await idsOf(imported, 'ends in 3')).toHaveLength(20);
  });

  it('finds kana by either script', async () => {
    await addEntry(fields('サーバー', { reading: 'さーばー' }), store);
    expect(await terms('own', 'さーば')).toEqual(['サーバー']);
  });

  it('stops where it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(
      listTableRows({ glossary: imported, query: '', signal: stop.signal }, store),
    ).rejects.toThrow();
  });
});

describe('tagEntries', () => {
  it('gives a tag once, and takes it back', async () => {
    const ids = [...(await idsOf(OWN_GLOSSARY)), ...(await idsOf(imported)).slice(0, 2)];
    const before = await tagEntries(ids, 'sea', true, store);
    expect(before).toHaveLength(5);
    expect(await tagEntries(ids, 'sea', true, store)).toEqual([]);
    expect((await getEntries(ids, store)).map(({ tags }) => tags)).toEqual([
      ['sea'],
      ['sea'],
      ['sea'],
      ['ends in 0', 'sea'],
      ['ends in 1', 'sea'],
    ]);
    await tagEntries(ids.slice(0, 1), 'sea', false, store);
    expect(await terms(OWN_GLOSSARY, 'sea')).toEqual(['reef', 'lead']);
    await restoreEntries(before, store);
    expect(await getEntries(ids, store)).toEqual(before);
  });
});

describe('moving', () => {
  it('moves into the own glossary, and back', async () => {
    const ids = (await idsOf(imported, 'ber 19')).slice(0, 3);
    const moved = await moveToOwn([...ids, ...(await idsOf(OWN_GLOSSARY))], store);
    expect(await terms(OWN_GLOSSARY)).toEqual([...sea, 'number 19', 'number 190', 'number 191']);
    expect(await idsOf(imported)).toHaveLength(197);
    await moveBack(moved, store);
    expect(await terms(OWN_GLOSSARY)).toEqual(sea);
    expect(await idsOf(imported)).toHaveLength(200);
    expect(await getEntries(ids, store)).toEqual(moved.before);
  });

  it('makes a new glossary of entries', async () => {
    const made = await copyToNew(await idsOf(OWN_GLOSSARY), 'Sea', store, locks);
    expect(await terms(made)).toEqual(sea);
    expect((await listGlossaries(store)).map(({ name, count }) => [name, count])).toEqual([
      ['', 3],
      ['Numbers', 200],
      ['Sea', 3],
    ]);
  });
});

it('reads some entries of a glossary for a file', async () => {
  const ids = await idsOf(imported, 'ends in 9');
  const { description, entries } = await readGlossary(imported, store, new Set(ids.slice(0, 2)));
  expect(description.name).toBe('Numbers');
  expect(entries.map(({ term }) => term)).toEqual(['number 9', 'number 19']);
});

it('reads entries of several glossaries for a file, with what the reader knows of them', async () => {
  const [own] = await idsOf('own');
  const [number] = await idsOf(imported, 'ends in 9');
  await store.database.learning.put({ entry: number!, state: 'known', at: 5, place: null });
  const entries = await readForFile([number!, own!, 4711], store);
  expect(entries.map(({ term, learning }) => [term, learning?.state])).toEqual([
    ['number 9', 'known'],
    ['tide', undefined],
  ]);
});
