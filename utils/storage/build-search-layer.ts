import { inSlices } from '../in-slices.ts';
import { SearchBuilder } from '../quotes/search-builder.ts';
import { searchDocument } from '../quotes/search-document.ts';
import type { SearchLayer } from '../quotes/search-layer.ts';
import type { GlossaryDatabase } from './database.ts';
import { isHidden, readHidden } from './hidden-batches.ts';
import { type QuotationRow, quotationOf } from './quotation-row.ts';

export interface BuildOptions {
  signal?: AbortSignal;
  /** @param done how many of `total` quotations have been read */
  onProgress?: (done: number, total: number) => void;
}

/** How many rows are read at once. */
const PART = 500;
/** How many quotations are added between two looks at the clock. */
const STEP = 20;

/**
 * Builds the index of some quotations, or of all, in slices.
 * @param ids those that have changed, which this layer replaces; null for all that there are
 * @throws the signal's reason, or what IndexedDB throws
 */
export async function buildLayer(
  ids: readonly string[] | null,
  database: GlossaryDatabase,
  { signal, onProgress }: BuildOptions,
): Promise<SearchLayer> {
  const builder = new SearchBuilder();
  const total = ids?.length ?? (await database.quotations.count());
  let done = 0;
  for await (const rows of ids === null ? allRows(database) : rowsOf(ids, database)) {
    await inSlices(adding(builder, rows.shown), { signal });
    done += rows.read;
    onProgress?.(done, total);
  }
  return inSlices(builder.finishing(ids ?? []), { signal });
}

function* adding(builder: SearchBuilder, rows: readonly QuotationRow[]): Generator<void, void> {
  for (const [at, row] of rows.entries()) {
    builder.add(searchDocument(quotationOf(row)));
    if (at % STEP === STEP - 1) yield;
  }
}

interface RowPart {
  read: number;
  /** Without those of imports that are hidden. */
  shown: QuotationRow[];
}

async function* allRows(database: GlossaryDatabase): AsyncGenerator<RowPart> {
  let last = '';
  for (;;) {
    const part = await readPart(database, () =>
      database.quotations.where('id').above(last).limit(PART).toArray(),
    );
    if (part.rows.length > 0) yield { read: part.rows.length, shown: part.shown };
    if (part.rows.length < PART) return;
    last = part.rows.at(-1)!.id;
  }
}

async function* rowsOf(ids: readonly string[], database: GlossaryDatabase): AsyncGenerator<RowPart> {
  for (let from = 0; from < ids.length; from += PART) {
    const some = ids.slice(from, from + PART);
    const { shown } = await readPart(database, async () =>
      (await database.quotations.bulkGet(some)).filter((row) => row !== undefined),
    );
    yield { read: some.length, shown };
  }
}

/** Rows, and which imports were hidden at that moment: an import is shown by a change that comes later in the log. */
function readPart(
  database: GlossaryDatabase,
  find: () => Promise<QuotationRow[]>,
): Promise<{ rows: QuotationRow[]; shown: QuotationRow[] }> {
  return database.transaction('r', [database.quotations, database.meta], async () => {
    const [hidden, rows] = await Promise.all([readHidden(database), find()]);
    return { rows, shown: rows.filter((row) => !isHidden(row, hidden)) };
  });
}
