// Dexie watches with the keys of the global IndexedDB, whichever one a database is in.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryFields } from '../terms/entry.ts';
import { countEntries } from './count-entries.ts';
import { openDatabase } from './database.ts';
import { EntryMissingError } from './entry-missing-error.ts';
import { findDuplicates } from './find-duplicates.ts';
import { getEntries } from './get-entries.ts';
import type { GlossaryStore } from './glossary-store.ts';
import { importEntries } from './import-entries.ts';
import { listEntryIds } from './list-entry-ids.ts';
import { readRevision } from './read-revision.ts';
import { watchRevision } from './watch-revision.ts';
import { addEntry, removeEntries, restoreEntries, updateEntry } from './write-entries.ts';

function fields(term: string, more: Partial<EntryFields> = {}): EntryFields {
  return {
    term,
    aliases: [],
    reading: null,
    lang: null,
    definition: '',
    sources: [],
    tags: [],
    sites: [],
    ...more,
  };
}

let store: GlossaryStore;
let written: number[];

beforeEach(() => {
  written = [];
  const database = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  store = { database, onWritten: (revision) => written.push(revision) };
});

const stored = (ids: readonly number[]) => getEntries(ids, store);
const terms = async (ids: readonly number[]) => (await getEntries(ids, store)).map(({ term }) => term);

describe('writing', () => {
  it('gives an entry back as it was put in', async () => {
    const given = fields('SRE', {
      aliases: ['Site Reliability Engineering'],
      sources: [{ title: 'T', url: 'https://a.example/' }],
      sites: ['a.example'],
    });
    const entry = await addEntry(given, store);
    expect(entry).toMatchObject({ ...given, glossary: 'own', created: entry.updated });
    expect(await stored([entry.id])).toEqual([entry]);
  });

  it('changes an entry and keeps its number and its date', async () => {
    const { id, created } = await addEntry(fields('SRE'), store);
    const entry = await updateEntry(id, fields('SLO', { definition: 'An aim.' }), store);
    expect(entry).toMatchObject({ id, created, term: 'SLO', definition: 'An aim.' });
    expect(await stored([id])).toEqual([entry]);
  });

  it('says so when the entry to change is gone, and stores nothing', async () => {
    await expect(updateEntry(7, fields('SRE'), store)).rejects.toEqual(new EntryMissingError(7));
    expect(await readRevision(store)).toBe(0);
    expect(written).toEqual([]);
  });

  it('brings removed entries back as they were', async () => {
    const a = await addEntry(fields('a'), store);
    const b = await addEntry(fields('b', { aliases: ['bee'] }), store);
    const removed = await removeEntries([b.id, 99], store);
    expect(await stored([a.id, b.id])).toEqual([a]);
    expect(await findDuplicates({ term: 'bee', aliases: [] }, null, store)).toEqual([]);
    await restoreEntries(removed, store);
    expect(await stored([a.id, b.id])).toEqual([a, b]);
    expect(await findDuplicates({ term: 'bee', aliases: [] }, null, store)).toEqual([b]);
  });

  it('gives every write a new revision and tells of it', async () => {
    const { id } = await addEntry(fields('a'), store);
    await updateEntry(id, fields('b'), store);
    await restoreEntries(await removeEntries([id], store), store);
    await importEntries([fields('c')], store);
    expect(written).toEqual([1, 2, 3, 4, 5]);
    expect(await readRevision(store)).toBe(5);
  });

  it('is stored even when nobody can be told', async () => {
    const deaf: GlossaryStore = { ...store, onWritten: () => Promise.reject(new Error('no receiver')) };
    const { id } = await addEntry(fields('a'), deaf);
    expect(await terms([id])).toEqual(['a']);
  });
});

describe('watchRevision', () => {
  it('tells the revision at once and after each write, until it is ended', async () => {
    const seen: number[] = [];
    const watching = new AbortController();
    const until = (revision: number) => expect.poll(() => seen.at(-1)).toBe(revision);
    watchRevision((revision) => seen.push(revision), watching.signal, store);
    await until(0);
    await addEntry(fields('a'), store);
    await until(1);
    await importEntries([fields('b')], store);
    await until(2);
    watching.abort();
    await addEntry(fields('c'), store);
    expect(await readRevision(store)).toBe(3);
    expect(seen.at(-1)).toBe(2);
  });
});

