import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryFields } from '../terms/entry.ts';
import { findTerms } from '../terms/find-terms.ts';
import {
  describeGlossary,
  enableGlossary,
  orderGlossaries,
  removeGlossary,
  restoreGlossary,
} from './change-glossaries.ts';
import { FIRST_IMPORTED, openDatabase } from './database.ts';
import { CHUNK } from './entry-chunk.ts';
import { getSenses } from './get-senses.ts';
import { GlossaryImport } from './glossary-import.ts';
import type { GlossaryStore } from './glossary-store.ts';
import { importEntries } from './import-entries.ts';
import { listGlossaries } from './list-glossaries.ts';
import { mergeStoredIndex, needsMerge } from './merge-stored-index.ts';
import { purgeGlossaries } from './purge-glossaries.ts';
import { readGlossary } from './read-glossary.ts';
import { rebuildIndex } from './rebuild-index.ts';
import { readStoredIndex, type StoredIndex } from './stored-index.ts';
import { addEntry, removeEntries, restoreEntries, updateEntry } from './write-entries.ts';

const ABOUT = {
  name: 'Dictionary',
  lang: 'en',
  licence: 'MIT',
  credit: 'Somebody',
  url: 'https://d.example/',
};
const HOUR = 60 * 60 * 1000;
const unlocked = {
  request: (_name: string, ...rest: unknown[]) => (rest.at(-1) as (lock: object) => unknown)({}),
} as unknown as Pick<LockManager, 'request'>;
const held = {
  request: (_name: string, ...rest: unknown[]) => (rest.at(-1) as (lock: null) => unknown)(null),
} as unknown as Pick<LockManager, 'request'>;

function fields(term: string, definition = ''): EntryFields {
  return { term, aliases: [], reading: null, lang: null, definition, sources: [], tags: [], sites: [] };
}

let store: GlossaryStore;

beforeEach(() => {
  store = {
    database: openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange }),
    onWritten: () => {},
  };
});

async function imported(terms: readonly string[], name = 'Dictionary'): Promise<string> {
  const taking = await GlossaryImport.begin({ ...ABOUT, name }, 'imported', store);
  for (const term of terms) await taking.add([fields(term, `${name}: ${term}`)]);
  return taking.finish();
}

async function index(): Promise<StoredIndex> {
  const read = await readStoredIndex(null, store);
  if (read === null) throw new Error('There is no stored index.');
  return read;
}

/** What is found in a text, as words and the glossaries that explain them. */
async function found(text: string, from?: StoredIndex): Promise<string[]> {
  const { index: layers } = from ?? (await index());
  const lines = findTerms(layers, text).map(async ({ start, end, entries }) => {
    const senses = await getSenses(entries, null, store);
    return `${text.slice(start, end)}: ${senses.map(({ glossaryName }) => glossaryName || 'own').join(', ')}`;
  });
  return Promise.all(lines);
}

const merge = async () => mergeStoredIndex(await index(), undefined, store);
const layerCount = () => store.database.layers.count();

describe('edits', () => {
  it('are found at once and leave the stored layers alone', async () => {
    const id = await imported(['alpha', 'beta']);
    const before = await index();
    const own = await addEntry(fields('gamma'), store);
    await updateEntry(FIRST_IMPORTED, fields('alphabet'), store);
    const after = await readStoredIndex(before, store);
    expect([...after!.layers]).toEqual([...before.layers]);
    expect(await found('alpha beta gamma alphabet', after!)).toEqual([
      'beta: Dictionary',
      'gamma: own',
      'alphabet: Dictionary',
    ]);
    const removed = await removeEntries([own.id, FIRST_IMPORTED + 1], store);
    expect(await found('alpha beta gamma')).toEqual([]);
    expect((await listGlossaries(store)).find((one) => one.id === id)?.count).toBe(1);
    await restoreEntries(removed, store);
    expect(await found('beta gamma')).toEqual(['beta: Dictionary', 'gamma: own']);
  });

  it('of many at once are a layer of their own', async () => {
    await importEntries(
      Array.from({ length: 600 }, (_, at) => fields(`word${at}x`)),
      store,
    );
    expect(await layerCount()).toBe(1);
    expect(await store.database.changes.count()).toBe(0);
    expect(await found('word7x and word599x')).toEqual(['word7x: own', 'word599x: own']);
  });

  it('are merged when they are many, and found as before', async () => {
    await imported(['alpha', 'beta']);
    await updateEntry(FIRST_IMPORTED, fields('alphabet'), store);
    for (let at = 0; at < 3; at++) await addEntry(fields(`own${at}`), store);
    const before = await found('alpha beta alphabet own0 own1 own2');
    expect(needsMerge(await index())).toBe(false);
    await imported(['delta'], 'Other');
    expect(needsMerge(await index())).toBe(true);
    expect(await merge()).toBe(true);
    const merged = await index();
    expect(needsMerge(merged)).toBe(false);
    expect(merged.edited.size).toBe(0);
    expect(await layerCount()).toBe(1);
    expect(await found('alpha beta alphabet own0 own1 own2')).toEqual(before);
    expect(await found('delta')).toEqual(['delta: Other']);
  });
});

