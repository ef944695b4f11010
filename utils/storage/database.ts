import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import { OWN_GLOSSARY } from '../terms/entry.ts';
import type { EntryRow } from './entry-row.ts';

export interface GlossaryRow {
  id: string;
  /** As the reader or its file names it; empty for the reader's own, which the interface names. */
  name: string;
  /** BCP 47. */
  lang: string | null;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/** The key in `meta` of a number that grows with every write to the glossaries. */
export const REVISION = 'revision';

export type GlossaryDatabase = Dexie & {
  entries: EntityTable<EntryRow, 'id'>;
  glossaries: Table<GlossaryRow, string>;
  meta: Table<MetaRow, string>;
};

/**
 * Describes the database; it is opened by the first use. Only pages and the worker of the extension may call
 * this: in a content script it would be the page's own storage.
 * @param name the database's name
 * @param options where IndexedDB comes from, for tests
 */
export function openDatabase(name: string, options: DexieOptions = {}): GlossaryDatabase {
  const database = new Dexie(name, options) as GlossaryDatabase;
  database.version(1).stores({
    entries: '++id, [glossary+sort], *labels',
    glossaries: 'id',
    meta: 'key',
  });
  database.on('populate', (transaction) => {
    transaction.table<GlossaryRow>('glossaries').add({ id: OWN_GLOSSARY, name: '', lang: null });
    transaction.table<MetaRow>('meta').add({ key: REVISION, value: 0 });
  });
  return database;
}
