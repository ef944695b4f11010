import { Dexie, type DexieOptions, type EntityTable, type Table, type Transaction } from 'dexie';
import { OWN_GLOSSARY } from '../terms/entry.ts';
import type { Learning } from '../terms/learning.ts';
import type { MetDay, MetTerm } from '../terms/met-term.ts';
import type { SenseChoice } from '../terms/sense-context.ts';
import type { ChunkRow } from './entry-chunk.ts';
import type { EntryRow } from './entry-row.ts';
import type { GlossaryInfo } from './glossary-info.ts';
import type { QuotationRow } from './quotation-row.ts';
import type { SearchLayerRow } from './search-layer-row.ts';

/**
 * The number of the first entry that is imported: those of the reader's own glossary are below it, and each
 * other glossary has a range of numbers to itself, so that one comparison tells whose an entry is.
 */
export const FIRST_IMPORTED = 2 ** 24;

export interface GlossaryRow extends Omit<GlossaryInfo, 'count'> {
  /** Null for the reader's own, whose entries are counted anew. */
  count: number | null;
  /** Its place among all; the reader's own is 0. */
  rank: number;
  /**
   * `importing`: not all of its entries are there, and none of them counts; `removed`: may still be brought back;
   * `purged`: its entries are gone, its labels still stand in an index.
   */
  state: 'ready' | 'importing' | 'removed' | 'purged';
  /** When it came into its state, in milliseconds since the epoch. */
  since: number;
  /** The numbers of its entries: from the first up to, and without, the end. */
  first: number;
  end: number;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/** A compiled index as `serializeIndex` gives it. */
export interface LayerRow {
  id: number;
  bytes: ArrayBuffer;
}

/** What was edited by one write: the entries with these numbers are to be looked up anew. */
export interface ChangeRow {
  seq: number;
  ids: number[];
}

/** A label that the reader never wants to have suggested. */
export interface DismissedRow {
  /** The label as `foldLabel` gives it. */
  key: string;
  /** As it was written where it was dismissed. */
  term: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What the reader has said of knowing an entry; like a choice it stays when the entry goes. */
export interface LearningRow extends Learning {
  entry: number;
}

/** Which layers are the index, and up to which change they know everything. */
export interface IndexManifest {
  layers: number[];
  seq: number;
}

/** The key in `meta` of a number that grows with every write to the glossaries. */
export const REVISION = 'revision';
/** The key in `meta` of an `IndexManifest`; missing where the index has to be compiled from all entries. */
export const INDEX = 'index';
/** The keys in `meta` of the numbers that the next entry gets. */
export const NEXT_OWN = 'nextOwn';
export const NEXT_IMPORTED = 'nextImported';

/** The key in `meta` of a number that grows whenever the reader says that they know a term, or no longer do. */
export const LEARNING = 'learningRevision';

/** The key in `meta` of a number that grows with every write to the quotations. */
export const QUOTATION_REVISION = 'quotationRevision';
/** The key in `meta` of the imports of which nothing is found, and of the number that the next import gets. */
export const HIDDEN_BATCHES = 'hiddenBatches';
export const NEXT_BATCH = 'nextBatch';
/** The key in `meta` of a `SearchManifest`; missing where the search has to read all quotations. */
export const SEARCH = 'search';

/** Which layers are the index of the search, and up to which change they know everything. */
export interface SearchManifest {
  layers: number[];
  seq: number;
}

/** Some of what one import brought, for undoing it. */
export interface QuotationBatchRow {
  part: number;
  batch: number;
  ids: string[];
  /** Milliseconds since the epoch. */
  since: number;
}

/** Which quotations one write added, changed or removed. */
export interface QuotationChangeRow {
  seq: number;
  ids: string[];
}

export type GlossaryDatabase = Dexie & {
  /** The reader's own. */
  entries: EntityTable<EntryRow, 'id'>;
  /** Those of all other glossaries. */
  chunks: Table<ChunkRow, number>;
  glossaries: Table<GlossaryRow, string>;
  meta: Table<MetaRow, string>;
  layers: EntityTable<LayerRow, 'id'>;
  changes: EntityTable<ChangeRow, 'seq'>;
  /** Which senses the reader prefers; a choice stays when its entry goes, since that may be brought back. */
  choices: Table<SenseChoice, [entry: number, site: string]>;
  dismissed: EntityTable<DismissedRow, 'key'>;
  quotations: Table<QuotationRow, string>;
  quotationBatches: EntityTable<QuotationBatchRow, 'part'>;
  quotationChanges: EntityTable<QuotationChangeRow, 'seq'>;
  searchLayers: EntityTable<SearchLayerRow, 'id'>;
  learning: EntityTable<LearningRow, 'entry'>;
  /** Which entries were met on pages, and how much on each day. */
  met: EntityTable<MetTerm, 'entry'>;
  metDays: EntityTable<MetDay, 'day'>;
};

const OWN_ROW: GlossaryRow = {
  id: OWN_GLOSSARY,
  kind: 'own',
  name: '',
  lang: null,
  licence: '',
  credit: '',
  url: '',
  enabled: true,
  count: null,
  size: 0,
  created: 0,
  rank: 0,
  state: 'ready',
  since: 0,
  first: 0,
  end: FIRST_IMPORTED,
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
  // Numbers are given by hand from version 2 on; the key could not be described otherwise without losing the table.
  database.version(2).stores({ chunks: 'id', layers: '++id', changes: '++seq' }).upgrade(upgradeToRanges);
  database.version(3).stores({ choices: '[entry+site], entry', dismissed: 'key' });
  database.version(4).stores({
    quotations: 'id, created, *pages, *sources, words',
    quotationBatches: '++part, batch',
    quotationChanges: '++seq',
    searchLayers: '++id',
  });
  database.version(5).stores({ learning: 'entry, state', met: 'entry', metDays: 'day' });
  database.on('populate', (transaction) => {
    transaction.table<GlossaryRow>('glossaries').add(OWN_ROW);
    transaction.table<MetaRow>('meta').bulkAdd([
      { key: REVISION, value: 0 },
      { key: INDEX, value: { layers: [], seq: 0 } satisfies IndexManifest },
    ]);
  });
  return database;
}

/** Before version 2 there was no way to make a second glossary: whatever is there is the reader's own. */
async function upgradeToRanges(transaction: Transaction): Promise<void> {
  const entries = transaction.table<EntryRow, number>('entries');
  await entries.filter(({ glossary }) => glossary !== OWN_GLOSSARY).modify({ glossary: OWN_GLOSSARY });
  const last = await entries.toCollection().lastKey();
  await transaction.table<GlossaryRow>('glossaries').clear();
  await transaction.table<GlossaryRow>('glossaries').add(OWN_ROW);
  await transaction.table<MetaRow>('meta').put({ key: NEXT_OWN, value: ((last as number) ?? 0) + 1 });
}
