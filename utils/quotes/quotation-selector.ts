import { CONTEXT_LENGTH, weigh } from './context-agreement.ts';
import { type FoldedText, foldQuoted } from './fold-quoted.ts';

/** Something like a quotation that stood elsewhere on its page when it was saved. Folded units. */
export interface Lookalike {
  text: string;
  before: string;
  behind: string;
}

/** How a saved quotation is found again: the W3C's TextQuoteSelector, and where it stood. */
export interface QuotationSelector {
  /** The quotation as the page had it; blocks parted by line breaks. */
  exact: string;
  /** What stood right before and behind it; some 32 characters do. Empty where nothing stood. */
  prefix: string;
  suffix: string;
  /** UTF-16 offsets in the page's text when it was saved. */
  start?: number | null | undefined;
  end?: number | null | undefined;
  /** What `lookalikesOf` gave when it was saved; absent where nobody looked. */
  lookalikes?: readonly Lookalike[] | undefined;
}

/** A selector with its texts folded. */
export interface WantedQuotation {
  readonly exact: FoldedText;
  /** Folded units, the nearest `CONTEXT_LENGTH` of them. */
  readonly prefix: string;
  readonly suffix: string;
  /** What the quotation weighs, as `weigh` counts. */
  readonly weight: number;
  readonly start: number | null;
  /** Null where nobody looked for them. */
  readonly lookalikes: readonly Lookalike[] | null;
}

/** @returns the selector in the form in which it is compared with a page */
export function wantedQuotation(selector: QuotationSelector): WantedQuotation {
  const exact = foldQuoted(selector.exact);
  return {
    exact,
    prefix: foldQuoted(selector.prefix).units.slice(-CONTEXT_LENGTH),
    suffix: foldQuoted(selector.suffix).units.slice(0, CONTEXT_LENGTH),
    weight: weigh(exact.units),
    start: selector.start ?? null,
    lookalikes: selector.lookalikes ?? null,
  };
}
