import type { Annotations } from './annotations.ts';
import type { Article } from './article/article.ts';
import { detectDefinitions } from './definitions/detect-definitions.ts';
import { detectQuotes } from './quotes/detect-quotes.ts';
import { annotateTerms } from './terms/annotate-terms.ts';
import type { TermIndex } from './terms/index-layout.ts';
import type { LayeredIndex } from './terms/layered-index.ts';
import { FIRST_DEFINITION, sortIds } from './terms/page-ids.ts';
import { indexDefinitions, withIndex } from './terms/page-label-index.ts';

/**
 * Finds all that is to be said about an article.
 * @param article what reading the page gave; blocks that are `excluded` are passed over
 * @param index the compiled glossary, or several that are read as one
 * @returns terms in the blocks' order, those that only the page defines with no entries; the page's definitions and
 *   cited quotations; offsets are into the text of the block named
 */
export function annotate(
  article: Pick<Article, 'blocks' | 'lang' | 'url'>,
  index: TermIndex | LayeredIndex,
): Annotations {
  const definitions = detectDefinitions(article);
  const labels = definitions.map(({ term, aliases }, at) => ({ id: FIRST_DEFINITION + at, term, aliases }));
  const whole = labels.length === 0 ? index : withIndex(index, indexDefinitions({ definitions: labels }));
  const terms = annotateTerms(article.blocks, article.lang, whole).map((term) => {
    const sorted = sortIds(term.entries);
    if (sorted.definitions.length === 0) return term;
    const places = sorted.definitions.map((id) => id - FIRST_DEFINITION);
    return { ...term, entries: sorted.entries, definitions: places };
  });
  return { terms, definitions, quotes: detectQuotes(article) };
}
