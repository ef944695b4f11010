/** Glossaries as CSV (RFC 4180), with a header; see `table.ts` for what is in the cells. */
import Papa from 'papaparse';
import { COLUMNS, type ColumnChoice, entryToCells } from './entry-columns.ts';
import type { GlossaryFile, Parsing } from './glossary-file.ts';
import { parseTable } from './table.ts';
import { readLayout } from './table-layout.ts';

/**
 * @param text a file's text, with or without a byte order mark
 * @param columns what the columns are where it shall not be guessed
 * @throws FormatError when no column is the term
 */
export function parse(text: string, columns: ColumnChoice | null = null): Parsing {
  return parseTable(readLayout(text), columns);
}

/** @returns the entries as CSV with every column, lines parted by "\n" */
export function print(glossary: GlossaryFile): string {
  return `${Papa.unparse([[...COLUMNS], ...glossary.entries.map(entryToCells)], { newline: '\n' })}\n`;
}