describe('importing', () => {
  it('adds to what is there', async () => {
    await addEntry(fields('old'), store);
    expect(await importEntries([fields('b'), fields('a')], store)).toEqual([2, 3]);
    expect(await terms(await listEntryIds({}, store))).toEqual(['a', 'b', 'old']);
    expect(await countEntries('own', store)).toBe(3);
  });

  it('never gives a number twice', async () => {
    const [, last] = await importEntries([fields('a'), fields('b')], store);
    await removeEntries([last!], store);
    expect((await addEntry(fields('c'), store)).id).toBe(last! + 1);
  });

  it('stores all or nothing', async () => {
    await addEntry(fields('old'), store);
    const unstorable = fields('bad', { definition: (() => {}) as unknown as string });
    await expect(importEntries([fields('a'), unstorable], store)).rejects.toThrow();
    expect(await terms(await listEntryIds({}, store))).toEqual(['old']);
    expect(await readRevision(store)).toBe(1);
  });
});

describe('reading', () => {
  it.each([
    ['the same word', 'SRE', ['SRE']],
    ['other case', 'sre', ['SRE']],
    ['other width', 'ＳＲＥ', ['SRE']],
    ['an alias', 'site reliability', ['SRE']],
    ['half-width kana', 'ｻｰﾊﾞ', ['サーバ']],
    ['a part of a word', 'SR', []],
  ])('finds as duplicate: %s', async (_, term, expected) => {
    await importEntries([fields('SRE', { aliases: ['Site Reliability'] }), fields('サーバ')], store);
    const found = await findDuplicates({ term, aliases: [] }, null, store);
    expect(found.map((entry) => entry.term)).toEqual(expected);
  });

  it('does not take an entry for its own duplicate, and finds each only once', async () => {
    const a = await addEntry(fields('a', { aliases: ['b'] }), store);
    const b = await addEntry(fields('b', { aliases: ['A'] }), store);
    expect(await findDuplicates(a, a.id, store)).toEqual([b]);
  });
});

describe('listEntryIds', () => {
  const ENTRIES = [
    fields('運用', { reading: 'うんよう' }),
    fields('SRE', { aliases: ['Site Reliability Engineering'], definition: '運用を工学として行う。' }),
    fields('アラート'),
    fields('reliability'),
    fields('サーバ', { definition: 'Answers; its reliability is an SLO.' }),
  ];

  it.each([
    ['', ['reliability', 'SRE', 'アラート', '運用', 'サーバ']],
    ['  ', ['reliability', 'SRE', 'アラート', '運用', 'サーバ']],
    ['sre', ['SRE']],
    ['RELIAB', ['reliability', 'SRE', 'サーバ']],
    ['運用', ['運用', 'SRE']],
    ['うん', ['運用']],
    ['さーば', ['サーバ']],
    ['ｻｰﾊﾞ', ['サーバ']],
    ['nothing', []],
  ])('query "%s" gives %j', async (query, expected) => {
    await importEntries(ENTRIES, store);
    expect(await terms(await listEntryIds({ query }, store))).toEqual(expected);
  });

  it('sees what was written since the last search', async () => {
    const { id } = await addEntry(fields('alpha'), store);
    expect(await listEntryIds({ query: 'alp' }, store)).toEqual([id]);
    await updateEntry(id, fields('beta'), store);
    expect(await listEntryIds({ query: 'alp' }, store)).toEqual([]);
    await removeEntries([id], store);
    expect(await listEntryIds({ query: 'bet' }, store)).toEqual([]);
  });

  it('gives up when it is told to', async () => {
    const given = new AbortController();
    const listing = listEntryIds({ query: 'a', signal: given.signal }, store);
    given.abort(new Error('typed on'));
    await expect(listing).rejects.toThrow('typed on');
  });
});
