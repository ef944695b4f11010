import type { Block, SpanKind } from '../../utils/article/article.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';

/** Where no term is marked. Other spans would be read from the page and sent for nothing. */
const NEEDED: ReadonlySet<SpanKind> = new Set<SpanKind>(['code', 'excluded']);

/** @returns what the background needs of blocks to find their terms */
export function blocksToSend(batch: readonly LiveBlock[]): Block[] {
  return batch.map((live) => {
    const block = live.outline;
    if (!live.isRead || block.spans.every(({ kind }) => NEEDED.has(kind))) return block;
    return { ...block, spans: block.spans.filter(({ kind }) => NEEDED.has(kind)) };
  });
}
