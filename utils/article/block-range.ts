import type { RunContent } from './inline-run.ts';
import type { LiveBlock } from './live-block.ts';

/**
 * The stretch of the page that shows `[start, end)` of the block's text.
 * @param start UTF-16 offset into `block.text`, inclusive
 * @param end UTF-16 offset, exclusive; greater than `start`
 * @returns what a StaticRange or Range takes. Both ends are in text nodes of the block, the start before
 *   the first and the end behind the last character that has a node. Of a block that is out of date, nothing
 */
export function blockRange(live: LiveBlock, start: number, end: number): StaticRangeInit {
  const pieces = live.content;
  const { nodes, textStarts, nodeStarts } = pieces;
  if (nodes.length === 0) return nothingIn(live.holder!);
  const last = nodes.length - 1;
  let first = pieceAt(textStarts, start);
  if (start >= pieceEnd(pieces, first) && first < last) first += 1;
  const final = Math.max(first, pieceAt(textStarts, Math.max(end - 1, start)));
  const from = clamp(start, textStarts[first]!, pieceEnd(pieces, first));
  const to = clamp(end, textStarts[final]!, pieceEnd(pieces, final));
  return {
    startContainer: nodes[first]!,
    startOffset: nodeStarts[first]! + from - textStarts[first]!,
    endContainer: nodes[final]!,
    endOffset: nodeStarts[final]! + to - textStarts[final]!,
  };
}

/**
 * Where in the block's text a place in one of its text nodes is.
 * @param offset UTF-16 offset into the node's data
 * @returns an offset into `block.text`, or null when the node is none of the block's. In white space that
 *   the page does not show, it is the nearest place that it does
 */
export function blockOffset(live: LiveBlock, node: Node, offset: number): number | null {
  const pieces = live.content;
  const { nodes, textStarts, nodeStarts } = pieces;
  let found: number | null = null;
  for (let i = 0; i < nodes.length; i += 1) {
    if (nodes[i] !== node) {
      if (found !== null) break;
      continue;
    }
    const nodeStart = nodeStarts[i]!;
    if (offset < nodeStart) return found ?? textStarts[i]!;
    const textEnd = pieceEnd(pieces, i);
    const at = textStarts[i]! + offset - nodeStart;
    if (at < textEnd) return at;
    found = textEnd;
  }
  return found;
}

/** Where piece i's text ends, the line breaks behind it left out. */
function pieceEnd({ text, textStarts, breaks }: RunContent, i: number): number {
  let end = textStarts[i + 1] ?? text.length;
  if (breaks.length > 0) while (breaks.includes(end - 1)) end -= 1;
  return end;
}

function nothingIn(element: Element): StaticRangeInit {
  return { startContainer: element, startOffset: 0, endContainer: element, endOffset: 0 };
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