describe('glossaries', () => {
  it('are listed with what they say of themselves', async () => {
    await imported(['alpha', 'beta']);
    await addEntry(fields('gamma'), store);
    const [own, other] = await listGlossaries(store);
    expect(own).toMatchObject({ id: 'own', kind: 'own', name: '', count: 1, enabled: true });
    expect(other).toMatchObject({ ...ABOUT, kind: 'imported', count: 2, enabled: true });
    expect(other!.size).toBeGreaterThan(100);
    await describeGlossary(other!.id, { name: 'Words', licence: 'CC0' }, store);
    expect((await listGlossaries(store))[1]).toMatchObject({ ...ABOUT, name: 'Words', licence: 'CC0' });
    await expect(describeGlossary('nowhere', { name: 'x' }, store)).rejects.toThrow('no glossary nowhere');
  });

  it('give their senses in the order of priority, the reader’s own first', async () => {
    const first = await imported(['SRE'], 'First');
    const second = await imported(['SRE'], 'Second');
    await addEntry(fields('SRE'), store);
    expect(await found('SRE')).toEqual(['SRE: own, First, Second']);
    await orderGlossaries([second, first], store);
    expect(await found('SRE')).toEqual(['SRE: own, Second, First']);
    expect((await listGlossaries(store)).map(({ name }) => name)).toEqual(['', 'Second', 'First']);
    await merge();
    expect(await found('SRE')).toEqual(['SRE: own, Second, First']);
  });

  it('that are off are passed over, and a shorter term of another shows', async () => {
    const id = await imported(['error budget'], 'First');
    await imported(['error'], 'Second');
    expect(await found('the error budget')).toEqual(['error budget: First']);
    await enableGlossary(id, false, store);
    expect(await found('the error budget')).toEqual(['error: Second']);
    await merge();
    expect(await found('the error budget')).toEqual(['error: Second']);
    await enableGlossary(id, true, store);
    expect(await found('the error budget')).toEqual(['error budget: First']);
  });

  it('that are removed can be brought back for a while, and are gone afterwards', async () => {
    const id = await imported(['alpha', 'beta']);
    await removeGlossary(id, store);
    expect(await found('alpha')).toEqual([]);
    expect(await listGlossaries(store)).toHaveLength(1);
    await purgeGlossaries(store, { locks: unlocked });
    await restoreGlossary(id, store);
    expect(await found('alpha')).toEqual(['alpha: Dictionary']);
    await removeGlossary(id, store);
    await purgeGlossaries(store, { now: Date.now() + 2 * HOUR, locks: unlocked });
    await expect(restoreGlossary(id, store)).rejects.toThrow('taken away');
    expect(await store.database.chunks.count()).toBe(0);
    expect(needsMerge(await index())).toBe(true);
    await merge();
    expect((await index()).index.layers.reduce((sum, layer) => sum + layer.index.labels, 0)).toBe(0);
    expect(await store.database.glossaries.count()).toBe(1);
  });

  it('are read as a whole, however many batches that takes', async () => {
    const terms = Array.from({ length: 5001 }, (_, at) => `t${at}`);
    const taking = await GlossaryImport.begin(ABOUT, 'imported', store);
    await taking.add(terms.map((term) => fields(term)));
    const { description, entries } = await readGlossary(await taking.finish(), store);
    expect(description).toEqual(ABOUT);
    expect(entries.map(({ term }) => term)).toEqual(terms);
    await expect(readGlossary('nowhere', store)).rejects.toThrow('no glossary nowhere');
  });
});

