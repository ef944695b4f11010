import type { DefinitionAnnotation, JargonCandidate } from '../annotations.ts';
import type { Article } from '../article/article.ts';
import type { TermIndex } from '../terms/index-layout.ts';
import type { LayeredIndex } from '../terms/layered-index.ts';
import { indexDefinitions, withIndex } from '../terms/page-label-index.ts';
import { knownBy } from './known-by.ts';
import { rankJargon } from './rank-jargon.ts';

/**
 * The terms of an article that neither it nor a glossary explains.
 * @param index the glossaries
 * @param definitions the article's own
 * @param isUnwanted whether a term is to be left out besides those
 * @returns as `rankJargon` gives them
 */
export function rankUnexplained(
  article: Pick<Article, 'blocks' | 'lang'>,
  index: TermIndex | LayeredIndex,
  definitions: readonly Pick<DefinitionAnnotation, 'term' | 'aliases'>[],
  isUnwanted: (term: string) => boolean = () => false,
): JargonCandidate[] {
  const own = indexDefinitions({
    definitions: definitions.map(({ term, aliases }, id) => ({ id, term, aliases })),
  });
  const isKnown = knownBy(withIndex(index, own), article.lang);
  return rankJargon(article, (term) => isUnwanted(term) || isKnown(term));
}
