// Dexie watches with the keys of the global IndexedDB, whichever one a database is in.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryFields } from '../terms/entry.ts';
import type { SenseContext } from '../terms/sense-context.ts';
import { enableGlossary, removeGlossary, restoreGlossary } from './change-glossaries.ts';
import { chooseSense, forgetChoice } from './choose-sense.ts';
import { openDatabase } from './database.ts';
import { bringBackTerm, dismissTerm, listDismissed, readDismissed } from './dismissed-terms.ts';
import { getSenses } from './get-senses.ts';
import { GlossaryImport } from './glossary-import.ts';
import type { GlossaryStore } from './glossary-store.ts';
import { purgeGlossaries } from './purge-glossaries.ts';
import { readRevision } from './read-revision.ts';
import { addEntry, removeEntries, restoreEntries } from './write-entries.ts';

const ABOUT = { lang: null, licence: '', credit: '', url: '' };
const HOUR = 60 * 60 * 1000;

function fields(definition: string, more: Partial<EntryFields> = {}): EntryFields {
  return {
    ...{ term: 'CRE', aliases: [], reading: null, lang: null, definition, sources: [], tags: [], sites: [] },
    ...more,
  };
}

let store: GlossaryStore;
let written: number;

beforeEach(() => {
  written = 0;
  const database = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  store = { database, onWritten: () => written++ };
});

async function imported(
  name: string,
  entries: readonly EntryFields[],
  lang: string | null = null,
): Promise<{ glossary: string; ids: number[] }> {
  const taking = await GlossaryImport.begin({ ...ABOUT, name, lang }, 'imported', store);
  await taking.add(entries);
  const glossary = await taking.finish();
  const row = (await store.database.glossaries.get(glossary))!;
  return { glossary, ids: entries.map((_, at) => row.first + at) };
}

function context(more: Partial<SenseContext> = {}): SenseContext {
  return { host: 'blog.example', lang: null, words: [], nearby: '', definitions: [], named: [], ...more };
}

const ranked = (ids: readonly number[], more: Partial<SenseContext> = {}) =>
  getSenses(ids, { context: context(more), rarity: (word) => (word === 'and' ? 0 : 1) }, store);
const order = async (ids: readonly number[], more: Partial<SenseContext> = {}) =>
  (await ranked(ids, more)).map(({ id, chosen }) => (chosen === null ? `${id}` : `${id} ${chosen}`));

/** Three senses, each of a glossary of its own. */
async function threeSenses(): Promise<[number, number, number]> {
  const [one, two, three] = [
    await imported('One', [fields('customers')]),
    await imported('Two', [fields('property')]),
    await imported('Three', [fields('research')]),
  ].map(({ ids }) => ids[0]!);
  return [one!, two!, three!];
}

describe('senses of a place', () => {
  it('are ranked by it, and have their glossary’s name, why they stand there and all their fields', async () => {
    const { ids } = await imported('Terms', [fields('of customers'), fields('of shops and offices')]);
    const own = await addEntry(fields('mine', { sites: ['work.example'] }), store);
    const found = await ranked([own.id, ...ids], { nearby: 'Shops and offices are let.' });
    expect(
      found.map(({ id, reason, chosen, glossaryName }) => ({ id, reason, chosen, glossaryName })),
    ).toEqual([
      {
        id: ids[1],
        reason: { kind: 'words', words: ['shop', 'office'] },
        chosen: null,
        glossaryName: 'Terms',
      },
      { id: own.id, reason: null, chosen: null, glossaryName: '' },
      { id: ids[0], reason: null, chosen: null, glossaryName: 'Terms' },
    ]);
    expect(found[1]).toMatchObject(own);
  });

  it('without a place are in the order of priority, and nothing is said of choices', async () => {
    const [one, two] = await threeSenses();
    await chooseSense(two, [one, two], '', store);
    const own = await addEntry(fields('mine'), store);
    const found = await getSenses([one, two, own.id], null, store);
    expect(found.map(({ id, reason, chosen }) => [id, reason, chosen])).toEqual([
      [own.id, null, null],
      [one, null, null],
      [two, null, null],
    ]);
  });

  it('are in the language of their glossary where they say none, and are given as they are', async () => {
    const german = await imported('Deutsch', [fields('etwas')], 'de');
    const english = await imported('English', [fields('something')], 'en');
    const [first, second] = await ranked([...german.ids, ...english.ids], { lang: 'en' });
    expect(first).toMatchObject({ id: english.ids[0], reason: { kind: 'language', lang: 'en' }, lang: null });
    expect(second).toMatchObject({ id: german.ids[0], reason: null, lang: null });
  });

  it('of glossaries that are off, and numbers that are nobody’s, are left out', async () => {
    const one = await imported('One', [fields('a')]);
    const two = await imported('Two', [fields('b')]);
    await chooseSense(one.ids[0]!, [...one.ids, ...two.ids], '', store);
    await enableGlossary(one.glossary, false, store);
    expect(await order([...one.ids, ...two.ids, 99])).toEqual([`${two.ids[0]}`]);
    await enableGlossary(one.glossary, true, store);
    expect(await order([...one.ids, ...two.ids])).toEqual([`${one.ids[0]} everywhere`, `${two.ids[0]}`]);
  });
});

