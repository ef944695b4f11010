import type { Stretch } from '../annotations.ts';
import type { LiveBlock } from '../article/live-block.ts';
import { blocksNear } from './blocks-near.ts';

type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right' | 'width' | 'height'>;

/**
 * Which text of the article is in the window. Of a block that goes beyond it the ends are searched by halving, so a
 * page that is one long block costs no more than any other.
 * @param blocks in document order
 * @param rangeOf a block's range as `blockRange` gives it
 * @returns one stretch a block, in no particular order
 */
export function textInView(
  blocks: readonly LiveBlock[],
  document: Document,
  rangeOf: (block: LiveBlock, start: number, end: number) => StaticRangeInit,
): Stretch[] {
  const { innerWidth, innerHeight } = document.defaultView!;
  const range = document.createRange();
  const box = (block: LiveBlock, start: number, end: number): Box => {
    const at = rangeOf(block, start, end);
    range.setStart(at.startContainer, at.startOffset);
    range.setEnd(at.endContainer, at.endOffset);
    return range.getBoundingClientRect();
  };
  const found: Stretch[] = [];
  for (const block of blocksNear(blocks, document, 0)) {
    const { length } = block.text;
    if (length === 0 || block.nodes.length === 0) continue;
    const whole = box(block, 0, length);
    if (whole.right <= 0 || whole.left >= innerWidth || whole.bottom <= 0 || whole.top >= innerHeight)
      continue;
    const isAfter = (offset: number, edge: 'top' | 'bottom') => {
      // What has no box of its own (a space at a line's end) stands where the next character does.
      for (let at = offset; at < Math.min(length, offset + 8); at++) {
        const { top, bottom, height } = box(block, at, at + 1);
        if (height > 0) return edge === 'top' ? bottom > 0 : top >= innerHeight;
      }
      return true;
    };
    const start = whole.top >= 0 ? 0 : firstOf(length, (offset) => isAfter(offset, 'top'));
    const end = whole.bottom <= innerHeight ? length : firstOf(length, (offset) => isAfter(offset, 'bottom'));
    if (start < end) found.push({ block: block.id, start, end });
  }
  return found;
}

/** @returns the first number below `count` for which it holds, where it holds for all behind; otherwise `count` */
function firstOf(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
