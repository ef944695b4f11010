import Papa from 'papaparse';

export interface Row {
  cells: string[];
  /** The line of the file on which it begins, from 1. */
  line: number;
  /** The line on which it ends, which is another when a cell has a line break. */
  lastLine: number;
  /** True where a quotation mark is not closed, or has something behind it. */
  isTorn: boolean;
  /** UTF-16 units. */
  length: number;
  /** Where in the text the next row begins. */
  end: number;
}

/** UTF-16 units that are taken apart at once; a row that is longer gets twice as many until it fits. */
const WINDOW = 1 << 16;

/** What stands between the rows: "\r" in texts of old Macs, else "\n", before which a "\r" is white space. */
function lineEnd(text: string, start: number): '\n' | '\r' {
  const sample = text.slice(start, start + WINDOW).replaceAll(/"[^"]*"/g, '');
  return sample.includes('\r') && !sample.includes('\n') ? '\r' : '\n';
}

/** Moves on through a text, counting the lines that begin on the way. */
function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  return lines;
}

interface Span {
  cells: string[];
  /** UTF-16 units from where the reading began. */
  end: number;
  isTorn: boolean;
}

/** Reads the rows that are whole; the last one only where it is the text's last. */
function readSpans(text: string, delimiter: string, newline: '\n' | '\r', isLast: boolean): Span[] {
  const spans: Span[] = [];
  const parser = new Papa.Parser({
    delimiter,
    newline,
    step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
      const cells = data[0]!;
      const last = cells.length - 1;
      if (cells[last]!.endsWith('\r')) cells[last] = cells[last]!.slice(0, -1);
      spans.push({ cells, end: meta.cursor, isTorn: errors.length > 0 });
    },
  });
  parser.parse(text, 0, !isLast);
  return spans;
}

/**
 * Takes a table in a text apart, as RFC 4180 has it, a row at a time; blank lines are no rows.
 * @param start where in the text the first row begins
 * @param firstLine the number of the line that begins there
 */
export function* readRows(
  text: string,
  delimiter: string,
  { start = 0, firstLine = 1 }: { start?: number; firstLine?: number } = {},
): Generator<Row, void, void> {
  const newline = lineEnd(text, start);
  let line = firstLine;
  let at = start;
  let size = WINDOW;
  while (at < text.length) {
    const isLast = at + size >= text.length;
    const spans = readSpans(text.slice(at, at + size), delimiter, newline, isLast);
    // A row that does not fit is read again with more behind it: twice as much, so that long ones cost no square.
    size = spans.length === 0 ? size * 2 : WINDOW;
    let from = at;
    for (const { cells, end, isTorn } of spans) {
      const to = at + end;
      const first = line;
      line += countLines(text, from, to);
      const endsInside = to >= text.length && !/[\n\r]/.test(text.at(-1)!);
      const begin = from;
      from = to;
      if (!isTorn && cells.length === 1 && cells[0]!.trim() === '') continue;
      yield {
        cells,
        line: first,
        lastLine: endsInside ? line : Math.max(first, line - 1),
        isTorn,
        length: to - begin,
        end: to,
      };
    }
    at = from;
  }
}
