/**
 * The table that Readwise imports, and the one that it exports, whose columns have other names.
 * See https://docs.readwise.io/readwise/docs/importing-highlights/csv
 */
import Papa from 'papaparse';
import { FormatError } from '../formats/format-error.ts';
import { LONGEST_ROW, type Row, readRows } from '../formats/table-rows.ts';
import { webAddress } from '../quotes/quotation-schema.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { CollectedQuotations } from './collected-quotations.ts';
import type { QuotationParsing, ReadOptions } from './quotation-file.ts';
import { quotationId } from './quotation-id.ts';
import { joinNote, splitNote } from './readwise-note.ts';

type Column = 'highlight' | 'title' | 'author' | 'url' | 'note' | 'location' | 'kind' | 'date' | 'tags';

/** By name in small letters; Readwise imports the ones and exports the others. */
const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ['highlight', 'highlight'],
  ['title', 'title'],
  ['book title', 'title'],
  ['author', 'author'],
  ['book author', 'author'],
  ['url', 'url'],
  ['source url', 'url'],
  ['note', 'note'],
  ['location', 'location'],
  ['location type', 'kind'],
  ['date', 'date'],
  ['highlighted at', 'date'],
  ['tags', 'tags'],
]);
const HEADER = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];
const DELIMITERS = [',', '\t', ';'];

/** UTF-16 units after which there is a slice even if few rows were in them. */
const STRETCH = 1 << 20;
/** UTF-16 units in which a header ends. */
const START = 10_000;

interface Head {
  delimiter: string;
  columns: (Column | undefined)[];
  names: string[];
  row: Row;
}

function readHead(text: string): Head | null {
  const isWhole = text.length <= START;
  for (const delimiter of DELIMITERS) {
    for (const row of readRows(isWhole ? text : text.slice(0, START), delimiter)) {
      if (row.isBlank) continue;
      const names = row.cells.map((name) => name.trim());
      const columns = names.map((name) => COLUMNS.get(name.toLowerCase()));
      if (columns.includes('highlight') && !names.some((name) => /^term$/i.test(name))) {
        return { delimiter, columns, names, row };
      }
      break;
    }
  }
  return null;
}

/** @returns whether the first row of a text names a column of highlights */
export function isReadwise(start: string): boolean {
  return readHead(start) !== null;
}

const DATE = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d?)(:\d\d)(:\d\d(?:\.\d{1,9})?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/** Dates stand as "2024-03-03 13:15:30+00:00", in some tables without their ends; without a zone they are UTC. */
function readDate(cell: string): number | null {
  const found = DATE.exec(cell.trim());
  const [, day, hour = '0', minute = ':00', second = ':00', zone = 'Z'] = found ?? [];
  // Spreadsheets write dates in their own way.
  const text = found === null ? cell : `${day}T${hour.padStart(2, '0')}${minute}${second}${zone}`;
  const time = /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Of a page of the web a location only says which highlight comes first. */
function readPlace(kind: string, location: string, url: string) {
  if (location === '' || (url !== '' && !/page|location/i.test(kind))) return null;
  return /page/i.test(kind) ? { page: location, location: null } : { page: null, location };
}

/**
 * @param text a file's text
 * @returns the highlights that can be read, and by line what is wrong with the others
 * @throws FormatError when no column is "Highlight"
 */
export function* parse(text: string, { now }: ReadOptions): QuotationParsing {
  const head = readHead(text);
  if (head === null) throw new FormatError('noQuotations');
  const { delimiter, columns, names, row: header } = head;
  const collected = new CollectedQuotations();
  const placeOf = (line: number) => ({ code: 'line', values: { line } }) as const;
  for (const [at, column] of columns.entries()) {
    if (column !== undefined || names[at] === '') continue;
    collected.note(placeOf(header.line), 'columnUnknown', { column: names[at]!, columns: HEADER.join(', ') });
  }
  let handed = 0;
  for (const row of readRows(text, delimiter, { start: header.end, firstLine: header.lastLine + 1 })) {
    const place = placeOf(row.line);
    const cell = (column: Column) => row.cells[columns.indexOf(column)] ?? '';
    if (row.isBlank) {
      if (row.end - handed < STRETCH) continue;
    } else if (row.isTorn && row.line === row.lastLine) collected.skip(place, 'lineTorn');
    else if (row.isTorn) collected.skip(place, 'linesTorn', { first: row.line, last: row.lastLine });
    else if (row.length > LONGEST_ROW) collected.skip(place, 'rowTooLong', { limit: LONGEST_ROW });
    else {
      const { tags, note } = splitNote(cell('note').replaceAll(/\r\n?/g, '\n'));
      const date = readDate(cell('date'));
      if (date === null && cell('date').trim() !== '') {
        collected.note(place, 'quotationDateUnread', { date: cell('date') });
      }
      const address = cell('url').trim();
      const url = webAddress(address);
      if (url === null && address !== '') collected.note(place, 'quotationAddressLeft', { url: address });
      const [exact, title, author] = [cell('highlight'), cell('title'), cell('author')];
      const location = cell('location').trim();
      const listed = cell('tags')
        .split(',')
        .map((tag) => tag.trim().replace(/^[.#]/, ''));
      const created = date ?? now;
      collected.add(place, {
        id: quotationId('readwise', url ?? '', title, author, exact, location),
        selector: { exact, place: readPlace(cell('kind'), location, url ?? '') },
        page: { url: url ?? '', title, author },
        note,
        tags: [...tags, ...listed],
        created,
        updated: created,
      });
    }
    if (!collected.isDue && row.end - handed < STRETCH) continue;
    handed = row.end;
    yield collected.slice(row.end / text.length);
  }
  yield collected.slice(1);
  return collected.end();
}

const first = (span: string | null | undefined) => /^\d+/.exec(span ?? '')?.[0];

/** @returns the table that Readwise imports, lines parted by "\n" */
export function print(quotations: readonly SavedQuotation[]): string {
  const rows = quotations.map(({ selector, page, note, tags, created }) => {
    const { exact, place, start } = selector;
    return [
      exact,
      page.title,
      page.author ?? '',
      page.url,
      joinNote(tags, note),
      // Readwise's locations are numbers, by which it sorts.
      first(place?.location) ?? first(place?.page) ?? start ?? '',
      new Date(created)
        .toISOString()
        .replace('T', ' ')
        .replace(/\.\d+Z$/, '+00:00'),
    ];
  });
  return `${Papa.unparse([HEADER, ...rows], { newline: '\n' })}\n`;
}
