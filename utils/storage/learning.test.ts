// Dexie watches with the keys of the global IndexedDB, whichever one a database is in.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { OWN_GLOSSARY } from '../terms/entry.ts';
import type { Learning, LearntEntry } from '../terms/learning.ts';
import { removeGlossary } from './change-glossaries.ts';
import { openDatabase } from './database.ts';
import { forgetMet, restoreMet } from './forget-met.ts';
import { getSenses } from './get-senses.ts';
import { GlossaryImport } from './glossary-import.ts';
import type { GlossaryStore } from './glossary-store.ts';
import { importEntries } from './import-entries.ts';
import { markLearning } from './mark-learning.ts';
import { purgeGlossaries } from './purge-glossaries.ts';
import { readGlossary } from './read-glossary.ts';
import { readKnown, readLearning, readLearningRevision, watchLearning } from './read-learning.ts';
import { listMetDays, readMet, readMetSince } from './read-met.ts';
import { declineKnown, recordMet, recordOpened } from './record-met.ts';
import { addEntry, removeEntries, restoreEntries } from './write-entries.ts';

const ABOUT = { name: 'Sails', lang: null, licence: '', credit: '', url: '' };
const PLACE = { sentence: 'The luff flaps.', title: 'Sails', url: 'https://sails.example/' };
const HOUR = 60 * 60 * 1000;

function entry(term: string, learning?: Learning): LearntEntry {
  const rest = { aliases: [], reading: null, lang: null, definition: '', sources: [], tags: [], sites: [] };
  return learning === undefined ? { term, ...rest } : { term, ...rest, learning };
}

let store: GlossaryStore;
beforeEach(() => {
  const database = openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
  store = { database, onWritten: () => {} };
});

const known = async () => [...(await readKnown(null, store)).ids];
const days = async () => (await listMetDays(store)).map((day) => Object.values(day).join(' '));
const met = async (id: number) => (await readMet([id], store)).get(id);

describe('what the reader says of knowing a term', () => {
  it('is kept, replaced and taken back', async () => {
    await markLearning({ entries: [1, 2], state: 'learning', place: PLACE }, store);
    expect((await readLearning([1, 3], store)).get(1)).toMatchObject({ state: 'learning', place: PLACE });
    expect(await known()).toEqual([]);
    await markLearning({ entries: [2], state: 'known', place: PLACE }, store);
    expect(await known()).toEqual([2]);
    // Of what is known already no page is kept.
    expect((await readLearning([2], store)).get(2)?.place).toBeNull();
    await markLearning({ entries: [1, 2], state: null, place: null }, store);
    expect([await known(), [...(await readLearning([1, 2], store))]]).toEqual([[], []]);
  });

  it('is told to whoever watches, and read once for each change', async () => {
    const told: number[] = [];
    const watching = new AbortController();
    watchLearning((revision) => told.push(revision), watching.signal, store);
    const before = await readKnown(null, store);
    expect(await readKnown(before, store)).toBe(before);
    await markLearning({ entries: [1], state: 'known', place: null }, store);
    const after = await readKnown(before, store);
    expect([before.revision, after.revision, [...after.ids]]).toEqual([0, 1, [1]]);
    await expect.poll(() => told.at(-1)).toBe(1);
    watching.abort();
  });

  it('comes with the senses of a word', async () => {
    const { id } = await addEntry(entry('luff'), store);
    await markLearning({ entries: [id], state: 'known', place: null }, store);
    expect((await getSenses([id], null, store)).map(({ learning }) => learning)).toEqual(['known']);
  });

  it('is there again when a deleted entry is brought back', async () => {
    const { id } = await addEntry(entry('luff'), store);
    await markLearning({ entries: [id], state: 'known', place: null }, store);
    await restoreEntries(await removeEntries([id], store), store);
    expect(await known()).toEqual([id]);
  });

  it.each([
    ['the reader’s own glossary', OWN_GLOSSARY],
    ['a new one', 'new'],
  ])('comes with a file into %s, and goes along with it', async (_, into) => {
    const all = [
      entry('luff', { state: 'known', at: 5, place: null }),
      entry('leech'),
      entry('clew', { state: 'learning', at: 6, place: PLACE }),
    ];
    let id = into;
    if (into === OWN_GLOSSARY) await importEntries(all, store);
    else {
      const taking = await GlossaryImport.begin(ABOUT, 'imported', store);
      await taking.add(all.slice(0, 1));
      await taking.add(all.slice(1));
      id = await taking.finish();
    }
    expect((await readGlossary(id, store)).entries).toEqual(all);
    expect([(await known()).length, await readLearningRevision(store)]).toEqual([1, 1]);
  });

  it('goes when its glossary is purged, with how often its entries were met', async () => {
    const taking = await GlossaryImport.begin(ABOUT, 'imported', store);
    await taking.add([entry('luff', { state: 'known', at: 5, place: null })]);
    const id = await taking.finish();
    const [luff] = await known();
    await recordMet([1, luff!], '2026-03-01', store);
    await removeGlossary(id, store);
    await purgeGlossaries(store, { now: Date.now() + 2 * HOUR });
    expect([await known(), await met(luff!), (await met(1))?.days]).toEqual([[], undefined, 1]);
  });
});

