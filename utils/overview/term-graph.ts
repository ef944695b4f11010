import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { siteOf } from '../quotes/search-document.ts';
import { findTerms } from '../terms/find-terms.ts';
import type { LayeredIndex } from '../terms/layered-index.ts';
import { normalize } from '../text/normalize.ts';

/** A quotation as a picture shows it. */
export interface GraphQuotation {
  id: string;
  /** The beginning of its words. */
  words: string;
  /** BCP 47, or null. */
  lang: string | null;
  /** Its page's title, or its site where that has none. */
  from: string;
  /** Milliseconds since the epoch. */
  created: number;
  /** The entries of the terms that stand in it, each once. */
  entries: number[];
  /** What it is filtered by, folded. */
  text: string;
}

/** A term as a picture shows it. */
export interface GraphTerm {
  term: string;
  /** BCP 47, or null. */
  lang: string | null;
  /** In how many quotations it stands. */
  quotations: number;
  /** What it is filtered by, folded. */
  text: string;
}

/** How many UTF-16 units of a quotation are kept; nobody reads more in a picture. */
const BEGINNING = 200;

/** Which terms stand in which quotations. */
export interface TermGraph {
  /** How many quotations there are, also those in which no term stands. */
  quotations: number;
  /** Those in which a term stands. */
  connected: GraphQuotation[];
  /** By entry. */
  terms: Map<number, GraphTerm>;
}

/** @returns a text as filters compare it */
export function foldText(text: string): string {
  return normalize(text).folded;
}

/**
 * Looks for the terms of the glossaries in a quotation. Where several entries have the label, the first stands for all: those
 * of the reader's own glossary come first.
 * @returns null where there is none
 */
export function connectQuotation(
  { id, selector, page, created }: SavedQuotation,
  index: LayeredIndex,
): GraphQuotation | null {
  const found = findTerms(index, selector.exact, { lang: page.lang });
  if (found.length === 0) return null;
  const entries = [...new Set(found.map((term) => term.entries[0]!))];
  const words = selector.exact.slice(0, BEGINNING).toWellFormed();
  const from = page.title || siteOf({ page });
  return { id, words, lang: page.lang, from, created, entries, text: foldText(`${words}\n${from}`) };
}

/** @returns in how many quotations each entry's term stands */
export function countEntries(connected: readonly GraphQuotation[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { entries } of connected)
    for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}
