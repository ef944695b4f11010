import { decodeText, type TextEncoding } from './decode-text.ts';
import * as dict from './dict.ts';
import type { Column, ColumnChoice } from './entry-columns.ts';
import { FormatError } from './format-error.ts';
import type { GlossaryPart, Parsing } from './glossary-file.ts';
import {
  DICT,
  FORMAT_NAMES,
  formatByName,
  type GlossaryFormat,
  MARKDOWN,
  TEXT_FORMATS,
  YOMITAN,
} from './glossary-format.ts';
import * as markdown from './markdown.ts';
import { isZip, readZip } from './read-zip.ts';
import { parseTable } from './table.ts';
import { readLayout, type TableLayout } from './table-layout.ts';
import { UNPACK_LIMITS } from './unpack-limits.ts';
import * as yomitan from './yomitan.ts';

export interface OpenOptions {
  /** What the columns of a table are; without it that is guessed. */
  columns?: ColumnChoice | undefined;
}

/** A table, for somebody to say what its columns are. */
export interface TableOutline {
  /** Null where no row names the columns. */
  header: string[] | null;
  /** As guessed, by names and by what is in the columns; null is left out. */
  columns: (Column | null)[];
  /** The first rows, their cells cut where they are long. */
  samples: string[][];
}

export interface OpenedGlossary {
  format: GlossaryFormat;
  /** What the text was taken to be encoded in; null for several files and for archives. */
  encoding: TextEncoding | null;
  /** Null where the glossary is no table. */
  table: TableOutline | null;
  /** Reads the entries. */
  parsing: Parsing;
}

const SAMPLE_ROWS = 5;
/** UTF-16 units. */
const SAMPLE_CELL = 300;

/** How much of a text is looked at to tell what it is, in UTF-16 units. */
const START = 10_000;

/** Formats in which what a column is may be chosen. */
const TABLES = new Set(['csv', 'tsv']);

const DICT_INDEX = /\.index$/i;
const DICT_DATA = /\.dict(?:\.dz)?$/i;

/** Files that systems put beside others without being asked. */
const isHidden = (path: string) => /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/i.test(path);

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

/** Whatever is too large is refused before it is read. */
function readPart(part: GlossaryPart, limit: number = UNPACK_LIMITS.file): Uint8Array<ArrayBuffer> {
  if (part.size > limit) throw new FormatError('fileTooLarge', { limit: megabytes(limit) });
  return part.read();
}

/** The parts of a glossary that are read one after the other must not be too many together either. */
function checkSizes(parts: readonly GlossaryPart[]): void {
  if (parts.some(({ size }) => size > UNPACK_LIMITS.file)) {
    throw new FormatError('fileTooLarge', { limit: megabytes(UNPACK_LIMITS.file) });
  }
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total > UNPACK_LIMITS.total) {
    throw new FormatError('folderTooLarge', { limit: megabytes(UNPACK_LIMITS.total) });
  }
}

function withoutTable(format: GlossaryFormat, parsing: Parsing): OpenedGlossary {
  return { format, encoding: null, table: null, parsing };
}

function openDict(parts: readonly GlossaryPart[]): OpenedGlossary {
  const indexes = parts.filter(({ path }) => DICT_INDEX.test(path));
  const data = parts.filter(({ path }) => DICT_DATA.test(path));
  if (indexes.length === 0) {
    throw new FormatError('dictNoIndex');
  }
  if (data.length === 0) {
    throw new FormatError('dictNoData');
  }
  const stem = indexes[0]!.path.replace(DICT_INDEX, '');
  const pair = data.find(({ path }) => path.replace(DICT_DATA, '') === stem);
  if (indexes.length > 1 || pair === undefined) {
    throw new FormatError('dictNoPair');
  }
  const parsing = dict.parse({ index: readPart(indexes[0]!), data: readPart(pair) });
  return withoutTable(DICT, parsing);
}

function outline({ header, columns, samples }: TableLayout): TableOutline {
  const cut = (cell: string) =>
    cell.length <= SAMPLE_CELL ? cell : `${cell.slice(0, SAMPLE_CELL - 1).toWellFormed()}…`;
  return {
    header: header?.map(cut) ?? null,
    columns: [...columns],
    samples: samples.slice(0, SAMPLE_ROWS).map((row) => row.map(cut)),
  };
}

function openText(bytes: Uint8Array, path: string, { columns }: OpenOptions): OpenedGlossary {
  const { text, encoding } = decodeText(bytes);
  const start = text.slice(0, START);
  const byName = formatByName(path);
  const format =
    TEXT_FORMATS.find((one) => one.looksLike(start)) ?? TEXT_FORMATS.find((one) => one.id === byName?.id);
  if (format === undefined) throw new FormatError('noGlossary', { formats: FORMAT_NAMES });
  if (!TABLES.has(format.id)) return { format, encoding, table: null, parsing: format.parse(text) };
  const layout = readLayout(text);
  return { format, encoding, table: outline(layout), parsing: parseTable(layout, columns ?? null) };
}

/**
 * Finds out what a glossary is in by what is in it, and by name only where that says nothing. Sizes are looked at
 * before anything is read.
 * @param picked one file; a `.index` and its `.dict`; or all files of a folder
 * @throws FormatError when it is no glossary, or damaged, or made to do harm
 */
export function openGlossary(picked: readonly GlossaryPart[], options: OpenOptions = {}): OpenedGlossary {
  let parts = picked.filter(({ path }) => !isHidden(path));
  if (parts.length === 1) {
    const [part] = parts as [GlossaryPart];
    if (DICT_INDEX.test(part.path) || DICT_DATA.test(part.path)) return openDict(parts);
    const bytes = readPart(part, /\.zip$/i.test(part.path) ? UNPACK_LIMITS.total : UNPACK_LIMITS.file);
    if (!isZip(bytes)) {
      if (!markdown.isMarkdown(part.path)) return openText(bytes, part.path, options);
      return withoutTable(MARKDOWN, markdown.parse(parts));
    }
    parts = readZip(bytes).filter(({ path }) => !isHidden(path));
  }
  if (yomitan.isYomitan(parts)) {
    checkSizes(parts.filter(({ path }) => /\.json$/.test(path)));
    return withoutTable(YOMITAN, yomitan.parse(parts));
  }
  if (parts.some(({ path }) => DICT_INDEX.test(path) || DICT_DATA.test(path))) return openDict(parts);
  const texts = parts.filter(({ path }) => formatByName(path) !== null);
  const isPage = texts.length === 0 ? markdown.isMarkdown : markdown.isTermPage;
  if (parts.some(({ path }) => isPage(path))) {
    checkSizes(parts.filter(({ path }) => markdown.isMarkdown(path)));
    return withoutTable(MARKDOWN, markdown.parse(parts));
  }
  if (texts.length > 1) throw new FormatError('severalGlossaries');
  if (texts.length === 0) throw new FormatError('noGlossary', { formats: FORMAT_NAMES });
  const bytes = readPart(texts[0]!);
  if (isZip(bytes)) throw new FormatError('archiveNested');
  return openText(bytes, texts[0]!.path, options);
}
