/**
 * Glossaries as tables: CSV (RFC 4180), what spreadsheets make of it in other countries, and the text files that Anki
 * imports and exports. Several aliases, sources, tags or sites stand in one cell, parted by "|"; a "|" that belongs
 * to a value is written "\|", a backslash before "|" or "\" is written "\\". A source is "title <address>", or the
 * address alone.
 */
import { CollectedEntries } from './collected-entries.ts';
import { COLUMNS, type Column, type ColumnChoice, cellsToEntry } from './entry-columns.ts';
import { FormatError } from './format-error.ts';
import type { Parsing } from './glossary-file.ts';
import { htmlToText } from './html-to-text.ts';
import type { TableLayout } from './table-layout.ts';
import { LONGEST_ROW, type Row, readRows } from './table-rows.ts';
import { joinValues } from './value-list.ts';

/** UTF-16 units after which there is a slice even if there are no rows in them. */
const STRETCH = 1 << 20;

/** Columns that may stand in a table several times. */
const REPEATABLE: readonly Column[] = ['aliases', 'definition', 'sources', 'tags', 'sites'];

/**
 * Reads the rows of a table one by one.
 * @param mapping what the columns are; null leaves it to their names and to what is in them
 * @returns the entries of the rows that can be read, and by line number what is wrong with the others
 * @throws FormatError when no column is the term, or one stands there twice that can only be there once
 */
export function* parseTable(layout: TableLayout, mapping: ColumnChoice | null = null): Parsing {
  const { text, delimiter, header, headerLine } = layout;
  const collected = new CollectedEntries();
  const columns = mapping ?? layout.columns;
  checkColumns(layout, mapping);
  if (mapping === null) {
    for (const [at, column] of columns.entries()) {
      if (column !== null || layout.technical.has(at)) continue;
      const place = { code: 'line', values: { line: headerLine } } as const;
      const name = header?.[at] ?? '';
      if (name !== '') collected.note(place, 'columnUnknown', { column: name, columns: COLUMNS.join(', ') });
      else if (header === null) collected.note(place, 'columnUnnamed', { column: at + 1 });
    }
  }
  const width = Math.max(columns.length, layout.columns.length);
  const toEntry = rowReader(layout, columns);
  let handed = layout.start;
  for (const row of readRows(text, delimiter, layout)) {
    const place = { code: 'line', values: { line: row.line } } as const;
    if (row.isBlank) {
      if (row.end - handed < STRETCH) continue;
    } else if (row.isTorn && row.line === row.lastLine) collected.skip(place, 'lineTorn');
    else if (row.isTorn) collected.skip(place, 'linesTorn', { first: row.line, last: row.lastLine });
    else if (row.length > LONGEST_ROW) collected.skip(place, 'rowTooLong', { limit: LONGEST_ROW });
    else if (isTooWide(row, width)) {
      collected.skip(place, 'rowTooWide', { cells: row.cells.length, columns: width });
    } else collected.add(place, toEntry(row));
    if (!collected.isDue && row.end - handed < STRETCH) continue;
    handed = row.end;
    yield collected.slice(row.end / text.length);
  }
  yield collected.slice(1);
  return collected.end();
}

function checkColumns(layout: TableLayout, mapping: ColumnChoice | null): void {
  const { header, samples } = layout;
  if (header === null && samples.length === 0 && layout.start >= layout.text.trimEnd().length)
    throw new FormatError('tableEmpty');
  const columns = mapping ?? layout.columns;
  const own = (header ?? []).map((name) => name.toLowerCase());
  const named = mapping === null ? own.filter((name) => COLUMNS.some((column) => column === name)) : [];
  const once = columns.filter((column): column is Column => column !== null && !REPEATABLE.includes(column));
  for (const names of [named, once]) {
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new FormatError('columnTwice', { column: twice });
  }
  if (!columns.includes('term')) throw new FormatError('tableNoTerm');
}

function isTooWide({ cells }: Row, width: number): boolean {
  for (let at = width; at < cells.length; at++) if (cells[at]!.trim() !== '') return true;
  return false;
}

/** @returns what makes an entry, still to be checked, out of a row */
function rowReader(
  layout: TableLayout,
  columns: ColumnChoice,
): (row: Row) => ReturnType<typeof cellsToEntry> {
  const places = new Map<Column, number[]>(COLUMNS.map((column) => [column, []]));
  for (const [at, column] of columns.entries()) if (column !== null) places.get(column)!.push(at);
  const tags = joinValues(layout.tags);
  const read = (row: Row, at: number) => {
    const cell = row.cells[at] ?? '';
    if (cell === '') return cell;
    if (layout.spaced.has(at)) return joinValues(cell.split(/\s+/).filter((tag) => tag !== ''));
    return layout.isHtml ? htmlToText(cell) : cell;
  };
  return (row) =>
    cellsToEntry((column) => {
      const [first, ...more] = places.get(column)!;
      const isPlain = more.length === 0 && (column !== 'tags' || tags === '');
      if (isPlain) return first === undefined ? '' : read(row, first);
      const cells = [...places.get(column)!.map((at) => read(row, at)), ...(column === 'tags' ? [tags] : [])];
      return cells.filter((cell) => cell.trim() !== '').join(column === 'definition' ? '\n' : '|');
    });
}
