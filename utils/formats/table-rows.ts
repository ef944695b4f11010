import Papa from 'papaparse';

export interface Row {
  cells: string[];
  /** The line of the file on which it begins, from 1. */
  line: number;
  /** The line on which it ends, which is another when a cell has a line break. */
  lastLine: number;
  /** True where a quotation mark is not closed, or has something behind it. */
  isTorn: boolean;
  /** True where there is nothing in it; blank lines are no rows, but take their time. */
  isBlank: boolean;
  /** UTF-16 units. */
  length: number;
  /** Where in the text the next row begins. */
  end: number;
}

/** UTF-16 units that are taken apart at once; a row that is longer gets twice as many until it fits. */
const WINDOW = 1 << 16;
/** UTF-16 units in which a row has to end; without one that is missing could make a row of the rest of the file. */
export const LONGEST_ROW = 1 << 22;

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
  return text.includes('"')
    ? readQuoted(text, delimiter, newline, isLast)
    : readLines(text, delimiter, newline, isLast);
}

function withoutReturn(cells: string[]): string[] {
  const last = cells.length - 1;
  if (cells[last]!.endsWith('\r')) cells[last] = cells[last]!.slice(0, -1);
  return cells;
}

function readQuoted(text: string, delimiter: string, newline: '\n' | '\r', isLast: boolean): Span[] {
  const spans: Span[] = [];
  const parser = new Papa.Parser({
    delimiter,
    newline,
    step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
      spans.push({ cells: withoutReturn(data[0]!), end: meta.cursor, isTorn: errors.length > 0 });
    },
  });
  parser.parse(text, 0, !isLast);
  return spans;
}

/** Without a quotation mark a line is a row, and a run of blank lines is told as one. */
function readLines(text: string, delimiter: string, newline: '\n' | '\r', isLast: boolean): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf(newline, at);
    if (next < 0 && !isLast) break;
    let end = next < 0 ? text.length : next + 1;
    const line = text.slice(at, next < 0 ? end : next);
    if (line === '') while (text[end] === newline) end++;
    spans.push({ cells: withoutReturn(line.split(delimiter)), end, isTorn: false });
    at = end;
  }
  return spans;
}

/**
 * Takes a table in a text apart, as RFC 4180 has it, a row at a time. What has no end within
 * `LONGEST_ROW` is handed out as one row without cells, and the next begins on a new line.
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
    if (spans.length === 0 && size >= LONGEST_ROW) {
      const next = text.indexOf(newline, at + size);
      spans.push({ cells: [], end: (next < 0 ? text.length : next + 1) - at, isTorn: false });
    }
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
      yield {
        cells,
        line: first,
        lastLine: endsInside ? line : Math.max(first, line - 1),
        isTorn,
        isBlank: !isTorn && cells.length === 1 && cells[0]!.trim() === '',
        length: to - begin,
        end: to,
      };
    }
    at = from;
  }
}
