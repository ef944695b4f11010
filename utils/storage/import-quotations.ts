import type { QuotationFields, SavedQuotation } from '../quotes/saved-quotation.ts';
import { type GlossaryDatabase, NEXT_BATCH } from './database.ts';
import { hideBatch, showBatch } from './hidden-batches.ts';
import { purgeImports, takeBatchAway } from './purge-imports.ts';
import { isSamePlace, type QuotationRow, quotationRow } from './quotation-row.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';
import { writeQuotations } from './write-quotations.ts';

/** What a file brings; what it does not say is made up for: a new id, never opened again. */
export type ImportedQuotation = QuotationFields & Partial<Pick<SavedQuotation, 'id' | 'updated' | 'anchor'>>;

/** How many rows one transaction writes: more keep others waiting. */
const PART = 500;

export interface QuotationImport {
  /** For `undoImport`. */
  batch: number;
  added: number;
  /** The places in the list of those that were there already: the same id, or the same words at the same place. */
  duplicates: number[];
}

interface ImportOptions {
  /** Ends it, and nothing is added. */
  signal?: AbortSignal;
  /** @param done how many have been looked at */
  onProgress?: (done: number) => void;
  /** How many rows one transaction writes. */
  part?: number;
}

/**
 * Takes many quotations in, a part at a time, so that others may read and write meanwhile. Nothing of it is found before
 * its end, and all of it then. One at a time: whoever runs it holds `importLock`.
 * @throws the signal's reason, or what IndexedDB throws; nothing is added then
 */
export async function importQuotations(
  list: readonly ImportedQuotation[],
  store: QuotationStore = sharedQuotations,
  { signal, onProgress, part = PART }: ImportOptions = {},
): Promise<QuotationImport> {
  const { database } = store;
  // What was undone a moment ago counts as gone, and its ids may come again.
  await purgeImports(store);
  const { batch, known } = await begin(database);
  const duplicates: number[] = [];
  let added = 0;
  try {
    for (let from = 0; from < list.length; from += part) {
      signal?.throwIfAborted();
      const rows: QuotationRow[] = [];
      for (const [at, fields] of list.slice(from, from + part).entries()) {
        const row = quotationRow(completed(fields), batch);
        if (await isThere(row, rows, known, database)) duplicates.push(from + at);
        else {
          known.ids.add(row.id);
          known.words.add(row.words);
          rows.push(row);
        }
      }
      added += rows.length;
      await database.transaction('rw', database.quotations, database.quotationBatches, async () => {
        await database.quotations.bulkAdd(rows);
        await database.quotationBatches.add({ batch, ids: rows.map(({ id }) => id), since: Date.now() });
      });
      onProgress?.(Math.min(from + part, list.length));
    }
    signal?.throwIfAborted();
    await writeQuotations(store, async (changed) => {
      await showBatch(batch, database);
      for (const { ids } of await database.quotationBatches.where({ batch }).toArray()) changed(ids);
    });
  } catch (error) {
    await takeBatchAway(batch, database);
    throw error;
  }
  return { batch, added, duplicates };
}

/**
 * Takes back what an import added, which takes no time however much it is: its rows are taken away later.
 * @param batch as `importQuotations` gave it
 */
export function undoImport(batch: number, store: QuotationStore = sharedQuotations): Promise<void> {
  const { database } = store;
  return writeQuotations(store, async (changed) => {
    const parts = await database.quotationBatches.where({ batch }).toArray();
    if (parts.length === 0) return;
    await hideBatch(batch, database);
    for (const { ids } of parts) changed(ids);
  });
}

/** What is there when an import begins: reading two indexes costs less than asking a hundred thousand times. */
interface Known {
  ids: Set<string>;
  words: Set<number>;
}

function begin(database: GlossaryDatabase): Promise<{ batch: number; known: Known }> {
  const { quotations, meta } = database;
  return database.transaction('rw', quotations, meta, async () => {
    const next = (await meta.get(NEXT_BATCH))?.value;
    const batch = typeof next === 'number' ? next : 1;
    await meta.put({ key: NEXT_BATCH, value: batch + 1 });
    await hideBatch(batch, database);
    const ids = new Set(await quotations.toCollection().primaryKeys());
    const words = new Set((await quotations.orderBy('words').uniqueKeys()) as number[]);
    return { batch, known: { ids, words } };
  });
}

async function isThere(
  row: QuotationRow,
  part: readonly QuotationRow[],
  { ids, words }: Known,
  { quotations }: GlossaryDatabase,
): Promise<boolean> {
  if (ids.has(row.id)) return true;
  if (!words.has(row.words)) return false;
  const stored = await quotations.where('words').equals(row.words).toArray();
  return [...stored, ...part].some((other) => isSamePlace(row, other));
}

function completed(fields: ImportedQuotation): SavedQuotation {
  const { selector, page, cited, note, tags, check, created } = fields;
  return {
    ...{ id: fields.id ?? crypto.randomUUID(), selector, page, cited, note, tags, check, created },
    updated: fields.updated ?? created,
    anchor: fields.anchor ?? null,
  };
}
