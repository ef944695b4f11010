import { OWN_GLOSSARY } from '../terms/entry.ts';
import { foldKana } from '../text/fold-kana.ts';
import type { GlossaryDatabase } from './database.ts';
import { foldLabel } from './fold-label.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { readRevision } from './read-revision.ts';
import { type SearchRow, searchRows } from './search-rows.ts';

interface ListOptions {
  /** What the reader has typed; empty lists everything. */
  query?: string;
  glossary?: string;
  signal?: AbortSignal;
}

interface Loaded {
  glossary: string;
  revision: number;
  rows: Promise<SearchRow[]>;
}

/** Reading ten thousand rows takes longer than searching them: they are kept until the glossary changes. */
const loaded = new WeakMap<GlossaryDatabase, Loaded>();

/**
 * Lists a glossary in alphabetical order, or what a search finds in it, best matches first.
 * @returns ids
 * @throws the signal's reason, where it was given up
 */
export async function listEntryIds(
  { query = '', glossary = OWN_GLOSSARY, signal }: ListOptions = {},
  store: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<number[]> {
  const folded = foldKana(foldLabel(query));
  if (folded === '') {
    const ids = await inOrder(store.database, glossary).primaryKeys();
    signal?.throwIfAborted();
    return ids;
  }
  const revision = await readRevision(store);
  signal?.throwIfAborted();
  let last = loaded.get(store.database);
  if (last?.revision !== revision || last.glossary !== glossary) {
    last = { glossary, revision, rows: load(store.database, glossary) };
    last.rows.catch(() => loaded.delete(store.database));
    loaded.set(store.database, last);
  }
  const rows = await last.rows;
  signal?.throwIfAborted();
  return searchRows(rows, folded);
}

function inOrder(database: GlossaryDatabase, glossary: string) {
  // An array sorts after every string in IndexedDB, so this is the glossary's whole range.
  return database.entries.where('[glossary+sort]').between([glossary], [glossary, []]);
}

async function load(database: GlossaryDatabase, glossary: string): Promise<SearchRow[]> {
  const rows = await inOrder(database, glossary).toArray();
  return rows.map(({ id, labels = [], reading, definition }) => ({
    id,
    labels: (reading === null ? labels : [...labels, foldLabel(reading)]).map(foldKana),
    definition: foldKana(foldLabel(definition)),
  }));
}
