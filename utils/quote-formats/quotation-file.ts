import type { FileProblem } from '../formats/glossary-file.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';

/** What was read since the slice before. */
export interface QuotationSlice {
  /** How much of the file has been read, from 0 to 1. */
  done: number;
  /** Each quotation is handed out once. */
  quotations: SavedQuotation[];
}

/** What is known once all has been read; the last quotations came in the slice before. */
export interface QuotationEnd {
  /** `skipped` is false where nothing is missing because of it, as with a bookmark. */
  problems: FileProblem[];
}

/** Reading in slices, as `Parsing` of glossaries does; `inSlices` runs it with pauses. */
export type QuotationParsing = Generator<QuotationSlice, QuotationEnd, void>;

export interface ParsedQuotations extends QuotationEnd {
  quotations: SavedQuotation[];
}

/** What a format cannot know from the file. */
export interface ReadOptions {
  /** Milliseconds since the epoch: when a quotation was saved whose file does not say it. */
  now: number;
}

/** What a format writes besides the quotations. */
export interface PrintOptions {
  /** The language of what stands between the quotations, such as their sources. */
  lang: 'en' | 'ja';
  /** Markdown: how it is written; null as Warichu has it. */
  template: string | null;
}

/** Reads to the end without a pause, and keeps everything. */
export function finishQuotations(parsing: QuotationParsing): ParsedQuotations {
  const quotations: SavedQuotation[] = [];
  for (;;) {
    const { done, value } = parsing.next();
    if (done) return { quotations, problems: value.problems };
    for (const quotation of value.quotations) quotations.push(quotation);
  }
}
