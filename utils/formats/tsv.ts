/**
 * Glossaries as the text files that Anki imports and exports: lines such as "#separator:tab" first, then a row a
 * note, cells quoted as in CSV. Cells of columns with Warichu's own names are read as in CSV; tags in Anki's own
 * tag column are parted by spaces. See https://docs.ankiweb.net/importing/text-files.html
 */
import Papa from 'papaparse';
import { collectEntries } from './collect-entries.ts';
import { COLUMNS, type Column, cellsToEntry, entryToCells } from './entry-columns.ts';
import { FormatError } from './format-error.ts';
import type { FileProblem, GlossaryFile, Parsing } from './glossary-file.ts';
import { htmlToText } from './html-to-text.ts';
import { stripBom } from './strip-bom.ts';
import { describeTornRow, readRows } from './table-rows.ts';
import { joinValues } from './value-list.ts';

const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
  ['colon', ':'],
  ['space', ' '],
]);

/** What people call the fields of their notes. */
const SYNONYMS: ReadonlyMap<string, Column> = new Map(
  Object.entries({
    term: ['term', 'word', 'expression', 'front', 'headword', 'vocabulary', '用語', '見出し', '単語', '表面'],
    definition: ['definition', 'back', 'meaning', 'gloss', 'glossary', '定義', '意味', '説明', '裏面'],
    reading: ['reading', 'kana', 'furigana', '読み', '読み方', 'よみ'],
    aliases: ['aliases', 'alias', 'synonyms', '別名'],
    lang: ['lang', 'language', '言語'],
    sources: ['sources', 'source', '出典'],
    tags: ['tags', 'タグ'],
    sites: ['sites'],
  }).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const)),
);

const DIRECTIVE =
  /^#(separator|html|columns|tags|deck|notetype|(?:tags|deck|notetype|guid) column|if matches):([^\n\r]*)(?:\r?\n|\r|$)/i;

interface Layout {
  delimiter: string;
  isHtml: boolean;
  columns: (Column | 'anki tags' | 'anki' | { unknown: string })[] | null;
  /** Columns with a use of Anki's own, by place. */
  special: Map<number, 'anki tags' | 'anki'>;
  tags: string[];
  /** Where the rows begin. */
  start: number;
  firstLine: number;
}

function readLayout(text: string): Layout {
  const directives = new Map<string, string>();
  let start = 0;
  let firstLine = 1;
  for (;;) {
    const found = DIRECTIVE.exec(text.slice(start, start + 10_000));
    if (found === null) break;
    directives.set(found[1]!.toLowerCase(), found[2]!);
    start += found[0].length;
    firstLine++;
  }
  const named = directives.get('separator') ?? 'tab';
  const delimiter = SEPARATORS.get(named.trim().toLowerCase()) ?? (named.length === 1 ? named : undefined);
  if (delimiter === undefined) {
    throw new FormatError(
      `The separator "${named}" is not known; use one of ${[...SEPARATORS.keys()].join(', ')}.`,
    );
  }
  const special: Layout['special'] = new Map();
  for (const use of ['tags', 'deck', 'notetype', 'guid']) {
    const place = Number(directives.get(`${use} column`) ?? 0);
    if (place > 0) special.set(place - 1, use === 'tags' ? 'anki tags' : 'anki');
  }
  const names = directives.get('columns');
  const columns = names === undefined ? null : (readRows(names, delimiter).next().value?.cells ?? []);
  return {
    delimiter,
    isHtml: directives.get('html')?.trim().toLowerCase() === 'true',
    columns:
      columns?.map((name, at) => {
        const folded = name.trim().toLowerCase();
        return special.get(at) ?? SYNONYMS.get(folded) ?? { unknown: name.trim() };
      }) ?? null,
    special,
    tags: (directives.get('tags') ?? '').split(/\s+/),
    start,
    firstLine,
  };
}

/** Without names, or with names that say nothing, the first two fields are the front and the back of a card. */
function placeColumns(layout: Layout, width: number): NonNullable<Layout['columns']> {
  if (layout.columns?.includes('term')) return layout.columns;
  const columns: NonNullable<Layout['columns']> = [];
  const free: Column[] = ['term', 'definition'];
  for (let at = 0; at < width; at++) {
    const named = layout.columns?.[at];
    if (layout.special.has(at)) columns.push(layout.special.get(at)!);
    else if (typeof named === 'string' && named !== 'definition') columns.push(named);
    else
      columns.push(free.shift() ?? { unknown: typeof named === 'object' ? named.unknown : String(at + 1) });
  }
  return columns;
}

/**
 * @param text a file's text, with or without a byte order mark
 * @returns the entries of the rows that can be read, and by line number what is wrong with the others
 * @throws FormatError when its separator is not known or it has no rows with two cells
 */
export function* parse(text: string): Parsing {
  const whole = stripBom(text);
  const layout = readLayout(whole);
  const read = () => readRows(whole, layout.delimiter, layout);
  const width = read().next().value?.cells.length ?? 0;
  if (layout.columns === null && width === 1) {
    throw new FormatError('The rows have one cell only; part term and definition by a tab.');
  }
  const columns = placeColumns(layout, width);
  const collected = collectEntries();
  const { problems } = collected;
  problems.push(...unknownColumns(columns, layout.firstLine));
  for (const row of read()) {
    const where = `line ${row.line}`;
    if (row.isTorn) problems.push({ where, message: describeTornRow(row), skipped: true });
    else {
      const text = (value: string) => (layout.isHtml ? htmlToText(value) : value);
      const cell = (name: Column) => {
        const own = columns.indexOf(name);
        return own < 0 ? '' : text(row.cells[own] ?? '');
      };
      const ankiTags = columns.indexOf('anki tags');
      const spaced = ankiTags < 0 ? [] : (row.cells[ankiTags] ?? '').split(/\s+/);
      const tags = joinValues([...spaced, ...layout.tags].filter((tag) => tag !== ''));
      const entry = cellsToEntry((name) => (name === 'tags' && tags !== '' ? tags : cell(name)));
      collected.add(where, entry);
    }
    if (collected.isDue) yield collected.slice(row.end / whole.length);
  }
  yield collected.slice(1);
  return collected.end();
}

function unknownColumns(columns: NonNullable<Layout['columns']>, line: number): FileProblem[] {
  return columns.flatMap((column) => {
    if (typeof column === 'string' || column.unknown === '') return [];
    const message = `The column "${column.unknown}" is not one of ${COLUMNS.join(', ')} and is left out; name it so in a line "#columns:".`;
    return [{ where: `line ${line}`, message, skipped: false }];
  });
}

/** @returns the entries with every column, lines parted by "\n" */
export function print(glossary: GlossaryFile): string {
  const head = `#separator:tab\n#html:false\n#columns:${COLUMNS.join('\t')}\n`;
  const rows = glossary.entries.map(entryToCells);
  if (rows.length === 0) return head;
  // A row that begins with "#" would be one of the lines that are no rows.
  const quotes = (value: unknown) => /^[#\s]|["\t\n\r]|\s$/.test(String(value));
  return `${head}${Papa.unparse(rows, { delimiter: '\t', newline: '\n', quotes })}\n`;
}