describe('a choice', () => {
  it('holds for its site alone, whatever the case and with www. or without', async () => {
    const [one, two] = await threeSenses();
    await chooseSense(two, [one, two], 'WWW.Blog.Example', store);
    expect(await order([one, two])).toEqual([`${two} here`, `${one}`]);
    expect(await order([one, two], { host: 'www.blog.example' })).toEqual([`${two} here`, `${one}`]);
    expect(await order([one, two], { host: 'other.example' })).toEqual([`${one}`, `${two}`]);
    expect(await order([one, two], { host: '' })).toEqual([`${one}`, `${two}`]);
  });

  it('takes the place of the one before it on the same site', async () => {
    const senses = await threeSenses();
    const [one, two, three] = senses;
    await chooseSense(two, senses, 'blog.example', store);
    await chooseSense(three, senses, 'blog.example', store);
    await chooseSense(two, senses, 'other.example', store);
    expect(await order(senses)).toEqual([`${three} here`, `${one}`, `${two}`]);
    expect(await order(senses, { host: 'other.example' })).toEqual([`${two} here`, `${one}`, `${three}`]);
  });

  it('for a site leaves the one everywhere as it is', async () => {
    const senses = await threeSenses();
    const [one, two, three] = senses;
    await chooseSense(two, senses, '', store);
    await chooseSense(three, senses, 'blog.example', store);
    expect(await order(senses)).toEqual([`${three} here`, `${two} everywhere`, `${one}`]);
    expect(await order(senses, { host: 'other.example' })).toEqual([
      `${two} everywhere`,
      `${one}`,
      `${three}`,
    ]);
  });

  it('for everywhere holds where another was chosen for the site', async () => {
    const senses = await threeSenses();
    const [one, two, three] = senses;
    await chooseSense(three, senses, 'blog.example', store);
    await chooseSense(two, senses, '', store);
    expect(await order(senses)).toEqual([`${two} everywhere`, `${one}`, `${three}`]);
  });

  it('leaves those of other labels alone', async () => {
    const senses = await threeSenses();
    const other = await addEntry(fields('x', { term: 'pod' }), store);
    await chooseSense(other.id, [other.id, 999], '', store);
    await chooseSense(senses[1], senses, '', store);
    expect(await order([other.id])).toEqual([`${other.id} everywhere`]);
  });

  it('is taken back, once or twice', async () => {
    const [one, two] = await threeSenses();
    await chooseSense(two, [one, two], '', store);
    await chooseSense(two, [one], 'blog.example', store);
    await forgetChoice(two, 'www.blog.example', store);
    expect(await order([one, two])).toEqual([`${two} everywhere`, `${one}`]);
    await forgetChoice(two, '', store);
    await forgetChoice(two, '', store);
    expect(await order([one, two])).toEqual([`${one}`, `${two}`]);
  });

  it('of an entry that was removed disturbs nobody and comes back with it', async () => {
    const [one, two] = await threeSenses();
    const own = await addEntry(fields('mine', { sites: ['work.example'] }), store);
    await chooseSense(own.id, [one, own.id], 'blog.example', store);
    const removed = await removeEntries([own.id], store);
    expect(await order([own.id, one, two])).toEqual([`${one}`, `${two}`]);
    await restoreEntries(removed, store);
    expect(await order([own.id, one, two])).toEqual([`${own.id} here`, `${one}`, `${two}`]);
  });

  it('made while another one’s entry was gone is the later one, and holds', async () => {
    const [one, two] = await threeSenses();
    const own = await addEntry(fields('mine'), store);
    await chooseSense(own.id, [one, two, own.id], '', store);
    await store.database.choices.toCollection().modify({ at: 1 });
    const removed = await removeEntries([own.id], store);
    await chooseSense(two, [one, two], '', store);
    await restoreEntries(removed, store);
    expect((await order([own.id, one, two]))[0]).toBe(`${two} everywhere`);
  });

  it('goes with its glossary when that is purged, and comes back with one that is brought back', async () => {
    const one = await imported('One', [fields('a')]);
    const two = await imported('Two', [fields('b')]);
    const ids = [...one.ids, ...two.ids];
    await chooseSense(two.ids[0]!, ids, '', store);
    await chooseSense(one.ids[0]!, ids, 'blog.example', store);
    await removeGlossary(two.glossary, store);
    await purgeGlossaries(store);
    await restoreGlossary(two.glossary, store);
    expect(await order(ids, { host: '' })).toEqual([`${two.ids[0]} everywhere`, `${one.ids[0]}`]);
    await removeGlossary(two.glossary, store);
    await purgeGlossaries(store, { now: Date.now() + 2 * HOUR });
    expect((await store.database.choices.toArray()).map(({ entry }) => entry)).toEqual(one.ids);
  });

  it('is no write to the glossaries', async () => {
    const [one, two] = await threeSenses();
    const before = [await readRevision(store), written];
    await chooseSense(two, [one, two], '', store);
    await forgetChoice(two, '', store);
    expect([await readRevision(store), written]).toEqual(before);
    expect(await store.database.changes.count()).toBe(0);
  });
});

