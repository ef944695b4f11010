/** A quotation that the reader keeps, as storage has it, formats carry it and the library shows it. */
import type { AnchorStatus } from './anchor-quotation.ts';
import type { Faithfulness } from './compare-quotation.ts';
import type { QuotationSelector } from './quotation-selector.ts';

/** Where the quoted words stand: W3C Web Annotation's TextQuoteSelector and TextPositionSelector in one. */
export interface SavedSelector extends QuotationSelector {
  /** UTF-16 offsets into the article's text (`articleText`) as it was when it was saved; null where they are not known. */
  start: number | null;
  end: number | null;
  /** Where it stands in a book; left out for pages of the web. */
  place?: BookPlace | null;
}

/** Where words stand in a book, as its reader numbers them; a span is written "345-347". */
export interface BookPlace {
  page: string | null;
  /** A Kindle's. */
  location: string | null;
}

/** The page on which the words were read. Null is what the page did not say. */
export interface QuotedPage {
  /** An address of the web; "" for what has none, such as a book. */
  url: string;
  canonicalUrl: string | null;
  title: string;
  author: string | null;
  site: string | null;
  /** BCP 47. */
  lang: string | null;
  /** ISO 8601, as the page gives it. */
  published: string | null;
}

/** Whom the page itself quotes with these words. */
export interface CitedSource {
  author: string | null;
  authorUrl: string | null;
  title: string | null;
  site: string | null;
  url: string | null;
  /** True for words recalled, not quoted. */
  reported: boolean;
}

/** What came of comparing the words with their source. */
export interface SourceCheck {
  status: Faithfulness;
  /** From 0 to 1. */
  similarity: number;
  /** The address that was read. */
  url: string;
  /** Milliseconds since the epoch. */
  at: number;
  /**
   * The source's own words that were compared, by which the differences can be shown again (`checkChanges`); left out where
   * there are none, or they are longer than `QUOTATION_LIMITS.found`.
   */
  found?: string;
}

/** What a reader saves or a file brings. */
export interface QuotationFields {
  selector: SavedSelector;
  page: QuotedPage;
  /** Null where the page quotes nobody. */
  cited: CitedSource | null;
  /** The reader's own words; plain text. */
  note: string;
  tags: string[];
  check: SourceCheck | null;
  /** Milliseconds since the epoch: when it was saved. */
  created: number;
}

export interface SavedQuotation extends QuotationFields {
  /** A UUID, the same in every export. */
  id: string;
  /** Milliseconds since the epoch. */
  updated: number;
  /** How it was found when its page was opened last; null before that. */
  anchor: { status: AnchorStatus; at: number } | null;
}
