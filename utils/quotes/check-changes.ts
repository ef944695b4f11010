import { compareQuotation, type QuotationComparison } from './compare-quotation.ts';
import { type QuotationChange, quotationChanges } from './quotation-changes.ts';
import { QUOTATION_LIMITS } from './quotation-limits.ts';
import type { SourceCheck } from './saved-quotation.ts';

/**
 * What is kept of a source so that the differences can be shown again.
 * @param text the source's text, in which the comparison's offsets lie
 * @returns nothing where the words are the same, stand nowhere or are too many: half of them would show false differences
 */
export function comparedWords(
  { status, start, end }: Pick<QuotationComparison, 'status' | 'start' | 'end'>,
  text: string,
): Pick<SourceCheck, 'found'> {
  if (start === null || end === null || (status !== 'altered' && status !== 'elided')) return {};
  const found = text.slice(start, end);
  return found.length > QUOTATION_LIMITS.found ? {} : { found };
}

/**
 * The differences that a check found.
 * @param exact the words that were checked
 * @param lang BCP 47, or null
 * @returns null where the check is of an earlier version or its words were too many to be kept
 */
export function checkChanges(
  { status, found }: Pick<SourceCheck, 'status' | 'found'>,
  exact: string,
  lang: string | null,
): QuotationChange[] | null {
  if (found === undefined) return null;
  const comparison = compareQuotation(exact, found, lang);
  return comparison.status === status ? comparison.changes : quotationChanges(found, exact, lang);
}
