/**
 * Glossaries as CSV (RFC 4180): a header with at least `term`, then a row an entry. Several aliases, sources,
 * tags or sites stand in one cell, parted by "|"; a "|" that belongs to a value is written "\|", a backslash
 * before "|" or "\" is written "\\". A source is "title <address>", or the address alone.
 */
import Papa from 'papaparse';
import { collectEntries } from './collect-entries.ts';
import { COLUMNS, type Column, cellsToEntry, entryToCells, isColumn } from './entry-columns.ts';
import { FormatError } from './format-error.ts';
import type { GlossaryFile, Parsing } from './glossary-file.ts';
import { stripBom } from './strip-bom.ts';
import { describeTornRow, type Row, readRows } from './table-rows.ts';

/** Spreadsheets of some countries write the others. */
const DELIMITERS = [',', '\t', ';'];

function columnNames(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim().toLowerCase());
}

/** Reads the rows with the delimiter that makes a header with a column `term` out of the first one. */
function readTable(text: string): Generator<Row, void, void> {
  for (const delimiter of DELIMITERS) {
    const firstLine = /^\s*.*/.exec(text)?.[0] ?? '';
    const { value: first } = readRows(firstLine, delimiter).next();
    if (first && columnNames(first.cells).includes('term')) return readRows(text, delimiter);
  }
  throw new FormatError(
    `The file has no header with a column "term"; make its first line a selection of ${COLUMNS.join(',')}.`,
  );
}

/**
 * @param given a file's text, with or without a byte order mark
 * @returns the entries of the rows that can be read, and by line number what is wrong with the others
 * @throws FormatError when there is no header with a column `term`, or a column stands there twice
 */
export function* parse(given: string): Parsing {
  const text = stripBom(given);
  const rows = readTable(text);
  const { value: header } = rows.next();
  const names = columnNames(header!.cells);
  const collected = collectEntries();
  const { problems } = collected;
  for (const [at, name] of names.entries()) {
    if (isColumn(name) && names.indexOf(name) !== at) {
      throw new FormatError(`The header has the column "${name}" twice; remove one of the two.`);
    }
    if (isColumn(name) || name === '') continue;
    const message = `The column "${name}" is not one of ${COLUMNS.join(', ')} and is left out; rename it to keep it.`;
    problems.push({ where: `line ${header!.line}`, message, skipped: false });
  }
  const places = new Map(names.map((name, at) => [name, at]));
  for (const row of rows) {
    const where = `line ${row.line}`;
    const message = describeRow(row, names);
    if (message !== null) problems.push({ where, message, skipped: true });
    else
      collected.add(
        where,
        cellsToEntry((name: Column) => row.cells[places.get(name) ?? -1] ?? ''),
      );
    if (collected.isDue) yield collected.slice(row.end / text.length);
  }
  yield collected.slice(1);
  return collected.end();
}

/** @returns what is wrong with a row as a row of a table */
function describeRow(row: Row, names: readonly string[]): string | null {
  if (row.isTorn) return describeTornRow(row);
  if (row.cells.slice(names.length).every((cell) => cell.trim() === '')) return null;
  return `The row has ${row.cells.length} cells, the header ${names.length}; put a cell with a comma in it in quotation marks.`;
}

/** @returns the entries as CSV with every column, lines parted by "\n" */
export function print(glossary: GlossaryFile): string {
  return `${Papa.unparse([[...COLUMNS], ...glossary.entries.map(entryToCells)], { newline: '\n' })}\n`;
}
