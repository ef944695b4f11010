/**
 * Glossaries as CSV (RFC 4180): a header with at least `term`, then a row an entry. Several aliases, sources,
 * tags or sites stand in one cell, parted by "|"; a "|" that belongs to a value is written "\|", a backslash
 * before "|" or "\" is written "\\". A source is "title <address>", or the address alone.
 */
import Papa from 'papaparse';
import type { EntryFields, Source } from '../terms/entry.ts';
import { checkEntry } from '../terms/entry-schema.ts';
import { describeEntryProblem } from './describe-entry-problem.ts';
import { FormatError } from './format-error.ts';
import type { FileProblem, GlossaryFile, ParsedGlossary } from './glossary-file.ts';
import { stripBom } from './strip-bom.ts';

const COLUMNS = ['term', 'aliases', 'reading', 'definition', 'lang', 'sources', 'tags', 'sites'] as const;
type Column = (typeof COLUMNS)[number];

/** Spreadsheets of some countries write the others. */
const DELIMITERS = [',', '\t', ';'];

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

interface Row {
  cells: string[];
  /** The line of the file on which it begins, from 1. */
  line: number;
  /** The line on which it ends, which is another when a cell has a line break. */
  lastLine: number;
  /** True where a quotation mark is not closed, or has something behind it. */
  isTorn: boolean;
}

function readRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let counted = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const first = line;
      for (; counted < meta.cursor; counted++) {
        const unit = text[counted];
        if (unit === '\n' || (unit === '\r' && text[counted + 1] !== '\n')) line++;
      }
      const isLast = meta.cursor >= text.length && !/[\n\r]$/.test(text);
      const isTorn = errors.some(({ type }) => type === 'Quotes');
      const isBlank = data.length === 1 && data[0]!.trim() === '';
      if (isBlank && !isTorn) return;
      rows.push({ cells: data, line: first, lastLine: isLast ? line : Math.max(first, line - 1), isTorn });
    },
  });
  return rows;
}

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

/** Takes a cell with several values apart; a backslash before anything but "|" and "\" is just itself. */
function splitValues(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < cell.length; at++) {
    const next = cell[at + 1];
    if (cell[at] === '\\' && (next === '|' || next === '\\')) {
      value += next;
      at++;
    } else if (cell[at] === '|') {
      values.push(value);
      value = '';
    } else value += cell[at];
  }
  values.push(value);
  return values.map((one) => one.trim()).filter((one) => one !== '');
}

function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join('|');
}

function readSource(value: string): Source {
  const open = value.endsWith('>') ? value.lastIndexOf('<') : -1;
  if (open < 0) return { title: '', url: value };
  return { title: value.slice(0, open).trim(), url: value.slice(open + 1, -1) };
}

function printSource({ title, url }: Source): string {
  return title === '' ? url : `${title} <${url}>`;
}

/**
 * @param text a file's text, with or without a byte order mark
 * @returns the entries of the rows that can be read, and by line number what is wrong with the others
 * @throws FormatError when there is no header with a column `term`, or a column stands there twice
 */
export function parse(text: string): ParsedGlossary {
  const [header, ...rows] = readTable(stripBom(text));
  const names = columnNames(header!.cells);
  const problems: FileProblem[] = [];
  for (const [at, name] of names.entries()) {
    if (isColumn(name) && names.indexOf(name) !== at) {
      throw new FormatError(`The header has the column "${name}" twice; remove one of the two.`);
    }
    if (isColumn(name) || name === '') continue;
    const message = `The column "${name}" is not one of ${COLUMNS.join(', ')} and is left out; rename it to keep it.`;
    problems.push({ where: `line ${header!.line}`, message, skipped: false });
  }
  const entries: EntryFields[] = [];
  for (const row of rows) {
    const problem = readRow(row, names, entries);
    if (problem !== null) problems.push({ where: `line ${row.line}`, message: problem, skipped: true });
  }
  return { name: null, language: null, entries, problems };
}

/** Adds a row's entry to `entries`, or returns what is wrong with it. */
function readRow(row: Row, names: readonly string[], entries: EntryFields[]): string | null {
  if (row.isTorn) {
    const lines = row.line === row.lastLine ? 'the line is' : `lines ${row.line} to ${row.lastLine} are`;
    return `A quotation mark is not closed where its cell ends, so ${lines} left out; write a quotation mark inside a cell twice.`;
  }
  if (row.cells.slice(names.length).some((cell) => cell.trim() !== '')) {
    return `The row has ${row.cells.length} cells, the header ${names.length}; put a cell with a comma in it in quotation marks.`;
  }
  const cell = (name: Column) => row.cells[names.indexOf(name)] ?? '';
  const { fields, problems } = checkEntry({
    term: cell('term'),
    aliases: splitValues(cell('aliases')),
    reading: cell('reading'),
    definition: cell('definition'),
    lang: cell('lang'),
    sources: splitValues(cell('sources')).map(readSource),
    tags: splitValues(cell('tags')),
    sites: splitValues(cell('sites')),
  });
  if (fields === null) return `The row is left out: ${problems.map(describeEntryProblem).join(', and ')}.`;
  entries.push(fields);
  return null;
}

/** @returns the entries as CSV with every column, lines parted by "\n" */
export function print(glossary: GlossaryFile): string {
  const rows = glossary.entries.map((entry) => [
    entry.term,
    joinValues(entry.aliases),
    entry.reading ?? '',
    entry.definition,
    entry.lang ?? '',
    joinValues(entry.sources.map(printSource)),
    joinValues(entry.tags),
    joinValues(entry.sites),
  ]);
  return `${Papa.unparse([[...COLUMNS], ...rows], { newline: '\n' })}\n`;
}
