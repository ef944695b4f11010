import type { TableRow } from '../../utils/storage/list-table-rows.ts';

/** By which column a glossary is listed; `order` is the one in which its entries came in. */
export interface TableSort {
  by: 'order' | 'term' | 'updated';
  isDescending: boolean;
}

export const AS_IT_CAME: TableSort = { by: 'order', isDescending: false };

const COMPARE: Readonly<Record<Exclude<TableSort['by'], 'order'>, (a: TableRow, b: TableRow) => number>> = {
  // By code units: of half a million terms the order of a language would take seconds.
  term: (a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0),
  updated: (a, b) => a.updated - b.updated,
};

/**
 * @param rows in the order in which the entries came in, which decides between equals
 * @returns the numbers of the entries in the order of the table
 */
export function sortRows(rows: readonly TableRow[], { by, isDescending }: TableSort): number[] {
  const sorted = by === 'order' ? rows : rows.toSorted(COMPARE[by]);
  const ids = sorted.map(({ id }) => id);
  return isDescending ? ids.reverse() : ids;
}

/** @returns the sort after its column's head is pressed: by it, then the other way, then as it came */
export function nextSort(now: TableSort, by: Exclude<TableSort['by'], 'order'>): TableSort {
  // What was changed last is looked for first.
  const isFirstDescending = by === 'updated';
  if (now.by !== by) return { by, isDescending: isFirstDescending };
  return now.isDescending === isFirstDescending ? { by, isDescending: !isFirstDescending } : AS_IT_CAME;
}
