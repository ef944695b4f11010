import { OWN_GLOSSARY } from '../terms/entry.ts';
import { foldKana } from '../text/fold-kana.ts';
import { chunkOf, unpackChunk } from './entry-chunk.ts';
import { type EntryRow, makeRow } from './entry-row.ts';
import { foldLabel } from './fold-label.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';

/** As much of an entry as its place in a table takes. */
export interface TableRow {
  id: number;
  /** Its place in alphabetical order: see `EntryRow`. */
  sort: string;
  /** Milliseconds since the epoch. */
  updated: number;
}

interface ListOptions {
  /** A glossary's id. */
  glossary: string;
  /** What names, readings, definitions or tags have to contain; empty finds all. */
  query: string;
  signal: AbortSignal;
}

/** How many chunks are read at once: between them a wish to stop is heard. */
const PART = 64;

/**
 * Lists a glossary of any size for a table, reading it once from its beginning to its end.
 * @returns the rows of what is found, in the order in which the entries came in
 * @throws the signal's reason
 */
export async function listTableRows(
  { glossary, query, signal }: ListOptions,
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<TableRow[]> {
  const folded = foldKana(foldLabel(query));
  const rows: TableRow[] = [];
  const take = (row: EntryRow) => {
    if (folded === '' || holds(row, folded)) rows.push({ id: row.id, sort: row.sort, updated: row.updated });
  };
  if (glossary === OWN_GLOSSARY) {
    const own = await database.entries.toArray();
    signal.throwIfAborted();
    for (const row of own) take(row);
    return rows;
  }
  const { first, end } = (await database.glossaries.get(glossary)) ?? { first: 0, end: 0 };
  for (let from = chunkOf(first); end > first && from <= chunkOf(end - 1); from += PART) {
    const chunks = await database.chunks
      .where('id')
      .between(from, from + PART)
      .toArray();
    signal.throwIfAborted();
    for (const chunk of chunks) {
      if (chunk.glossary !== glossary) continue;
      for (const entry of unpackChunk(chunk)) if (entry !== null) take(makeRow(entry));
    }
  }
  return rows;
}

function holds({ labels, reading, definition, tags }: EntryRow, folded: string): boolean {
  return (
    labels.some((label) => foldKana(label).includes(folded)) ||
    (reading !== null && foldKana(foldLabel(reading)).includes(folded)) ||
    tags.some((tag) => foldKana(foldLabel(tag)).includes(folded)) ||
    foldKana(foldLabel(definition)).includes(folded)
  );
}
