import type { TermIndex } from '../../utils/terms/index-layout.ts';
import type { LayeredIndex } from '../../utils/terms/layered-index.ts';
import { indexDefinitions, indexSuggestions, withIndex } from '../../utils/terms/page-label-index.ts';
import type { PageLabels } from '../../utils/terms/page-labels.ts';

/** The glossaries as they are read on one page. */
export interface PageIndex {
  /** With what the page defines. */
  index: LayeredIndex;
  suggested: TermIndex | null;
}

/** How many pages are kept: the words of a text are remembered with the index that they were looked up in. */
const KEPT = 4;

/** Of the glossaries as they were last; newest last. */
let kept: { of: LayeredIndex; pages: Map<string, PageIndex> } | null = null;

/**
 * @param labels what a page brings of its own
 * @returns the glossaries together with it; the same object as long as neither changes
 */
export function pageIndex(glossaries: LayeredIndex, labels: PageLabels): PageIndex {
  if (labels.definitions.length === 0 && labels.suggestions.length === 0) {
    return { index: glossaries, suggested: null };
  }
  if (kept?.of !== glossaries) kept = { of: glossaries, pages: new Map() };
  const { pages } = kept;
  const key = JSON.stringify(labels);
  const known = pages.get(key);
  const made = known ?? {
    index: labels.definitions.length === 0 ? glossaries : withIndex(glossaries, indexDefinitions(labels)),
    suggested: indexSuggestions(labels),
  };
  pages.delete(key);
  pages.set(key, made);
  if (pages.size > KEPT) pages.delete(pages.keys().next().value!);
  return made;
}
