import { pageAddress } from './page-address.ts';
import type { QuotedPage, SavedQuotation } from './saved-quotation.ts';
import type { AnchorFilter, CheckFilter } from './search-request.ts';

/** What the search knows of a quotation. */
export interface SearchDocument {
  id: string;
  /** What it is found by, in the order of `FIELD_WEIGHTS`. */
  texts: readonly string[];
  title: string;
  page: string;
  /** UTF-16 offset on its page; infinite where it is not known. */
  place: number;
  authors: readonly string[];
  tags: readonly string[];
  site: string;
  /** Milliseconds since the epoch. */
  created: number;
  anchor: number;
  check: number;
}

/** How much a word counts in the words, the title, the authors, the note, the tags, the site. */
export const FIELD_WEIGHTS: readonly number[] = [1, 1.5, 2, 1.5, 2, 1];

/** The statuses in the order of their numbers. */
export const ANCHORS: readonly AnchorFilter[] = ['unopened', 'exact', 'changed', 'ambiguous', 'orphan'];
export const CHECKS: readonly CheckFilter[] = ['unchecked', 'verbatim', 'elided', 'altered', 'absent'];

/** @returns the name of the site that a quotation was saved from, or its host where the page does not say */
export function siteOf({ page }: Pick<SavedQuotation, 'page'>): string {
  return page.site || URL.parse(page.url)?.hostname.replace(/^www\./, '') || '';
}

/** @returns what a page is told by: its address, or without one, as of a book, its title and author */
export function pageKey({ url, canonicalUrl, title, author }: QuotedPage): string {
  return pageAddress(canonicalUrl || url) || JSON.stringify([title, author]);
}

const joined = (...texts: readonly (string | null | undefined)[]) =>
  [...new Set(texts)].filter((text) => text).join('\n');

/** @returns what the search knows of a quotation */
export function searchDocument(quotation: SavedQuotation): SearchDocument {
  const { id, selector, page, cited, note, tags, created, anchor, check } = quotation;
  const site = siteOf(quotation);
  const authors = [...new Set([cited?.author, page.author])].filter((name) => typeof name === 'string');
  return {
    id,
    texts: [
      selector.exact,
      joined(page.title, cited?.title),
      authors.join('\n'),
      note,
      tags.join('\n'),
      joined(site, cited?.site, URL.parse(page.url)?.hostname),
    ],
    title: page.title,
    page: pageKey(page),
    place: selector.start ?? Number.POSITIVE_INFINITY,
    authors,
    tags: [...new Set(tags)],
    site,
    created,
    anchor: ANCHORS.indexOf(anchor?.status ?? 'unopened'),
    check: CHECKS.indexOf(check?.status ?? 'unchecked'),
  };
}
