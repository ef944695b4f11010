import { pageAddress } from '../quotes/page-address.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { foldWords, wordsHash } from '../quotes/words-hash.ts';

/** A quotation as the database keeps it: with what it is found by. */
export interface QuotationRow extends SavedQuotation {
  /** The addresses of its page, as `pageAddress` gives them. */
  pages: string[];
  /** The address of the source that the page cites, in a list that is empty without one. */
  sources: string[];
  /** `wordsHash` of its words. */
  words: number;
  /** The import that it came with; 0 for none. Of an import that is hidden nothing is found. */
  batch: number;
}

/** @returns the row of a quotation */
export function quotationRow(quotation: SavedQuotation, batch = 0): QuotationRow {
  const { page, cited, selector } = quotation;
  return {
    ...quotation,
    pages: addressesOf(page),
    sources: cited?.url ? [pageAddress(cited.url)] : [],
    words: wordsHash(foldWords(selector.exact)),
    batch,
  };
}

/** @returns the quotation in a row */
export function quotationOf(row: QuotationRow): SavedQuotation {
  const { pages: _pages, sources: _sources, words: _words, batch: _batch, ...quotation } = row;
  return quotation;
}

/** @returns the addresses of a page, each once */
export function addressesOf(page: { url: string; canonicalUrl: string | null }): string[] {
  const all = page.canonicalUrl === null ? [page.url] : [page.url, page.canonicalUrl];
  return [...new Set(all.map(pageAddress))];
}

/**
 * Whether two quotations are the same words at the same place of the same page. Where no position is known, the
 * same words with the same text around them are at the same place. Books have no address: they are told by title and author.
 */
export function isSamePlace(one: QuotationRow, other: QuotationRow): boolean {
  if (one.words !== other.words || !isSamePage(one, other)) return false;
  const a = one.selector;
  const b = other.selector;
  if (foldWords(a.exact) !== foldWords(b.exact)) return false;
  if (a.place?.page !== b.place?.page || a.place?.location !== b.place?.location) return false;
  const isAround = a.prefix === b.prefix && a.suffix === b.suffix;
  return a.start === null || b.start === null ? isAround : a.start === b.start;
}

function isSamePage(one: QuotationRow, other: QuotationRow): boolean {
  if (one.page.url === '' && other.page.url === '') {
    return one.page.title === other.page.title && one.page.author === other.page.author;
  }
  return one.pages.some((page) => page !== '' && other.pages.includes(page));
}
