import type { LiveBlock } from '../../utils/article/live-block.ts';
import { AFTER, BEFORE } from './blocks-to-send.ts';

/**
 * What has to be annotated together with blocks that changed: a quotation is found as a whole, with the line
 * that tells its source.
 * @param blocks every block of the article, in document order
 * @param changed some of them
 * @returns those, and all blocks of the quotations they are in or beside; in document order
 */
export function withQuotation(blocks: readonly LiveBlock[], changed: readonly LiveBlock[]): LiveBlock[] {
  const all = new Set(changed);
  const changedAt = new Set<number>();
  const lastOf = new Map<number, number>();
  const firstOf = new Map<number, number>();
  for (const [index, live] of blocks.entries()) {
    if (all.has(live)) changedAt.add(index);
    for (const { kind, id } of live.within) {
      if (kind !== 'quotation' && kind !== 'figure') continue;
      if (!firstOf.has(id)) firstOf.set(id, index);
      lastOf.set(id, index);
    }
  }
  for (const [id, first] of firstOf) {
    const from = Math.max(0, first - BEFORE);
    const to = Math.min(blocks.length - 1, lastOf.get(id)! + AFTER);
    let touched = false;
    for (let index = from; index <= to && !touched; index++) touched = changedAt.has(index);
    if (touched) for (let index = from; index <= to; index++) all.add(blocks[index]!);
  }
  return blocks.filter((live) => all.has(live));
}
