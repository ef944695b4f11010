import type { Annotations, TermAnnotation } from './annotations.ts';
import type { Article, Span } from './article/article.ts';
import { detectQuotes } from './quotes/detect-quotes.ts';
import { findTerms } from './terms/find-terms.ts';
import type { TermIndex } from './terms/index-layout.ts';
import type { LayeredIndex } from './terms/layered-index.ts';

function isUnmarked(span: Span): boolean {
  return span.kind === 'code' || span.kind === 'excluded';
}

/**
 * Finds all that is to be said about an article.
 * @param article what reading the page gave; blocks that are `excluded` are passed over
 * @param index the compiled glossary, or several that are read as one
 * @returns terms in the blocks' order, and cited quotations; offsets are into the text of the block named
 */
export function annotate(
  article: Pick<Article, 'blocks' | 'lang' | 'url'>,
  index: TermIndex | LayeredIndex,
): Annotations {
  const terms: TermAnnotation[] = [];
  for (const block of article.blocks) {
    if (block.excluded === true) continue;
    const excluded = block.spans.filter(isUnmarked).toSorted((a, b) => a.start - b.start);
    const found = findTerms(index, block.text, { lang: block.lang ?? article.lang, excluded });
    for (const { start, end, entries } of found) terms.push({ block: block.id, start, end, entries });
  }
  return { terms, quotes: detectQuotes(article) };
}
