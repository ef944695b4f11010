import type { EntryFields, Source } from '../terms/entry.ts';
import { joinValues, splitValues } from './value-list.ts';

/** The fields of an entry in the order in which tables have them. */
export const COLUMNS = [
  'term',
  'aliases',
  'reading',
  'definition',
  'lang',
  'sources',
  'tags',
  'sites',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What each column of a table is, in the table's order; null is left out. */
export type ColumnChoice = readonly (Column | null)[];

export const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

function readSource(value: string): Source {
  const open = value.endsWith('>') ? value.lastIndexOf('<') : -1;
  if (open < 0) return { title: '', url: value };
  return { title: value.slice(0, open).trim(), url: value.slice(open + 1, -1) };
}

/** @returns a source as a cell has it: its title, and its address in angle brackets */
export function printSource({ title, url }: Source): string {
  return title === '' ? url : `${title} <${url}>`;
}

/** @returns an entry out of the cells of a row, still to be checked; a cell that is not there is empty */
export function cellsToEntry(cell: (column: Column) => string): Record<Column, unknown> {
  return {
    term: cell('term'),
    aliases: splitValues(cell('aliases')),
    reading: cell('reading'),
    definition: cell('definition'),
    lang: cell('lang'),
    sources: splitValues(cell('sources')).map(readSource),
    tags: splitValues(cell('tags')),
    sites: splitValues(cell('sites')),
  };
}

/** @returns the cells of an entry, in the order of `COLUMNS` */
export function entryToCells(entry: EntryFields): string[] {
  return [
    entry.term,
    joinValues(entry.aliases),
    entry.reading ?? '',
    entry.definition,
    entry.lang ?? '',
    joinValues(entry.sources.map(printSource)),
    joinValues(entry.tags),
    joinValues(entry.sites),
  ];
}
