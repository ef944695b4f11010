import type { Entry, EntryFields } from '../terms/entry.ts';
import { foldKana } from './fold-kana.ts';
import { foldLabel } from './fold-label.ts';

/** An entry as the database keeps it: with what it is found and sorted by. */
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

/** @returns the row of an entry without its number, which the database gives */
export function makeRow(
  fields: EntryFields,
  rest: Pick<Entry, 'glossary' | 'created' | 'updated'>,
): Omit<EntryRow, 'id'> {
  const { term, aliases, reading, lang, definition, sources, tags, sites } = fields;
  return {
    term,
    aliases,
    reading,
    lang,
    definition,
    sources: sources.map(({ title, url }) => ({ title, url })),
    tags,
    sites,
    ...rest,
    labels: labelsOf(fields),
    sort: foldKana(foldLabel(reading ?? term)),
  };
}

/** @returns the entry in a row */
export function entryOf({ labels: _labels, sort: _sort, ...entry }: EntryRow): Entry {
  return entry;
}
