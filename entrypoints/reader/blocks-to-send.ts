import type { Block, Container, SpanKind } from '../../utils/article/article.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';

/** How many blocks before and after a quotation may say where it is from. */
export const BEFORE = 1;
export const AFTER = 2;

/** Spans that the background asks about in any block: where no term is marked, and quotations inside a line. */
const ALWAYS: ReadonlySet<SpanKind> = new Set<SpanKind>(['code', 'excluded', 'q']);

/**
 * What the background needs of blocks. Links, citations and the like tell something only where a quotation may have
 * its source; elsewhere they would be read from the page and sent for nothing.
 * @param batch in document order
 */
export function blocksToSend(batch: readonly LiveBlock[]): Block[] {
  const wanted = new Set<number>();
  for (let index = 0; index < batch.length; index++) {
    if (!isQuoted(batch[index]!.within)) continue;
    for (let near = index - BEFORE; near <= index + AFTER; near++) wanted.add(near);
  }
  return batch.map((live, index) => (wanted.has(index) ? live.block : withFewSpans(live)));
}

function isQuoted(within: readonly Container[]): boolean {
  return within.length > 0 && within.some(({ kind }) => kind === 'quotation' || kind === 'figure');
}

function withFewSpans(live: LiveBlock): Block {
  const block = live.outline;
  if (!live.isRead || block.spans.every(({ kind }) => ALWAYS.has(kind))) return block;
  return { ...block, spans: block.spans.filter(({ kind }) => ALWAYS.has(kind)) };
}
