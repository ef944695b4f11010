import type { Span } from './article.ts';
import type { LiveBlock } from './live-block.ts';

/** Whether two readings gave the same block out of the same text nodes, their ids apart. */
export function sameBlock(a: LiveBlock, b: LiveBlock): boolean {
  return (
    a.block.text === b.block.text &&
    a.block.kind === b.block.kind &&
    a.block.lang === b.block.lang &&
    a.block.level === b.block.level &&
    a.block.depth === b.block.depth &&
    a.block.excluded === b.block.excluded &&
    sameItems(a.nodes, b.nodes) &&
    sameItems(a.textStarts, b.textStarts) &&
    sameItems(a.breaks, b.breaks) &&
    sameItems(a.nodeStarts, b.nodeStarts) &&
    sameItems(a.block.within ?? [], b.block.within ?? []) &&
    a.block.spans.length === b.block.spans.length &&
    a.block.spans.every((span, i) => sameSpan(span, b.block.spans[i]!))
  );
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function sameSpan(a: Span, b: Span): boolean {
  return (
    a.kind === b.kind && a.start === b.start && a.end === b.end && a.href === b.href && a.title === b.title
  );
}
