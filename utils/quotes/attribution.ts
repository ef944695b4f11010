import type { Block, Span } from '../article/article.ts';
import { splitTitle } from './split-title.ts';

/** Who and what an attribution names; null for what it does not say. */
export interface Attribution {
  author: string | null;
  authorUrl: string | null;
  title: string | null;
  site: string | null;
  url: string | null;
}

/** Part of a block's text, by UTF-16 offsets. */
export interface Part {
  block: Block;
  start: number;
  end: number;
}

export const NO_ATTRIBUTION: Attribution = {
  author: null,
  authorUrl: null,
  title: null,
  site: null,
  url: null,
};

const DASH = '(?:-{1,3}|[‐‑‒–—―─－]{1,3})';
const LABEL = '(?:引用元?|出典元?|出所|参照元?|参考(?:文献|記事)?|元記事|ソース|Source|via|From|Quoted from)';
const LEAD_DASH = new RegExp(`^[\\s（(]*${DASH}\\s*`);
const LEAD_SLASH = /^\s*[/／]\s*/;
const LEAD_LABEL = new RegExp(`^[\\s（(\\[［【]*(?:${LABEL})(\\s*[:：]\\s*|[\\s]*)[\\]］】]?\\s*`, 'i');
const SUFFIX = /\s*(?:より|から)?(?:引用|抜粋|転載)[。）)\s]*$|\s*より[。）)\s]*$/;
const ADDRESS = /https?:\/\/[^\s<>"'（）()「」、。]+/;
const EDGES = /^[\s,、，:：・"“”'「『（(\][]+|[\s,、，:：・"“”'」』（()）\][]+$/g;
const DASH_EDGES = new RegExp(`^${DASH}\\s*|\\s*${DASH}$`, 'g');
/** A line of names is short; a longer one is prose. */
const LONGEST_NAME = 80;

export type Lead = 'dash' | 'slash' | 'label' | null;

/** What a line that may be an attribution begins with, and where its substance begins. */
export function leadOf(text: string): { lead: Lead; end: number } {
  const dash = LEAD_DASH.exec(text);
  if (dash) {
    const label = LEAD_LABEL.exec(text.slice(dash[0].length));
    return label && isLabelled(label[1]!)
      ? { lead: 'label', end: dash[0].length + label[0].length }
      : { lead: 'dash', end: dash[0].length };
  }
  const slash = LEAD_SLASH.exec(text);
  if (slash) return { lead: 'slash', end: slash[0].length };
  const label = LEAD_LABEL.exec(text);
  // Without its colon a label is only a word, so it has to be parted from what follows.
  if (label) return { lead: 'label', end: label[0].length };
  return { lead: null, end: 0 };
}

/** Whether a label has its colon. */
function isLabelled(behind: string): boolean {
  return /[:：]/.test(behind);
}

/**
 * Reads a stretch of text as an attribution, if it is nothing else.
 * @param part a whole line, caption or footer, or what stands behind a quotation in its line
 * @param isMarkedUp true where the markup says that it is one (`<footer>`, `<figcaption>`), so that no
 *   dash or label is needed
 * @returns null when it is not an attribution
 */
export function readAttribution(part: Part, isMarkedUp = false): Attribution | null {
  const text = part.block.text.slice(part.start, part.end);
  const { lead, end } = leadOf(text);
  const from = part.start + end;
  const spans = part.block.spans.filter((span) => span.start >= part.start && span.end <= part.end);
  const links = spans.filter((span) => span.kind === 'link' && span.href && /^https?:/.test(span.href));
  const cites = spans.filter((span) => span.kind === 'cite');
  const cite = cites.at(-1);
  const link = links.find((span) => cite && overlaps(span, cite)) ?? links.at(-1);
  const isAllCite = cite !== undefined && isOnly(part, from, cite);
  if (lead === null && !isMarkedUp && !isAllCite && !isOnlyAddress(text) && !(link && SUFFIX.test(text)))
    return null;
  if (link) return fromLink(part, from, lead, link, links, isMarkedUp || isAllCite);
  if (cite) return fromCite(part, from, cite);
  const address = ADDRESS.exec(text);
  if (address) return fromAddress(text, end, address);
  return fromWords(text.slice(end), lead);
}

function fromLink(
  part: Part,
  from: number,
  lead: Lead,
  link: Span,
  links: readonly Span[],
  isSure: boolean,
): Attribution | null {
  const { text } = part.block;
  const words = text.slice(link.start, link.end).trim();
  const before = tidy(text.slice(from, link.start));
  const after = text.slice(link.end, part.end);
  const rest = tidy(after.replace(SUFFIX, ''));
  // Prose that only begins with a dash is no attribution.
  if (!isSure && (before.length > LONGEST_NAME || /[。！？!?]./.test(before))) return null;
  if (!isSure && lead === 'label' && before.length > 0) return null;
  const url = link.href!;
  const namesPage = isAddress(words, url);
  if (before.length === 0 && /^\s*[,、，]/.test(after)) return { ...NO_ATTRIBUTION, author: words, url };
  if (!isSure && rest.length > LONGEST_NAME) return null;
  const person = links.find((other) => other !== link && other.end <= link.start);
  return {
    author: before || null,
    authorUrl: (before && person?.href) || null,
    ...(namesPage ? { title: null, site: null } : splitTitle(words)),
    url,
  };
}

function fromCite(part: Part, from: number, cite: Span): Attribution {
  const words = part.block.text.slice(cite.start, cite.end).trim();
  const before = tidy(part.block.text.slice(from, cite.start));
  if (before) return { ...NO_ATTRIBUTION, author: before, ...splitTitle(words) };
  if (ADDRESS.exec(words)?.[0] === words) return { ...NO_ATTRIBUTION, url: words };
  const comma = /[,，、]\s*/.exec(words);
  if (!comma) return { ...NO_ATTRIBUTION, author: withoutDash(words) };
  return {
    ...NO_ATTRIBUTION,
    author: withoutDash(words.slice(0, comma.index)),
    title: words.slice(comma.index + comma[0].length),
  };
}

function fromAddress(text: string, from: number, address: RegExpExecArray): Attribution | null {
  const before = tidy(text.slice(Math.min(from, address.index), address.index));
  return before.length > LONGEST_NAME ? null : { ...NO_ATTRIBUTION, author: before || null, url: address[0] };
}

function fromWords(text: string, lead: Lead): Attribution | null {
  const words = text.replace(SUFFIX, '').trim();
  if (words.length === 0 || words.length > LONGEST_NAME || words.includes('\n')) return null;
  if (/[。！？!?]$/.test(text.trim())) return null;
  if (lead === 'dash') return { ...NO_ATTRIBUTION, author: tidy(words.split(/[,、，]/)[0]!) || null };
  return null;
}

function tidy(text: string): string {
  return withoutDash(text.replace(EDGES, '').trim()).replace(EDGES, '').trim();
}

function withoutDash(text: string): string {
  return text.replace(DASH_EDGES, '').trim();
}

function isOnly(part: Part, from: number, span: Span): boolean {
  const { text } = part.block;
  return tidy(text.slice(from, span.start)) === '' && tidy(text.slice(span.end, part.end)) === '';
}

function isOnlyAddress(text: string): boolean {
  const trimmed = text.replace(LEAD_DASH, '').trim();
  return ADDRESS.exec(trimmed)?.[0] === trimmed;
}

function isAddress(words: string, url: string): boolean {
  return /^https?:\/\//.test(words) || words === url || words === url.replace(/^https?:\/\/|\/$/g, '');
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
