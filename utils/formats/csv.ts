/**
 * Glossaries as CSV (RFC 4180): a header with at least `term`, then a row an entry. Several aliases, sources,
 * tags or sites stand in one cell, parted by "|"; a "|" that belongs to a value is written "\|", a backslash
 * before "|" or "\" is written "\\". A source is "title <address>", or the address alone.
 */
import Papa from 'papaparse';
import { checkEntry } from '../terms/entry-schema.ts';
import { describeEntryProblem } from './describe-entry-problem.ts';
import { COLUMNS, type Column, cellsToEntry, entryToCells, isColumn } from './entry-columns.ts';
import { FormatError } from './format-error.ts';
import { type GlossaryFile, type ParsedGlossary, type Parsing, SLICE } from './glossary-file.ts';
import { stripBom } from './strip-bom.ts';
import { describeTornRow, type Row, readRows } from './table-rows.ts';

/** Spreadsheets of some countries write the others. */
const DELIMITERS = [',', '\t', ';'];

function columnNames(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim().toLowerCase());
}

/** Reads the rows with the delimiter that makes a header with a column `term` out of the first one. */
function readTable(text: string): Row[] {
  for (const delimiter of DELIMITERS) {
    const firstLine = /^\s*.*/.exec(text)?.[0] ?? '';
    const first = readRows(firstLine, delimiter)[0];
    if (first !== undefined && columnNames(first.cells).includes('term')) return readRows(text, delimiter);
  }
  throw new FormatError(
    `The file has no header with a column "term"; make its first line a selection of ${COLUMNS.join(',')}.`,
  );
}

/**
 * @param text a file's text, with or without a byte order mark
 * @returns the entries of the rows that can be read, and by line number what is wrong with the others
 * @throws FormatError when there is no header with a column `term`, or a column stands there twice
 */
export function* parse(text: string): Parsing {
  const [header, ...rows] = readTable(stripBom(text));
  const names = columnNames(header!.cells);
  const result: ParsedGlossary = { name: null, language: null, entries: [], problems: [] };
  for (const [at, name] of names.entries()) {
    if (isColumn(name) && names.indexOf(name) !== at) {
      throw new FormatError(`The header has the column "${name}" twice; remove one of the two.`);
    }
    if (isColumn(name) || name === '') continue;
    const message = `The column "${name}" is not one of ${COLUMNS.join(', ')} and is left out; rename it to keep it.`;
    result.problems.push({ where: `line ${header!.line}`, message, skipped: false });
  }
  for (const [at, row] of rows.entries()) {
    const message = readRow(row, names, result.entries);
    if (message !== null) result.problems.push({ where: `line ${row.line}`, message, skipped: true });
    if (at % SLICE === 0) yield { done: at / rows.length, entries: result.entries.length };
  }
  return result;
}

/** Adds a row's entry to `entries`, or returns what is wrong with it. */
function readRow(row: Row, names: readonly string[], entries: GlossaryFile['entries']): string | null {
  if (row.isTorn) return describeTornRow(row);
  if (row.cells.slice(names.length).some((cell) => cell.trim() !== '')) {
    return `The row has ${row.cells.length} cells, the header ${names.length}; put a cell with a comma in it in quotation marks.`;
  }
  const cell = (name: Column) => row.cells[names.indexOf(name)] ?? '';
  const { fields, problems } = checkEntry(cellsToEntry(cell));
  if (fields === null) return `The row is left out: ${problems.map(describeEntryProblem).join(', and ')}.`;
  entries.push(fields);
  return null;
}

/** @returns the entries as CSV with every column, lines parted by "\n" */
export function print(glossary: GlossaryFile): string {
  return `${Papa.unparse([[...COLUMNS], ...glossary.entries.map(entryToCells)], { newline: '\n' })}\n`;
}
