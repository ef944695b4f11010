import { OWN_GLOSSARY } from '../terms/entry.ts';
import { foldKana } from '../text/fold-kana.ts';
import type { GlossaryRow } from './database.ts';
import { chunkOf, unpackChunk } from './entry-chunk.ts';
import { type EntryRow, makeRow } from './entry-row.ts';
import { foldLabel } from './fold-label.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** As much of an entry as its place in a table takes. */
export interface TableRow {
  id: number;
  /** Its place in alphabetical order: see `EntryRow`; empty where it was not asked for. */
  sort: string;
  /** Milliseconds since the epoch; 0 where it was not asked for. */
  updated: number;
}

interface ListOptions {
  /** A glossary's id; null for all, the reader's own first and the others by priority. */
  glossary: string | null;
  /** What names, readings, definitions or tags have to contain; empty finds all. */
  query: string;
  /** Whether the rows are to be sorted: without it most glossaries need not be read at all. */
  isSorted?: boolean;
  signal: AbortSignal;
}

type Store = Pick<GlossaryStore, 'database'>;

/** How many chunks are read at once: between them a wish to stop is heard. */
const PART = 64;

/**
 * Lists glossaries of any size for a table, reading each once from its beginning to its end.
 * @returns the rows of what is found, in the order in which the entries came in
 * @throws the signal's reason
 */
export async function listTableRows(
  { glossary, query, isSorted = true, signal }: ListOptions,
  { database }: Store = sharedStore,
): Promise<TableRow[]> {
  const folded = foldKana(foldLabel(query));
  const all = await database.glossaries.toArray();
  const wanted = all
    .filter(({ id, state }) => (glossary === null ? state === 'ready' : id === glossary))
    .sort((a, b) => a.rank - b.rank);
  const rows: TableRow[] = [];
  const take = (row: EntryRow) => {
    if (folded === '' || holds(row, folded)) rows.push({ id: row.id, sort: row.sort, updated: row.updated });
  };
  for (const row of wanted) {
    if (row.id === OWN_GLOSSARY) {
      const own = await database.entries.toArray();
      signal.throwIfAborted();
      for (const entry of own) take(entry);
    } else if (folded === '' && !isSorted && row.count === row.end - row.first) {
      // Nothing was ever removed from it: its numbers are all that the table asks for.
      for (let id = row.first; id < row.end; id++) rows.push({ id, sort: '', updated: 0 });
    } else await readChunks(row, take, signal, database);
  }
  return rows;
}

async function readChunks(
  { id, first, end }: GlossaryRow,
  take: (row: EntryRow) => void,
  signal: AbortSignal,
  { chunks }: Store['database'],
): Promise<void> {
  for (let from = chunkOf(first); end > first && from <= chunkOf(end - 1); from += PART) {
    const some = await chunks
      .where('id')
      .between(from, from + PART)
      .toArray();
    signal.throwIfAborted();
    for (const chunk of some) {
      if (chunk.glossary !== id) continue;
      for (const entry of unpackChunk(chunk)) if (entry !== null) take(makeRow(entry));
    }
  }
}

function holds({ labels, reading, definition, tags }: EntryRow, folded: string): boolean {
  return (
    labels.some((label) => foldKana(label).includes(folded)) ||
    (reading !== null && foldKana(foldLabel(reading)).includes(folded)) ||
    tags.some((tag) => foldKana(foldLabel(tag)).includes(folded)) ||
    foldKana(foldLabel(definition)).includes(folded)
  );
}
