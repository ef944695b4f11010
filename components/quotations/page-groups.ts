/** The quotations of one page in a list that is parted by pages. */
export interface PageGroup {
  /** What the page is told by. */
  key: string;
  /** How many quotations it has, and the number of the first among all that were found. */
  count: number;
  first: number;
  /** A page that is closed shows nothing but its head. */
  isOpen: boolean;
  /** Its first row in the list, and how many rows it takes. */
  row: number;
  rows: number;
}

/**
 * Puts quotations into rows: one each, and one for a page that is closed.
 * @param pages in their order, each with how many quotations it has
 */
export function groupPages(
  pages: readonly (readonly [key: string, count: number])[],
  isOpen: (key: string) => boolean,
): PageGroup[] {
  let first = 0;
  let row = 0;
  return pages.map(([key, count]) => {
    const isShown = isOpen(key);
    const group = { key, count, first, isOpen: isShown, row, rows: isShown ? count : 1 };
    first += count;
    row += group.rows;
    return group;
  });
}

/** @returns how many rows all groups take */
export function countRows(groups: readonly PageGroup[]): number {
  const last = groups.at(-1);
  return last === undefined ? 0 : last.row + last.rows;
}

/** @returns the group that a row is in; the last one for rows behind the end */
export function groupAt(groups: readonly PageGroup[], row: number): PageGroup {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (groups[middle]!.row <= row) low = middle;
    else high = middle - 1;
  }
  return groups[low]!;
}
