import { findTerms } from '../terms/find-terms.ts';
import type { TermIndex } from '../terms/index-layout.ts';
import type { LayeredIndex } from '../terms/layered-index.ts';

/**
 * @param index a glossary, or several that are read as one; what the page itself defines may be one of them
 * @param lang BCP 47 of the page
 * @returns tells whether the whole of a text is a term of it, in whatever form
 */
export function knownBy(index: TermIndex | LayeredIndex, lang: string | null): (text: string) => boolean {
  return (text) =>
    findTerms(index, text, { lang }).some(({ start, end }) => start === 0 && end === text.length);
}
