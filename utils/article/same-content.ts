import type { Span } from './article.ts';
import type { RunContent } from './inline-run.ts';

/** Whether two readings of the same text found it in the same text nodes and with the same spans. */
export function sameContent(a: RunContent, b: RunContent): boolean {
  return (
    sameItems(a.nodes, b.nodes) &&
    sameItems(a.textStarts, b.textStarts) &&
    sameItems(a.breaks, b.breaks) &&
    sameItems(a.nodeStarts, b.nodeStarts) &&
    a.spans.length === b.spans.length &&
    a.spans.every((span, i) => sameSpan(span, b.spans[i]!))
  );
}

export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function sameSpan(a: Span, b: Span): boolean {
  return (
    a.kind === b.kind && a.start === b.start && a.end === b.end && a.href === b.href && a.title === b.title
  );
}
