/**
 * What lies between two things in a list, for choosing many at once.
 * @param anchor what was chosen before; without it, or where it is gone, the range is `to` alone
 * @returns from one to the other in the order of the list, both included
 */
export function rangeBetween<Id>(list: readonly Id[], anchor: Id | null, to: Id): Id[] {
  const end = list.indexOf(to);
  const start = anchor === null ? -1 : list.indexOf(anchor);
  if (start < 0 || end < 0) return [to];
  return list.slice(Math.min(start, end), Math.max(start, end) + 1);
}
