/**
 * @param size how many rows a page has
 * @returns the numbers, from 0, of the pages that the rows from `first` to `last` are on
 */
export function pagesOf(first: number, last: number, size: number): number[] {
  const from = Math.floor(Math.max(0, first) / size);
  const to = Math.floor(Math.max(first, last, 0) / size);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
