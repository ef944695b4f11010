/**
 * Glossaries as the text files that Anki imports and exports: lines such as "#separator:tab" first, then a row a
 * note, cells quoted as in CSV. Cells of columns with Warichu's own names are read as in CSV; tags in Anki's own
 * tag column are parted by spaces. See https://docs.ankiweb.net/importing/text-files.html
 */
import Papa from 'papaparse';
import { COLUMNS, entryToCells } from './entry-columns.ts';
import type { GlossaryFile } from './glossary-file.ts';

export { parse } from './csv.ts';

/** @returns the entries with every column, lines parted by "\n" */
export function print(glossary: GlossaryFile): string {
  const head = `#separator:tab\n#html:false\n#columns:${COLUMNS.join('\t')}\n`;
  const rows = glossary.entries.map(entryToCells);
  if (rows.length === 0) return head;
  // A row that begins with "#" would be one of the lines that are no rows.
  const quotes = (value: unknown) => /^[#\s]|["\t\n\r]|\s$/.test(String(value));
  return `${head}${Papa.unparse(rows, { delimiter: '\t', newline: '\n', quotes })}\n`;
}
