import Papa from 'papaparse';

export interface Row {
  cells: string[];
  /** The line of the file on which it begins, from 1. */
  line: number;
  /** The line on which it ends, which is another when a cell has a line break. */
  lastLine: number;
  /** True where a quotation mark is not closed, or has something behind it. */
  isTorn: boolean;
}

/**
 * Takes a table in a text apart, as RFC 4180 has it; blank lines are no rows.
 * @param firstLine the number of the text's first line
 */
export function readRows(text: string, delimiter: string, firstLine = 1): Row[] {
  const rows: Row[] = [];
  let line = firstLine;
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

/** @returns one sentence on a row whose quotation marks do not close where they should */
export function describeTornRow({ line, lastLine }: Row): string {
  const lines = line === lastLine ? 'the line is' : `lines ${line} to ${lastLine} are`;
  return `A quotation mark is not closed where its cell ends, so ${lines} left out; write a quotation mark inside a cell twice.`;
}
