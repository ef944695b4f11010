import type { Span } from './article.ts';

const SPACE = 32;
const LINE_FEED = 10;

/**
 * Takes white space at their ends out of the spans, and those that hold nothing out of the list.
 * @param spans changed in place; offsets outside the text are brought in
 * @returns the same array
 */
export function fitSpans(spans: Span[], text: string): Span[] {
  let count = 0;
  for (let i = 0; i < spans.length; i += 1) {
    const span = spans[i]!;
    let start = Math.max(0, span.start);
    let end = Math.min(text.length, span.end);
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (start >= end) continue;
    span.start = start;
    span.end = end;
    spans[count] = span;
    count += 1;
  }
  if (count < spans.length) spans.length = count;
  return spans;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED;
}
