import type { TermAnnotation } from '../annotations.ts';
import type { Block, Span } from '../article/article.ts';
import { findTerms, type TermMatch } from './find-terms.ts';
import type { TermIndex } from './index-layout.ts';
import type { LayeredIndex } from './layered-index.ts';

function isUnmarked(span: Span): boolean {
  return span.kind === 'code' || span.kind === 'excluded';
}

/**
 * Finds terms in blocks. Code and what is `excluded` is passed over.
 * @param lang BCP 47 of the article; null where it isn't known
 * @param index the glossaries and what the page defines, read as one
 * @param suggested what nobody explains: found only where nothing else is
 * @returns occurrences in the blocks' order; offsets are UTF-16 units into the text of the block named
 */
export function annotateTerms(
  blocks: readonly Block[],
  lang: string | null,
  index: TermIndex | LayeredIndex,
  suggested: TermIndex | null = null,
): TermAnnotation[] {
  const terms: TermAnnotation[] = [];
  for (const block of blocks) {
    if (block.excluded === true) continue;
    const excluded = block.spans.filter(isUnmarked).toSorted((a, b) => a.start - b.start);
    const options = { lang: block.lang ?? lang, excluded };
    let found = findTerms(index, block.text, options);
    if (suggested !== null) found = filled(found, findTerms(suggested, block.text, options));
    for (const { start, end, entries } of found) terms.push({ block: block.id, start, end, entries });
  }
  return terms;
}

/** Both lists in order, and of the second only what lies over none of the first. */
function filled(first: readonly TermMatch[], second: readonly TermMatch[]): TermMatch[] {
  const all: TermMatch[] = [];
  let at = 0;
  for (const one of second) {
    while (at < first.length && first[at]!.end <= one.start) all.push(first[at++]!);
    if (at === first.length || first[at]!.start >= one.end) all.push(one);
  }
  return [...all, ...first.slice(at)];
}
