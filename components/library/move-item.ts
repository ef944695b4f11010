/** @returns the list with one item in another place; places outside the list are its ends */
export function moveItem<T>(list: readonly T[], from: number, to: number): T[] {
  const moved = [...list];
  const [item] = moved.splice(from, 1);
  if (item === undefined) return moved;
  moved.splice(Math.min(Math.max(to, 0), list.length - 1), 0, item);
  return moved;
}

/** Where a key takes an item: one up or down, or to an end; null where the key moves nothing. */
export function keyTarget(key: string, at: number, count: number): number | null {
  const last = count - 1;
  const target: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: last };
  const to = Math.min(Math.max(target[key] ?? at, 0), last);
  return to === at ? null : to;
}

/**
 * Which place an item has that is dragged over the others.
 * @param boxes top and height of every item before anything was moved, in CSS pixels
 * @param from the item's place before
 * @param by how far it has been dragged down, in CSS pixels
 */
export function dropTarget(
  boxes: readonly { top: number; height: number }[],
  from: number,
  by: number,
): number {
  const own = boxes[from];
  if (own === undefined) return from;
  const top = own.top + by;
  const bottom = top + own.height;
  let to = from;
  // An item gives way when the dragged one covers its middle, from whichever side it comes.
  boxes.forEach(({ top: start, height }, at) => {
    const middle = start + height / 2;
    if (at > from && bottom > middle) to = Math.max(to, at);
    if (at < from && top < middle) to = Math.min(to, at);
  });
  return to;
}

/**
 * @param ids some of the items, in their new order
 * @returns the list with these in that order, in the places that they had together
 */
export function moveInto<T extends { id: string }>(list: readonly T[], ids: readonly string[]): T[] {
  const queue = ids.flatMap((id) => list.find((item) => item.id === id) ?? []);
  return list.map((item) => (ids.includes(item.id) ? (queue.shift() ?? item) : item));
}
