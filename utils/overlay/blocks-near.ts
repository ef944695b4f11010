import type { LiveBlock } from '../article/live-block.ts';

/** How many blocks in a row may lie outside before the search in one direction ends (columns, floats). */
const TOLERANCE = 12;

/**
 * The blocks that lie in or near the window. Blocks come down the page in document order, but for floats,
 * columns and tables; so a binary search finds one near the window, and its neighbours are looked at both
 * ways until a run of them lies outside.
 * @param blocks in document order
 * @param document the page's document
 * @param margin how far beyond the window counts as near, in window heights
 * @returns the near blocks, in no particular order
 */
export function blocksNear(blocks: readonly LiveBlock[], document: Document, margin: number): LiveBlock[] {
  const height = document.defaultView!.innerHeight;
  const top = -margin * height;
  const bottom = (1 + margin) * height;
  const range = document.createRange();
  const boxes = new Map<number, Extent>();
  const box = (index: number) => {
    let known = boxes.get(index);
    if (known === undefined) {
      known = boxOf(range, blocks[index]!);
      boxes.set(index, known);
    }
    return known;
  };

  // A block without a box (inside a closed `details`) stands where the next one with a box stands.
  const boxFrom = (index: number, end: number) => {
    for (let at = index; at < end; at++) if (!isEmpty(box(at))) return box(at);
    return NOWHERE;
  };
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (boxFrom(middle, high).bottom < top) low = middle + 1;
    else high = middle;
  }

  const near: LiveBlock[] = [];
  const walk = (from: number, step: number) => {
    let outside = 0;
    for (let index = from; index >= 0 && index < blocks.length && outside < TOLERANCE; index += step) {
      if (isEmpty(box(index))) continue;
      if (box(index).bottom >= top && box(index).top <= bottom) {
        near.push(blocks[index]!);
        outside = 0;
      } else outside++;
    }
  };
  walk(low, 1);
  walk(low - 1, -1);
  return near;
}

interface Extent {
  top: number;
  bottom: number;
}

const NOWHERE: Extent = { top: Number.POSITIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
const EMPTY: Extent = { top: 0, bottom: 0 };

function isEmpty({ top, bottom }: Extent): boolean {
  return top === 0 && bottom === 0;
}

function boxOf(range: Range, block: LiveBlock): Extent {
  // The block's element, where it has one of its own, spares a look at the block's nodes.
  const { holder } = block;
  if (holder !== null) {
    const { top, bottom, width, height } = holder.getBoundingClientRect();
    if (width > 0 && height > 0) return { top, bottom };
  }
  const { nodes } = block;
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (first === undefined || last === undefined || !first.isConnected || !last.isConnected) return EMPTY;
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const { top, bottom, width } = range.getBoundingClientRect();
  return width === 0 ? EMPTY : { top, bottom };
}
