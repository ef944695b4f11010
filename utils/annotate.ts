import type { Annotations, DefinitionAnnotation, TermAnnotation } from './annotations.ts';
import type { Article, Span } from './article/article.ts';
import { detectDefinitions } from './definitions/detect-definitions.ts';
import { detectQuotes } from './quotes/detect-quotes.ts';
import { findTerms } from './terms/find-terms.ts';
import type { TermIndex } from './terms/index-layout.ts';
import { type LayeredIndex, layersOf } from './terms/layered-index.ts';
import { compileIndex } from './terms/term-index.ts';

/** Entries of glossaries have lower numbers; from here on the page's own definitions are counted. */
const FIRST_DEFINITION = 0x40000000;

export interface AnnotateOptions {
  /** False where the blocks are a part of a page: what a page defines is read from the whole of it. */
  definitions?: boolean;
}

function isUnmarked(span: Span): boolean {
  return span.kind === 'code' || span.kind === 'excluded';
}

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
  options: AnnotateOptions = {},
): Annotations {
  const definitions = options.definitions === false ? [] : detectDefinitions(article);
  const whole = definitions.length === 0 ? index : withDefinitions(index, definitions);
  const terms: TermAnnotation[] = [];
  for (const block of article.blocks) {
    if (block.excluded === true) continue;
    const excluded = block.spans.filter(isUnmarked).toSorted((a, b) => a.start - b.start);
    const found = findTerms(whole, block.text, { lang: block.lang ?? article.lang, excluded });
    for (const { start, end, entries } of found)
      terms.push({ block: block.id, start, end, ...parted(entries) });
  }
  return { terms, definitions, quotes: detectQuotes(article) };
}

function withDefinitions(
  index: TermIndex | LayeredIndex,
  definitions: readonly DefinitionAnnotation[],
): LayeredIndex {
  const own = compileIndex(
    definitions.map(({ term, aliases }, at) => ({ id: FIRST_DEFINITION + at, term, aliases, reading: null })),
  );
  return { layers: [...layersOf(index), { index: own, removed: new Set<number>() }] };
}

/** Ascending, as `findTerms` gives them: the glossaries' entries come first. */
function parted(found: readonly number[]): Pick<TermAnnotation, 'entries' | 'definitions'> {
  const first = found.findIndex((id) => id >= FIRST_DEFINITION);
  if (first < 0) return { entries: found };
  return {
    entries: found.slice(0, first),
    definitions: found.slice(first).map((id) => id - FIRST_DEFINITION),
  };
}
