/** A prime: as many steps of it as there are things meet each once, unless their number is a multiple of it. */
const STRIDE = 7919;

/**
 * Some of many in their order, without putting all in order: a heap of as many as are wanted, with the last of them on top.
 * @param all numbers of things
 * @param offset how many are passed over
 * @param limit how many are wanted
 * @param isBefore whether one stands before another; all have an order
 */
export function bestOf(
  all: Uint32Array,
  offset: number,
  limit: number,
  isBefore: (one: number, other: number) => boolean,
): Uint32Array {
  const compare = (one: number, other: number) => (isBefore(one, other) ? -1 : Number(isBefore(other, one)));
  const wanted = Math.min(offset + limit, all.length);
  if (wanted > all.length / 8 || all.length % STRIDE === wanted % STRIDE)
    return all.toSorted(compare).subarray(offset, wanted);
  const heap = all.slice(0, wanted);
  const sink = (from: number) => {
    for (let at = from; ; ) {
      let last = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < wanted && isBefore(heap[last]!, heap[child]!)) last = child;
      }
      if (last === at) return;
      [heap[at], heap[last]] = [heap[last]!, heap[at]!];
      at = last;
    }
  };
  for (let at = wanted >> 1; at >= 0; at--) sink(at);
  const rest = all.length - wanted;
  for (let at = 0; at < rest; at++) {
    // Not in their order: where that is the wanted one turned round, each would have to go into the heap.
    const next = all[wanted + ((at * STRIDE) % rest)]!;
    if (!isBefore(next, heap[0]!)) continue;
    heap[0] = next;
    sink(0);
  }
  return heap.sort(compare).subarray(offset, wanted);
}
