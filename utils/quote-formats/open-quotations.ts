import { decodeText, type TextEncoding } from '../formats/decode-text.ts';
import { FormatError } from '../formats/format-error.ts';
import type { GlossaryPart } from '../formats/glossary-file.ts';
import { isZip, readZip } from '../formats/read-zip.ts';
import { UNPACK_LIMITS } from '../formats/unpack-limits.ts';
import * as hypothesis from './hypothesis.ts';
import { type JsonSpan, jsonItems, outlineJson, readJson } from './json-items.ts';
import { asList, member } from './json-values.ts';
import * as kindle from './kindle-clippings.ts';
import type { QuotationParsing, ReadOptions } from './quotation-file.ts';
import * as readwise from './readwise-csv.ts';
import * as warichuJson from './warichu-json.ts';
import * as webAnnotation from './web-annotation.ts';

/** The formats that can be read. */
export type QuotationSource = 'warichu-json' | 'hypothesis' | 'web-annotation' | 'readwise-csv' | 'kindle';

export interface OpenedQuotations {
  format: QuotationSource;
  /** What the text was taken to be encoded in. */
  encoding: TextEncoding;
  /** Reads the quotations. */
  parsing: QuotationParsing;
}

const PARSE: Readonly<Record<QuotationSource, (text: string, options: ReadOptions) => QuotationParsing>> = {
  'warichu-json': warichuJson.parse,
  hypothesis: hypothesis.parse,
  'web-annotation': webAnnotation.parse,
  'readwise-csv': readwise.parse,
  kindle: kindle.parse,
};

/** How much of a text is looked at to tell what it is, in UTF-16 units. */
const START = 10_000;

const MEMBERS: ReadonlySet<string> = new Set([
  '',
  'format',
  'annotations',
  'rows',
  'items',
  'first',
  'target',
  'type',
  '@type',
  '@graph',
]);

/** Of a list's items the first says what they are. */
function recogniseItem(text: string, list: JsonSpan): QuotationSource | null {
  const span = jsonItems(text, list).next().value;
  const item = span ? readJson(text, span) : undefined;
  const [target] = asList(member(item, 'target'));
  if (target === undefined) return null;
  return member(item, 'uri') !== undefined ? 'hypothesis' : 'web-annotation';
}

function recogniseJson(text: string): QuotationSource | null {
  const { kind, members } = outlineJson(text, MEMBERS);
  const isList = (span: JsonSpan | undefined) => span !== undefined && text[span.start] === '[';
  if (kind === 'list') return recogniseItem(text, members.get('')!);
  if (kind === 'other') return null;
  const format = members.get('format');
  if (format !== undefined && readJson(text, format) === warichuJson.QUOTATIONS_FORMAT) return 'warichu-json';
  if (isList(members.get('annotations'))) return 'hypothesis';
  if (isList(members.get('rows'))) return recogniseItem(text, members.get('rows')!);
  const type = members.get('type') ?? members.get('@type');
  const types = type === undefined ? '' : asList(readJson(text, type)).join(' ');
  if (/\bAnnotation(?:Collection|Page)?\b/.test(types)) return 'web-annotation';
  const graph = members.get('@graph');
  return isList(graph) ? recogniseItem(text, graph!) : null;
}

/**
 * @param text a file's text, without byte order mark
 * @returns which format of quotations it is in by what is in it, or null where it is none
 * @throws FormatError when it begins as JSON but is none
 */
export function recogniseQuotations(text: string): QuotationSource | null {
  const start = text.slice(0, START);
  if (/^\s*[[{]/.test(start)) return recogniseJson(text);
  if (kindle.isKindle(start)) return 'kindle';
  return readwise.isReadwise(start) ? 'readwise-csv' : null;
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

/** Whatever is too large is refused before it is read. */
function readPart(part: GlossaryPart, limit: number): Uint8Array<ArrayBuffer> {
  if (part.size > limit) throw new FormatError('fileTooLarge', { limit: megabytes(limit) });
  return part.read();
}

/** Files that systems put beside others without being asked. */
const isHidden = (path: string) => /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/i.test(path);

/** Of an archive the one file in it. */
function readOnly(parts: readonly GlossaryPart[]): Uint8Array<ArrayBuffer> {
  const [part, second] = parts.filter(({ path }) => !isHidden(path));
  if (part === undefined) throw new FormatError('noQuotations');
  if (second !== undefined) throw new FormatError('severalQuotationFiles');
  return readPart(part, UNPACK_LIMITS.file);
}

/**
 * Finds out what quotations are in by what is in the file, whatever its name, and reads them in slices.
 * @param parts one file; it may be the only one in a zip
 * @throws FormatError when there are no quotations in it, or it is damaged, or made to do harm
 */
export function openQuotations(parts: readonly GlossaryPart[], options: ReadOptions): OpenedQuotations {
  const [part] = parts;
  let bytes =
    parts.length === 1 && /\.zip$/i.test(part!.path) ? readPart(part!, UNPACK_LIMITS.total) : readOnly(parts);
  if (isZip(bytes)) bytes = readOnly(readZip(bytes));
  if (isZip(bytes)) throw new FormatError('archiveNested');
  const { text, encoding } = decodeText(bytes);
  const format = recogniseQuotations(text);
  if (format === null) throw new FormatError('noQuotations');
  return { format, encoding, parsing: PARSE[format](text, options) };
}