describe('dismissed terms', () => {
  it('are kept by what they say, however they are written', async () => {
    await dismissTerm(' Neon Sign ', store);
    await dismissTerm('ＮＥＯＮ　ＳＩＧＮ', store);
    await dismissTerm('PHP環境', store);
    expect(await readDismissed(store)).toEqual(new Set(['neon sign', 'php環境']));
  });

  it('are listed as they were written, the latest first', async () => {
    await dismissTerm('one', store);
    await store.database.dismissed.toCollection().modify({ at: 1 });
    await dismissTerm(' Two', store);
    expect(await listDismissed(store)).toEqual([
      { key: 'two', term: 'Two', at: expect.any(Number) },
      { key: 'one', term: 'one', at: 1 },
    ]);
  });

  it('are brought back, in any spelling, and once is enough', async () => {
    await dismissTerm('Neon Sign', store);
    await bringBackTerm('NEON SIGN', store);
    await bringBackTerm('NEON SIGN', store);
    expect(await readDismissed(store)).toEqual(new Set());
  });

  it('are never nothing', async () => {
    await dismissTerm('  ', store);
    expect(await listDismissed(store)).toEqual([]);
  });

  it('are no write to the glossaries', async () => {
    const before = await readRevision(store);
    await dismissTerm('one', store);
    expect([await readRevision(store), written]).toEqual([before, 0]);
  });
});

it('takes over what the version before stored, with no choices yet', async () => {
  const factory = new IDBFactory();
  const { Dexie } = await import('dexie');
  const old = new Dexie('test', { indexedDB: factory, IDBKeyRange });
  old.version(2).stores({
    ...{ entries: '++id, [glossary+sort], *labels', glossaries: 'id', meta: 'key' },
    ...{ chunks: 'id', layers: '++id', changes: '++seq' },
  });
  const row = { ...fields('old'), glossary: 'own', created: 1, updated: 1, labels: ['cre'], sort: 'cre' };
  await old.table('entries').add(row);
  await old.table('glossaries').add({ id: 'own', name: '', enabled: true, rank: 0, state: 'ready' });
  old.close();
  store = { ...store, database: openDatabase('test', { indexedDB: factory, IDBKeyRange }) };
  await chooseSense(1, [1], '', store);
  expect(await order([1])).toEqual(['1 everywhere']);
  expect(await readDismissed(store)).toEqual(new Set());
});
