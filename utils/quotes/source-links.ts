import type { Block, Span } from '../article/article.ts';

/** A link that may lead to a source or to a person. */
export interface SourceLink {
  start: number;
  end: number;
  href: string;
  /** What it says, without white space around it. */
  words: string;
}

/**
 * The links of a block that lead off the page, in order.
 * @param page the address of the page: links to places on it are no sources
 */
export function sourceLinks(block: Block, page: string): SourceLink[] {
  const links: SourceLink[] = [];
  for (const span of block.spans) {
    if (!leadsAway(span, page)) continue;
    const { start, end } = span;
    const words = block.text.slice(start, end).trim();
    if (words !== '' && !isNoteMark(words)) links.push({ start, end, href: span.href!, words });
  }
  return links.sort((a, b) => a.start - b.start);
}

/** Whether two addresses lead to the same page, whatever place on it they name. */
export function isSamePage(a: string, b: string): boolean {
  return plainAddress(a) === plainAddress(b);
}

function leadsAway(span: Span, page: string): boolean {
  return (
    span.kind === 'link' &&
    span.href !== undefined &&
    /^https?:/i.test(span.href) &&
    !(span.href.startsWith(page) && isSamePage(span.href, page))
  );
}

function plainAddress(url: string): string {
  return url
    .replace(/#.*$/s, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?:index\.html?)?$/, '');
}

/** "[1]", "*", "†": a mark of a note. */
function isNoteMark(words: string): boolean {
  return /^\[?(?:\d{1,3}|[a-z*†‡§¶↩^])\]?$/.test(words);
}
