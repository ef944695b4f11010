import type { Block } from './article.ts';

/**
 * A block together with the text nodes it was read from.
 *
 * Piece i of the text, from `textStarts[i]` to the next piece's start, stands in `nodes[i]` from
 * `nodeStarts[i]` on, one unit for one unit; only the line breaks at `breaks`, which close the piece before
 * them, are in no node. A text node of which white space was collapsed has several pieces.
 */
export interface LiveBlock {
  id: number;
  block: Block;
  nodes: Text[];
  textStarts: readonly number[];
  nodeStarts: readonly number[];
  /** Offsets into the text of the "\n" that stand for `<br>`. */
  breaks: readonly number[];
}

/**
 * The stretch of the page that shows `[start, end)` of the block's text.
 * @param start UTF-16 offset into `block.text`, inclusive
 * @param end UTF-16 offset, exclusive; greater than `start`
 * @returns what a StaticRange or Range takes. Both ends are in text nodes of the block, the start before
 *   the first and the end behind the last character that has a node
 */
export function blockRange(live: LiveBlock, start: number, end: number): StaticRangeInit {
  const last = live.nodes.length - 1;
  let first = pieceAt(live.textStarts, start);
  if (start >= pieceEnd(live, first) && first < last) first += 1;
  const final = Math.max(first, pieceAt(live.textStarts, Math.max(end - 1, start)));
  const from = clamp(start, live.textStarts[first]!, pieceEnd(live, first));
  const to = clamp(end, live.textStarts[final]!, pieceEnd(live, final));
  return {
    startContainer: live.nodes[first]!,
    startOffset: live.nodeStarts[first]! + from - live.textStarts[first]!,
    endContainer: live.nodes[final]!,
    endOffset: live.nodeStarts[final]! + to - live.textStarts[final]!,
  };
}

/**
 * Where in the block's text a place in one of its text nodes is.
 * @param offset UTF-16 offset into the node's data
 * @returns an offset into `block.text`, or null when the node is none of the block's. In white space that
 *   the page does not show, it is the nearest place that it does
 */
export function blockOffset(live: LiveBlock, node: Node, offset: number): number | null {
  let found: number | null = null;
  for (let i = 0; i < live.nodes.length; i += 1) {
    if (live.nodes[i] !== node) {
      if (found !== null) break;
      continue;
    }
    const nodeStart = live.nodeStarts[i]!;
    if (offset < nodeStart) return found ?? live.textStarts[i]!;
    const textEnd = pieceEnd(live, i);
    const at = live.textStarts[i]! + offset - nodeStart;
    if (at < textEnd) return at;
    found = textEnd;
  }
  return found;
}

/** Where piece i's text ends, the line breaks behind it left out. */
function pieceEnd(live: LiveBlock, i: number): number {
  let end = live.textStarts[i + 1] ?? live.block.text.length;
  if (live.breaks.length > 0) while (live.breaks.includes(end - 1)) end -= 1;
  return end;
}

/** The index of the last piece that begins at or before `offset`, 0 when none does. */
function pieceAt(textStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = textStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
