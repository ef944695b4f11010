import { columnByName } from './column-names.ts';
import type { ColumnChoice } from './entry-columns.ts';
import { FormatError } from './format-error.ts';
import { guessColumns } from './guess-columns.ts';
import { stripBom } from './strip-bom.ts';
import { LONGEST_ROW, type Row, readRows } from './table-rows.ts';

/** How a table in a text is to be read. */
export interface TableLayout {
  /** Without byte order mark. */
  text: string;
  delimiter: string;
  /** The cells of the first row where they are names of columns. */
  header: string[] | null;
  /** The line that the names stand on. */
  headerLine: number;
  /** As guessed. */
  columns: ColumnChoice;
  /** Rows to go by; none of them is the header. */
  samples: string[][];
  /** Where in the text the rows begin. */
  start: number;
  /** The number of the line that begins there. */
  firstLine: number;
  /** Cells are HTML. */
  isHtml: boolean;
  /** Places of columns whose values are parted by spaces, as Anki parts tags. */
  spaced: ReadonlySet<number>;
  /** Places of columns that say nothing to a reader, such as the decks of Anki's cards. */
  technical: ReadonlySet<number>;
  /** Tags of all entries. */
  tags: readonly string[];
}

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
  ['colon', ':'],
  ['space', ' '],
]);

/** What tables are written with where they do not say it, the likeliest first. */
const DELIMITERS = [',', '\t', ';', '|'];

/** Lines that come before the rows: those of Anki, and the one by which Excel is told the separator. */
const DIRECTIVE =
  /(?:#(separator|html|columns|warichu columns|tags|deck|notetype|(?:tags|deck|notetype|guid) column|if matches):|(sep)=)([^\n\r]*)(?:\r?\n|\r|$)/iy;

/** Nobody's glossary has more; what has is a table of something else. */
const MOST_COLUMNS = 200;

/** Rows that are looked at to find out what the columns are. */
const SAMPLES = 50;
/** UTF-16 units in which these rows are. */
const SAMPLE_LENGTH = 1 << 16;

interface Directives {
  named: Map<string, string>;
  start: number;
  firstLine: number;
}

function readDirectives(text: string): Directives {
  const named = new Map<string, string>();
  let firstLine = 1;
  let start = 0;
  for (;;) {
    DIRECTIVE.lastIndex = start;
    const found = DIRECTIVE.exec(text);
    if (found === null) return { named, start, firstLine };
    named.set((found[1] ?? found[2]!).toLowerCase(), found[3]!);
    start = DIRECTIVE.lastIndex;
    firstLine++;
  }
}

function separator(given: string): string {
  const known = SEPARATORS.get(given.trim().toLowerCase());
  if (known !== undefined) return known;
  if (given.length === 1) return given;
  throw new FormatError('separatorUnknown', {
    separator: given,
    separators: [...SEPARATORS.keys()].join(', '),
  });
}

function firstRows(text: string, delimiter: string, at: { start: number; firstLine: number }): Row[] {
  // Where the first rows are long, more of the text is looked at.
  for (let length = SAMPLE_LENGTH; ; length *= 8) {
    const isAll = at.start + length >= text.length;
    const rows: Row[] = [];
    for (const row of readRows(text.slice(0, at.start + length), delimiter, at)) {
      if (!row.isBlank) rows.push(row);
      if (rows.length > SAMPLES) return rows;
    }
    if (isAll) return rows;
    // The last row may be cut where the sample is.
    rows.pop();
    if (rows.length > 1 || length > LONGEST_ROW) return rows;
  }
}

/** How well a delimiter parts a table: names of columns in its first row, and rows of equal length. */
function fitness(rows: readonly Row[], delimiter: string): number {
  const [first] = rows;
  if (first === undefined) return 0;
  const names = first.cells.filter((cell) => columnByName(cell) !== null).length;
  const whole = rows.filter(({ isTorn }) => !isTorn);
  const even = whole.filter(({ cells }) => cells.length === first.cells.length).length;
  const evenness = first.cells.length > 1 ? even / Math.max(whole.length, 1) : 0;
  // A tab stands in no text by chance, as a comma may in each.
  const certainty = delimiter === '\t' && evenness > 0.9 ? 0.2 : 0;
  const named = names === first.cells.length || names > 1 ? names : 0;
  return named + evenness + certainty + whole.length / rows.length / 10;
}

function findDelimiter(text: string, at: { start: number; firstLine: number }): string {
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const fits = fitness(firstRows(text, delimiter, at), delimiter);
    if (fits > most + 0.01) {
      best = delimiter;
      most = fits;
    }
  }
  return best;
}

