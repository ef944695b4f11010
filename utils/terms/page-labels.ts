import type { TermIndex } from './index-layout.ts';
import { type LayeredIndex, layersOf } from './layered-index.ts';
import { compileIndex } from './term-index.ts';

/** What a page is matched for besides the reader's glossaries. Plain JSON: it goes with every question about the page. */
export interface PageLabels {
  /** Terms that the page itself defines; ids from `FIRST_DEFINITION`. */
  definitions: { id: number; term: string; aliases: string[] }[];
  /** Terms that nobody explains and the reader wants to see marked; ids from `FIRST_SUGGESTION`. */
  suggestions: { id: number; term: string }[];
}

export const NO_LABELS: PageLabels = { definitions: [], suggestions: [] };

/** @returns an index of the page's own terms alone */
export function indexDefinitions({ definitions }: PageLabels): TermIndex {
  return compileIndex(definitions.map(({ id, term, aliases }) => ({ id, term, aliases, reading: null })));
}

/** @returns an index of what is suggested on the page; null where nothing is */
export function indexSuggestions({ suggestions }: PageLabels): TermIndex | null {
  if (suggestions.length === 0) return null;
  return compileIndex(suggestions.map(({ id, term }) => ({ id, term, aliases: [], reading: null })));
}

/** @returns the glossaries together with one more index, read as one */
export function withIndex(index: TermIndex | LayeredIndex, own: TermIndex): LayeredIndex {
  return { layers: [...layersOf(index), { index: own, removed: new Set<number>() }] };
}