describe('what ends in the middle', () => {
  it('of many entries for the reader’s own glossary leaves it as it was', async () => {
    await addEntry(fields('alpha'), store);
    const entries = Array.from({ length: 3000 }, (_, at) => fields(`word${at}x`));
    const ending = new AbortController();
    const adding = importEntries(entries, store, ending.signal);
    ending.abort(new Error('cancelled'));
    await expect(adding).rejects.toThrow('cancelled');
    expect(await store.database.entries.count()).toBe(1);
    expect(await found('alpha word7x')).toEqual(['alpha: own']);
  });

  it('of an import leaves nothing that is found, and is taken away when no import runs', async () => {
    await imported(['alpha']);
    const taking = await GlossaryImport.begin({ ...ABOUT, name: 'Half' }, 'imported', store);
    await taking.add(Array.from({ length: 5000 }, (_, at) => fields(`half${at}`)));
    await expect.poll(() => store.database.chunks.count()).toBeGreaterThan(60);
    const stored = await store.database.chunks.count();
    expect(await found('alpha half7')).toEqual(['alpha: Dictionary']);
    expect(await listGlossaries(store)).toHaveLength(2);
    await purgeGlossaries(store, { locks: held });
    expect(await store.database.chunks.count()).toBe(stored);
    await purgeGlossaries(store, { locks: unlocked });
    expect(await store.database.chunks.count()).toBe(1);
    expect(await found('alpha half7')).toEqual(['alpha: Dictionary']);
    const next = await imported(['later'], 'Later');
    const [first] = (await index()).glossaries.filter(({ id }) => id === next);
    expect(first!.first).toBeGreaterThanOrEqual(FIRST_IMPORTED + 4992);
  });

  it('of an import that is given up is taken away at once', async () => {
    const taking = await GlossaryImport.begin(ABOUT, 'imported', store);
    await taking.add(Array.from({ length: 5000 }, (_, at) => fields(`half${at}`)));
    await taking.abandon();
    expect(await store.database.chunks.count()).toBe(0);
    expect(await store.database.glossaries.count()).toBe(1);
  });

  it('of an import whose entry cannot be stored tells so and changes nothing', async () => {
    const taking = await GlossaryImport.begin(ABOUT, 'imported', store);
    // Something in the way, as a full disk would be.
    await store.database.chunks.add({ id: FIRST_IMPORTED / CHUNK, glossary: '', created: 0, entries: '[]' });
    await taking.add([fields('bad')]);
    await expect(taking.finish()).rejects.toThrow();
    await taking.abandon();
    expect(await listGlossaries(store)).toHaveLength(1);
    expect(await layerCount()).toBe(0);
  });

  it('of a merge leaves the old layers serving', async () => {
    await imported(['alpha']);
    await imported(['beta'], 'Other');
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(mergeStoredIndex(await index(), stopped, store)).rejects.toThrow('stopped');
    expect(await found('alpha beta')).toEqual(['alpha: Dictionary', 'beta: Other']);
    expect(await merge()).toBe(true);
    expect(await layerCount()).toBe(1);
  });

  it('of a merge that another was faster than is dropped', async () => {
    await imported(['alpha']);
    await imported(['beta'], 'Other');
    const late = await index();
    await merge();
    expect(await mergeStoredIndex(late, undefined, store)).toBe(false);
    expect(await found('alpha beta')).toEqual(['alpha: Dictionary', 'beta: Other']);
  });

  it('keeps what is written while layers are merged', async () => {
    await imported(['alpha']);
    await imported(['beta'], 'Other');
    const begun = await index();
    await updateEntry(FIRST_IMPORTED, fields('alphabet'), store);
    await imported(['gamma'], 'Third');
    expect(await mergeStoredIndex(begun, undefined, store)).toBe(true);
    expect(await found('alpha alphabet beta gamma')).toEqual([
      'alphabet: Dictionary',
      'beta: Other',
      'gamma: Third',
    ]);
  });
});

describe('an index that is not there', () => {
  it.each<[name: string, spoil: () => Promise<unknown>]>([
    ['is missing', () => store.database.layers.clear()],
    [
      'is of another version',
      () => store.database.layers.toCollection().modify({ bytes: new ArrayBuffer(64) }),
    ],
    ['is not named', () => store.database.meta.delete('index')],
  ])('is compiled from the entries: %s', async (_, spoil) => {
    await imported(['alpha', 'beta']);
    const own = await addEntry(fields('gamma'), store);
    await removeEntries([FIRST_IMPORTED], store);
    await spoil();
    expect(await readStoredIndex(null, store)).toBeNull();
    // What is imported meanwhile finds no index to be part of.
    await imported(['delta'], 'Other');
    await rebuildIndex(undefined, store);
    expect(await found('alpha beta gamma delta')).toEqual(['beta: Dictionary', 'gamma: own', 'delta: Other']);
    await updateEntry(own.id, fields('epsilon'), store);
    expect(await found('gamma epsilon')).toEqual(['epsilon: own']);
  });
});

it('that is compiled anew has what many entries added meanwhile', async () => {
  await addEntry(fields('toil'), store);
  await store.database.meta.delete('index');
  const entries = Array.from({ length: 600 }, (_, at) => fields(`widget${at}x`));
  const adding = importEntries(entries, store);
  await rebuildIndex(undefined, store);
  await adding;
  if ((await readStoredIndex(null, store)) === null) await rebuildIndex(undefined, store);
  expect(await found('toil widget5x')).toEqual(['toil: own', 'widget5x: own']);
});

it('takes over what an older version stored', async () => {
  const factory = new IDBFactory();
  const { Dexie } = await import('dexie');
  const old = new Dexie('test', { indexedDB: factory, IDBKeyRange });
  old.version(1).stores({ entries: '++id, [glossary+sort], *labels', glossaries: 'id', meta: 'key' });
  const row = {
    ...fields('SRE', 'old'),
    glossary: 'own',
    created: 1,
    updated: 1,
    labels: ['sre'],
    sort: 'sre',
  };
  await old.table('entries').add(row);
  await old.table('glossaries').add({ id: 'own', name: '', lang: null });
  await old.table('meta').add({ key: 'revision', value: 7 });
  old.close();
  store = { ...store, database: openDatabase('test', { indexedDB: factory, IDBKeyRange }) };
  expect(await readStoredIndex(null, store)).toBeNull();
  await rebuildIndex(undefined, store);
  expect(await found('SRE')).toEqual(['SRE: own']);
  expect((await addEntry(fields('next'), store)).id).toBe(2);
});
