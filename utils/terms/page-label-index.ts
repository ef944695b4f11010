import type { TermIndex } from './index-layout.ts';
import { type LayeredIndex, layersOf } from './layered-index.ts';
import type { PageLabels } from './page-labels.ts';
import { compileIndex } from './term-index.ts';

/** @returns an index of the page's own terms alone */
export function indexDefinitions({ definitions }: Pick<PageLabels, 'definitions'>): TermIndex {
  return compileIndex(definitions.map(({ id, term, aliases }) => ({ id, term, aliases, reading: null })));
}

/** @returns an index of what is suggested on the page; null where nothing is */
export function indexSuggestions({ suggestions }: Pick<PageLabels, 'suggestions'>): TermIndex | null {
  if (suggestions.length === 0) return null;
  return compileIndex(suggestions.map(({ id, term }) => ({ id, term, aliases: [], reading: null })));
}

/** @returns the glossaries together with one more index, read as one */
export function withIndex(index: TermIndex | LayeredIndex, own: TermIndex): LayeredIndex {
  return { layers: [...layersOf(index), { index: own, removed: new Set<number>() }] };
}
