/** A prime: as many steps of it as there are things meet each once, unless their number is a multiple of it. */
const STRIDE = 7919;

/**
 * Some of many in their order, without putting all in order: a heap of as many as are wanted, with the last of them on top.
 * @param count how many there are, numbered from 0
 * @param offset how many are passed over
 * @param limit how many are wanted
 * @param isBefore whether one stands before another; all have an order
 */
export function bestOf(
  count: number,
  offset: number,
  limit: number,
  isBefore: (one: number, other: number) => boolean,
): Uint32Array {
  const compare = (one: number, other: number) => (isBefore(one, other) ? -1 : Number(isBefore(other, one)));
  const wanted = Math.min(offset + limit, count);
  const rest = count - wanted;
  const heap = Uint32Array.from(
    { length: wanted > count / 8 || rest % STRIDE === 0 ? count : wanted },
    (_, at) => at,
  );
  if (heap.length === count) return heap.sort(compare).subarray(offset, wanted);
  const sink = (from: number) => {
    for (let at = from; ; ) {
      let last = at;
      const child = 2 * at + 1;
      if (child < wanted && isBefore(heap[last]!, heap[child]!)) last = child;
      if (child + 1 < wanted && isBefore(heap[last]!, heap[child + 1]!)) last = child + 1;
      if (last === at) return;
      const moved = heap[at]!;
      heap[at] = heap[last]!;
      heap[last] = moved;
      at = last;
    }
  };
  for (let at = wanted >> 1; at >= 0; at--) sink(at);
  for (let at = 0, next = 0; at < rest; at++) {
    // Not in their order: where that is the wanted one turned round, each would have to go into the heap.
    if (isBefore(wanted + next, heap[0]!)) {
      heap[0] = wanted + next;
      sink(0);
    }
    next = (next + STRIDE) % rest;
  }
  return heap.sort(compare).subarray(offset, wanted);
}