/** Whether a first row names columns: by a name that is known, or since names are written so by programs. */
function isHeader({ cells, isTorn }: Row): boolean {
  if (isTorn || cells.every((cell) => cell.trim() === '')) return false;
  const known = cells.map(columnByName).filter((column) => column !== null);
  if (known.includes('term') && (cells.length > 1 || cells[0]!.trim().toLowerCase() === 'term')) return true;
  const isProgram =
    cells.every((cell) => /^[a-z][\w-]*$/i.test(cell.trim())) && cells.some((cell) => cell.includes('_'));
  return known.length > 1 || (known.length === 1 && cells.length > 1 && cells.every(isName)) || isProgram;
}

/** Whether a cell may be a name: short, and no sentence. */
function isName(cell: string): boolean {
  return cell.trim().length <= 30 && !/[.。!?:;,、]/.test(cell);
}

/**
 * Finds out how a table is to be read, by the lines before it, its header and its first rows.
 * @param given a file's text, with or without a byte order mark
 * @throws FormatError when the separator that it names is not known
 */
export function readLayout(given: string): TableLayout {
  const text = stripBom(given);
  const { named, start, firstLine } = readDirectives(text);
  const isAnki = [...named.keys()].some((name) => name !== 'sep');
  const told = named.get('separator') ?? named.get('sep') ?? (isAnki ? 'tab' : undefined);
  const delimiter = told === undefined ? findDelimiter(text, { start, firstLine }) : separator(told);
  const rows = firstRows(text, delimiter, { start, firstLine });
  // What stands in cards that Warichu made: their columns are not named to Anki, which would go by the names.
  const names = named.get('columns') ?? named.get('warichu columns');
  const spaced = new Set<number>();
  const technical = new Set<number>();
  for (const use of ['tags', 'deck', 'notetype', 'guid']) {
    const place = Number(named.get(`${use} column`) ?? 0);
    if (place > 0) (use === 'tags' ? spaced : technical).add(place - 1);
  }
  const [first] = rows;
  const isNamedByFirst = names === undefined && !isAnki && first !== undefined && isHeader(first);
  const header =
    names !== undefined
      ? (readRows(names.trim(), delimiter).next().value?.cells ?? [])
      : isNamedByFirst
        ? first.cells
        : null;
  const samples = (isNamedByFirst ? rows.slice(1) : rows)
    .filter(({ isTorn }) => !isTorn)
    .map(({ cells }) => cells);
  // A single row that is wider than others is wrong by itself.
  const width = Math.max(header?.length ?? 0, header === null || isAnki ? commonWidth(samples) : 0);
  if (width > MOST_COLUMNS) throw new FormatError('tooManyColumns', { limit: MOST_COLUMNS });
  return {
    text,
    delimiter,
    header: header?.map((name) => name.trim()) ?? null,
    headerLine: isNamedByFirst ? first.line : firstLine,
    columns: placeColumns(header, samples, width, spaced, technical),
    samples,
    start: isNamedByFirst ? first.end : start,
    firstLine: isNamedByFirst ? first.lastLine + 1 : firstLine,
    isHtml: named.get('html')?.trim().toLowerCase() === 'true',
    spaced,
    technical,
    tags: (named.get('tags') ?? '').split(/\s+/).filter((tag) => tag !== ''),
  };
}

function commonWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return most?.[0] ?? 0;
}

/** Guesses what the columns are, those aside that Anki has a use of its own for. */
function placeColumns(
  header: readonly string[] | null,
  samples: readonly string[][],
  width: number,
  spaced: ReadonlySet<number>,
  technical: ReadonlySet<number>,
): ColumnChoice {
  const places = Array.from({ length: width }, (_, at) => at);
  const open = places.filter((at) => !spaced.has(at) && !technical.has(at));
  const guessed = guessColumns(
    header && open.map((at) => header[at] ?? ''),
    samples.map((row) => open.map((at) => row[at] ?? '')),
    open.length,
  );
  return places.map((at) => (spaced.has(at) ? 'tags' : (guessed[open.indexOf(at)] ?? null)));
}
