import { atOnce } from './at-once.ts';
import { type FoldedText, foldInSlices } from './fold-quoted.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';

/** A page's text, prepared for finding many quotations in it. */
export interface PageText {
  readonly folded: FoldedText;
  readonly grams: GramIndex;
}

/**
 * Prepares a text in which quotations are sought.
 * @param text a page's text, its blocks parted by line breaks (`articleText`)
 * @returns gives way every few milliseconds, and gives what `anchorQuotation` takes at the end
 */
export function* preparePageInSlices(text: string): Generator<undefined, PageText> {
  const folded = yield* foldInSlices(text);
  return { folded, grams: yield* indexGrams(folded.units) };
}

/** @returns the same at once, for short texts and where nobody waits */
export function preparePage(text: string): PageText {
  return atOnce(preparePageInSlices(text));
}
