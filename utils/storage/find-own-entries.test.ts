// Dexie watches with the keys of the global IndexedDB, whichever one a database is in.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { findOwnEntries } from './find-own-entries.ts';
import { importEntries } from './import-entries.ts';

const NOTHING = { reading: null, lang: null, definition: '', sources: [], tags: [], sites: [] };

it('finds entries by term and by alias, however they are written', async () => {
  const database = openDatabase('own', { indexedDB: new IDBFactory(), IDBKeyRange });
  const store = { database, onWritten: () => {} };
  await importEntries(
    [
      { ...NOTHING, term: 'ALR', aliases: ['Annual Lamp Report'] },
      { ...NOTHING, term: 'alr', aliases: [] },
      { ...NOTHING, term: 'wick', aliases: [] },
    ],
    store,
  );
  const found = await findOwnEntries(['ＡＬＲ', 'annual lamp report', 'wicker', ''], store);
  expect([...found].map(([term, entries]) => [term, entries.map((entry) => entry.term)])).toEqual([
    ['ＡＬＲ', ['ALR', 'alr']],
    ['annual lamp report', ['ALR']],
  ]);
});
