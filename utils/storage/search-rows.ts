/** What a search looks through for one entry, all of it folded. */
export interface SearchRow {
  id: number;
  /** Term, aliases and reading. */
  labels: readonly string[];
  definition: string;
}

/** From the best match to the worst; a row counts as the first one that holds. */
const RANKS: readonly ((row: SearchRow, query: string) => boolean)[] = [
  (row, query) => row.labels.includes(query),
  (row, query) => row.labels.some((label) => label.startsWith(query)),
  (row, query) => row.labels.some((label) => label.includes(query)),
  (row, query) => row.definition.includes(query),
];

/**
 * Searches as one types: entries called so, then those whose names begin so, then names and at last
 * definitions that contain it.
 * @param rows in the order in which equally good matches are given
 * @param query folded as the rows are; empty finds everything
 * @returns ids
 */
export function searchRows(rows: readonly SearchRow[], query: string): number[] {
  if (query === '') return rows.map((row) => row.id);
  const found: number[][] = RANKS.map(() => []);
  for (const row of rows) {
    const rank = RANKS.findIndex((holds) => holds(row, query));
    if (rank >= 0) found[rank]!.push(row.id);
  }
  return found.flat();
}
