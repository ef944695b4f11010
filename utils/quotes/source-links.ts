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
    if (words !== '' && !isNoteMark(words))
      links.push({ start, end, href: shownAddress(words, span.href!), words });
  }
  return links.sort((a, b) => a.start - b.start);
}

/** Whether two addresses lead to the same page, whatever place on it they name. */
export function isSamePage(a: string, b: string): boolean {
  return plainAddress(a) === plainAddress(b);
}

/** An address of the web; what a template left standing, "%URL%", is none. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:/i.test(url) && !/%(?![0-9a-f]{2})/i.test(url);
}

function leadsAway(span: Span, page: string): boolean {
  return (
    span.kind === 'link' &&
    span.href !== undefined &&
    isWebAddress(span.href) &&
    !(span.href.startsWith(page) && isSamePage(span.href, page))
  );
}

function plainAddress(url: string): string {
  return url
    .replace(/#.*$/s, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?:index\.html?)?$/, '');
}

/** A link that shows one address and leads to another, through a counter or by mistake, means the one it shows. */
function shownAddress(words: string, href: string): string {
  const shown = /^https?:\/\/[^\s/]+\.[^\s…]*$/i.exec(words)?.[0];
  return shown === undefined || shown.endsWith('...') || hostOf(shown) === hostOf(href) ? href : shown;
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** "[1]", "*", "†": a mark of a note; "#sea": a mark of a subject. */
function isNoteMark(words: string): boolean {
  return /^\[?(?:\d{1,3}|[a-z*†‡§¶↩^])\]?$|^[#＃][\p{L}\p{N}_]+$/u.test(words);
}
