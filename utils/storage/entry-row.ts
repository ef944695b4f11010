import type { Entry, EntryFields } from '../terms/entry.ts';
import { foldKana } from '../text/fold-kana.ts';
import { foldLabel } from './fold-label.ts';

/** An entry of the reader's own glossary as the database keeps it: with what it is found and sorted by. */
export interface EntryRow extends Entry {
  /** Term and aliases, folded: two entries that share one are alike enough to ask about. */
  labels: string[];
  /** The place in an alphabetical list: by the reading where there is one, hiragana and katakana alike. */
  sort: string;
}

/** @returns the folded labels of an entry, each once */
export function labelsOf({ term, aliases }: Pick<EntryFields, 'term' | 'aliases'>): string[] {
  return [...new Set([term, ...aliases].map(foldLabel))].filter((label) => label !== '');
}

/** @returns the row of an entry */
export function makeRow(entry: Entry): EntryRow {
  return { ...entry, labels: labelsOf(entry), sort: foldKana(foldLabel(entry.reading ?? entry.term)) };
}

/** @returns the entry in a row */
export function entryOf({ labels: _labels, sort: _sort, ...entry }: EntryRow): Entry {
  return entry;
}
