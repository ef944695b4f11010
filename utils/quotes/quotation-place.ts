import { type Agreement, agreementBefore, agreementBehind } from './context-agreement.ts';
import type { FoldedText } from './fold-quoted.ts';
import type { WantedQuotation } from './quotation-selector.ts';

/** Where a quotation may stand, and what speaks for it. Offsets are in the page's folded units. */
export interface QuotationPlace {
  start: number;
  end: number;
  /** How alike the words are, 0 to 1. */
  similarity: number;
  isExact: boolean;
  /** Null where the selector has no context on that side. */
  before: Agreement | null;
  behind: Agreement | null;
}

/** @returns a place with what its surroundings say */
export function quotationPlace(
  page: FoldedText,
  wanted: WantedQuotation,
  { start, end, similarity }: Pick<QuotationPlace, 'start' | 'end' | 'similarity'>,
): QuotationPlace {
  return {
    start,
    end,
    similarity,
    isExact: similarity === 1,
    before: agreementBefore(page, start, wanted.prefix),
    behind: agreementBehind(page, end, wanted.suffix),
  };
}

/** @returns how far the surroundings agree, both sides together, 0 to 1; null where there is no context at all */
export function contextSimilarity({
  before,
  behind,
}: Pick<QuotationPlace, 'before' | 'behind'>): number | null {
  if (before === null) return behind?.similarity ?? null;
  return behind === null ? before.similarity : (before.similarity + behind.similarity) / 2;
}

/** @returns how much the surroundings say, both sides together */
export function contextEvidence({ before, behind }: Pick<QuotationPlace, 'before' | 'behind'>): number {
  return (before?.evidence ?? 0) + (behind?.evidence ?? 0);
}

/** @returns 0 to 1: words and surroundings together */
export function scoreOf(place: QuotationPlace): number {
  const context = contextSimilarity(place);
  return context === null ? place.similarity : (place.similarity + context) / 2;
}
