import { type Entry, type EntryFields, OWN_GLOSSARY } from '../terms/entry.ts';
import { foldKana } from './fold-kana.ts';
import { foldLabel } from './fold-label.ts';

/** An entry as the database keeps it. */
export interface EntryRow extends Entry {
  /**
   * Of the reader's own alone, since indexes over a dictionary cost more than its entries. Term and aliases,
   * folded: two entries that share one are alike enough to ask about.
   */
  labels?: string[];
  /** Of the reader's own alone. The place in an alphabetical list: by the reading where there is one, all kana alike. */
  sort?: string;
}

/** @returns the folded labels of an entry, each once */
export function labelsOf({ term, aliases }: Pick<EntryFields, 'term' | 'aliases'>): string[] {
  return [...new Set([term, ...aliases].map(foldLabel))].filter((label) => label !== '');
}

/** @returns an entry's row */
export function makeRow(
  fields: EntryFields,
  rest: Pick<Entry, 'id' | 'glossary' | 'created' | 'updated'>,
): EntryRow {
  const { term, aliases, reading, lang, definition, sources, tags, sites } = fields;
  const row: EntryRow = {
    term,
    aliases,
    reading,
    lang,
    definition,
    sources: sources.map(({ title, url }) => ({ title, url })),
    tags,
    sites,
    ...rest,
  };
  if (rest.glossary !== OWN_GLOSSARY) return row;
  row.labels = labelsOf(fields);
  row.sort = foldKana(foldLabel(reading ?? term));
  return row;
}

/** @returns the entry in a row */
export function entryOf({ labels: _labels, sort: _sort, ...entry }: EntryRow): Entry {
  return entry;
}