describe('what was met', () => {
  it('is counted by day, and once a day', async () => {
    await recordMet([1, 2, 1], '2026-03-01', store);
    await recordMet([1, 2], '2026-03-01', store);
    await recordMet([2, 3], '2026-03-02', store);
    expect(await days()).toEqual(['2026-03-01 2 2 0', '2026-03-02 2 1 0']);
    expect(await met(2)).toEqual({
      ...{ entry: 2, first: '2026-03-01', last: '2026-03-02', days: 2, opened: 0, isDeclined: false },
    });
  });

  it.each([
    ['', 3, 3, [2, 3]],
    ['2026-03-02', 2, 1, [2, 3]],
    ['2026-03-03', 0, 0, []],
  ])('is counted since a day: %s', async (since, count, fresh, most) => {
    await recordMet([1, 2], '2026-03-01', store);
    await recordMet([2, 3], '2026-03-02', store);
    const read = await readMetSince(since, 2, store);
    expect([read.met, read.fresh, read.most.map(({ entry: id }) => id)]).toEqual([count, fresh, most]);
  });

  it('counts cards, also of a term that was not met before', async () => {
    await recordOpened([1, 2], '2026-03-01', store);
    await recordOpened([1], '2026-03-01', store);
    await recordOpened([], '2026-03-01', store);
    expect(await days()).toEqual(['2026-03-01 2 2 2']);
    expect([(await met(1))?.opened, (await met(2))?.opened]).toEqual([2, 1]);
  });

  it('is forgotten, and brought back with what was met since', async () => {
    await markLearning({ entries: [1], state: 'known', place: null }, store);
    await recordMet([1, 2], '2026-03-01', store);
    await recordMet([1], '2026-03-02', store);
    await recordOpened([1], '2026-03-02', store);
    await declineKnown(2, true, store);
    const forgotten = await forgetMet(store);
    expect([await days(), await met(1), await known()]).toEqual([[], undefined, [1]]);
    await recordMet([1, 3], '2026-03-02', store);
    await recordMet([1, 2], '2026-03-03', store);
    await restoreMet(forgotten, store);
    expect(await days()).toEqual(['2026-03-01 2 2 0', '2026-03-02 2 1 1', '2026-03-03 2 0 0']);
    expect(await met(1)).toMatchObject({ first: '2026-03-01', last: '2026-03-03', days: 3, opened: 1 });
    expect(await met(2)).toMatchObject({ days: 2, isDeclined: true });
    expect(await met(3)).toMatchObject({ days: 1 });
  });
});

it('takes over what the version before stored, with nothing known and nothing met yet', async () => {
  const where = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie('old', where);
  old.version(4).stores({
    entries: '++id, [glossary+sort], *labels',
    ...{ glossaries: 'id', meta: 'key', chunks: 'id', layers: '++id', changes: '++seq' },
    ...{ choices: '[entry+site], entry', dismissed: 'key' },
    quotations: 'id, created, *pages, *sources, words',
    ...{ quotationBatches: '++part, batch', quotationChanges: '++seq', searchLayers: '++id' },
  });
  await old.table('choices').add({ entry: 1, site: '', at: 1 });
  await old.table('dismissed').add({ key: 'x', term: 'x', at: 1 });
  old.close();

  const database = openDatabase('old', where);
  expect(await database.choices.count()).toBe(1);
  expect(await database.dismissed.count()).toBe(1);
  await recordMet([1], '2026-03-01', { database });
  await markLearning({ entries: [1], state: 'known', place: null }, { database });
  expect([...(await readKnown(null, { database })).ids]).toEqual([1]);
});
