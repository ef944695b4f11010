import { inSlices } from '../in-slices.ts';
import { SearchBuilder } from '../quotes/search-builder.ts';
import { searchDocument } from '../quotes/search-document.ts';
import type { SearchLayer } from '../quotes/search-layer.ts';
import type { GlossaryDatabase } from './database.ts';
import { allRows, rowsOf } from './quotation-parts.ts';
import { type QuotationRow, quotationOf } from './quotation-row.ts';

export interface BuildOptions {
  signal?: AbortSignal;
  /** @param done how many of `total` quotations have been read */
  onProgress?: (done: number, total: number) => void;
}

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
