import type { WordBounds } from './word-bounds.ts';

/** A text directive: what a link says of the passage that it leads to. Null for what it doesn't say. */
export interface TextDirective {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/** A page's text for fragments: white space single, blocks parted by "\n", and where its words are. */
export interface FragmentPage {
  text: string;
  /** The same in lower case, unit for unit: browsers don't look at case. */
  folded: string;
  bounds: WordBounds;
}

/**
 * Which passages a directive leads to, as browsers find them (URL Text Fragments, "find a range from a text directive"):
 * whole words, no part over the edge of a block. A browser goes to the first.
 * @param most so many are enough
 */
export function findFragment(
  page: FragmentPage,
  { prefix, start, end, suffix }: TextDirective,
  most: number,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const sought = start.toLowerCase();
  for (let at = page.folded.indexOf(sought); at >= 0; at = page.folded.indexOf(sought, at + 1)) {
    if (found.length === most) break;
    const startEnd = at + sought.length;
    if (!page.bounds.has(at) || !page.bounds.has(startEnd)) continue;
    if (prefix !== null && !standsBefore(page, at, prefix.toLowerCase())) continue;
    const to = end === null ? endOfWords(page, startEnd, suffix) : endOfRange(page, startEnd, end, suffix);
    if (to !== null) found.push({ start: at, end: to });
  }
  return found;
}

function endOfWords(page: FragmentPage, end: number, suffix: string | null): number | null {
  return suffix === null || standsBehind(page, end, suffix.toLowerCase()) ? end : null;
}

function endOfRange(page: FragmentPage, from: number, end: string, suffix: string | null): number | null {
  const sought = end.toLowerCase();
  for (let at = page.folded.indexOf(sought, from); at >= 0; at = page.folded.indexOf(sought, at + 1)) {
    const to = at + sought.length;
    if (!page.bounds.has(at) || !page.bounds.has(to)) continue;
    if (suffix === null || standsBehind(page, to, suffix.toLowerCase())) return to;
  }
  return null;
}

function standsBefore({ folded, bounds }: FragmentPage, offset: number, prefix: string): boolean {
  let end = offset;
  while (end > 0 && /\s/.test(folded[end - 1]!)) end--;
  return folded.endsWith(prefix, end) && bounds.has(end - prefix.length) && bounds.has(end);
}

function standsBehind({ folded, bounds }: FragmentPage, offset: number, suffix: string): boolean {
  let start = offset;
  while (start < folded.length && /\s/.test(folded[start]!)) start++;
  return folded.startsWith(suffix, start) && bounds.has(start) && bounds.has(start + suffix.length);
}
