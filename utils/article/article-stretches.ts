import type { Stretch } from '../annotations.ts';
import { BLOCK_SEPARATOR, type Block } from './article.ts';

/**
 * A stretch of the article's whole text, block by block.
 * @param blocks every block, in order
 * @param start, end UTF-16 offsets into `articleText`
 * @returns the parts of it that lie in blocks, none of them empty
 */
export function articleStretches(
  blocks: readonly Pick<Block, 'id' | 'text'>[],
  start: number,
  end: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { id, text } of blocks) {
    if (at >= end) break;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text.length);
    if (from < to) stretches.push({ block: id, start: from, end: to });
    at += text.length + BLOCK_SEPARATOR.length;
  }
  return stretches;
}
