/**
 * What the page itself says of a term, and what is suggested as one, goes by numbers as entries of glossaries do, so
 * that all of it is matched, packed and looked up in one way. Entries have the numbers below.
 */
export const FIRST_DEFINITION = 0x40000000;
export const FIRST_SUGGESTION = 0x60000000;

export interface SortedIds {
  /** Entries of glossaries. */
  entries: number[];
  /** What the page defines. */
  definitions: number[];
  /** What is suggested as a term and has no explanation. */
  suggestions: number[];
}

/** @returns the numbers of an occurrence by what they stand for, each in their order */
export function sortIds(ids: readonly number[]): SortedIds {
  const sorted: SortedIds = { entries: [], definitions: [], suggestions: [] };
  for (const id of ids) {
    if (id < FIRST_DEFINITION) sorted.entries.push(id);
    else if (id < FIRST_SUGGESTION) sorted.definitions.push(id);
    else sorted.suggestions.push(id);
  }
  return sorted;
}

/** @returns whether a glossary or the page says anything of the term: a suggestion alone is unexplained */
export function isExplained(ids: readonly number[]): boolean {
  return ids.some((id) => id < FIRST_SUGGESTION);
}
