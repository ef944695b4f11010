import type { GlossaryDatabase } from './database.ts';
import { isHidden, readHidden } from './hidden-batches.ts';
import type { QuotationRow } from './quotation-row.ts';

/** How many rows are read at once. */
const PART = 500;

/** Some of the quotations. */
export interface RowPart {
  /** How many rows were read. */
  read: number;
  /** Without those of imports that are hidden. */
  shown: QuotationRow[];
}

/** Reads all quotations, a part at a time. */
export async function* allRows(database: GlossaryDatabase): AsyncGenerator<RowPart> {
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

/** Reads the quotations that exist of these, a part at a time. */
export async function* rowsOf(ids: readonly string[], database: GlossaryDatabase): AsyncGenerator<RowPart> {
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
