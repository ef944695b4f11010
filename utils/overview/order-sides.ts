/** Two sides of a drawing in their order, and the lines between them by places in that order. */
export interface OrderedSides {
  /** By place: which one stands there. */
  left: number[];
  right: number[];
  lines: [left: number, right: number][];
}

/** More rounds change next to nothing in drawings of this size. */
const ROUNDS = 6;

/**
 * Orders the two sides of a drawing so that few lines cross: each side in turn by the mean place of what it is connected with,
 * the barycentre method of Sugiyama, Tagawa and Toda (1981). Of all rounds the one with the fewest crossings is kept.
 * @param lines by number on each side
 */
export function orderSides(
  leftCount: number,
  rightCount: number,
  lines: readonly (readonly [left: number, right: number])[],
): OrderedSides {
  let left = Array.from({ length: leftCount }, (_, at) => at);
  let right = Array.from({ length: rightCount }, (_, at) => at);
  let best = { left, right, crossings: crossings(left, right, lines) };
  for (let round = 0; round < ROUNDS && best.crossings > 0; round++) {
    right = byMeanPlace(
      right,
      left,
      lines.map(([from, to]) => [to, from]),
    );
    left = byMeanPlace(left, right, lines);
    const now = crossings(left, right, lines);
    if (now < best.crossings) best = { left, right, crossings: now };
  }
  const leftPlaces = placesOf(best.left);
  const rightPlaces = placesOf(best.right);
  return {
    left: best.left,
    right: best.right,
    lines: lines.map(([from, to]) => [leftPlaces[from]!, rightPlaces[to]!]),
  };
}

function placesOf(order: readonly number[]): number[] {
  const places: number[] = [];
  for (const [place, one] of order.entries()) places[one] = place;
  return places;
}

function byMeanPlace(
  side: readonly number[],
  other: readonly number[],
  lines: readonly (readonly [one: number, other: number])[],
): number[] {
  const places = placesOf(other);
  const sums = side.map(() => ({ sum: 0, count: 0 }));
  for (const [one, at] of lines) {
    sums[one]!.sum += places[at]!;
    sums[one]!.count++;
  }
  const mean = (one: number) => sums[one]!.sum / Math.max(1, sums[one]!.count);
  return side.toSorted((one, two) => mean(one) - mean(two));
}

/** @returns how many pairs of lines cross */
export function crossings(
  left: readonly number[],
  right: readonly number[],
  lines: readonly (readonly [left: number, right: number])[],
): number {
  const leftPlaces = placesOf(left);
  const rightPlaces = placesOf(right);
  const placed = lines.map(([from, to]) => [leftPlaces[from]!, rightPlaces[to]!] as const);
  let count = 0;
  for (const [at, [from, to]] of placed.entries()) {
    for (const [otherFrom, otherTo] of placed.slice(at + 1))
      if ((from - otherFrom) * (to - otherTo) < 0) count++;
  }
  return count;
}
