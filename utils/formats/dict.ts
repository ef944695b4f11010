/**
 * Dictionaries of the DICT project (RFC 2229's servers, dictfmt's files): an index with a line a headword, which
 * tells in base 64 where in the data its text begins and how long it is, and the data, plain or as dictzip, which
 * is gzip with marks for random access. See dictd(8), "Database format".
 */
import { gunzipSync } from 'fflate';
import { CollectedEntries } from './collected-entries.ts';
import { decodeText, findEncoding } from './decode-text.ts';
import { dedent } from './dedent.ts';
import { describeDictionary, WRITTEN_BY_WARICHU } from './dict-about.ts';
import { linkRemover } from './dict-links.ts';
import { FormatError } from './format-error.ts';
import type { GlossaryFile, Parsing, PrintedPart } from './glossary-file.ts';
import { reflow } from './reflow.ts';
import { UNPACK_LIMITS } from './unpack-limits.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Headwords that tell of the dictionary; older versions of dictfmt leave out the hyphens. */
const ABOUT = /^00-?database-?(.*)$/;

function readNumber(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 64 + DIGITS.indexOf(digit);
  return value;
}

function printNumber(value: number): string {
  let digits = '';
  let rest = value;
  do {
    digits = DIGITS[rest % 64] + digits;
    rest = Math.floor(rest / 64);
  } while (rest > 0);
  return digits;
}

/** Dictionaries differ in what of a headword they put into the index; its letters and digits always are. */
function foldHeadword(headword: string): string {
  return headword
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** @returns the data unpacked when it is packed */
function unpack(data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (data[0] !== 0x1f || data[1] !== 0x8b) return data;
  const size =
    data.length < 18 ? 0 : new DataView(data.buffer, data.byteOffset).getUint32(data.length - 4, true);
  if (size > UNPACK_LIMITS.total || size > data.length * UNPACK_LIMITS.ratio) {
    throw new FormatError('dictBomb');
  }
  try {
    const unpacked = gunzipSync(data);
    if (unpacked.length === size && size > 0) return unpacked;
  } catch {}
  throw new FormatError('dictDamaged');
}

/** What stands before each line of a definition. */
const INDENT = '   ';
/** Texts that are looked at to find out how links are written, and UTF-16 units of each. */
const SAMPLES = 500;
const SAMPLE_LENGTH = 10_000;

interface Article {
  headwords: string[];
  offset: number;
  length: number;
  /** The line of the index on which it stands first, from 1. */
  line: number;
}

/** Gathers the headwords of each text, in the order of the texts. */
function readIndex(index: string, size: number): Article[] {
  const articles = new Map<string, Article>();
  for (const [at, row] of index.split('\n').entries()) {
    if (row.trim() === '') continue;
    const cells = /^([^\t]*)\t([A-Za-z\d+/]{1,8})\t([A-Za-z\d+/]{1,8})(?:\t.*)?\r?$/.exec(row);
    if (cells === null) {
      throw new FormatError('dictLine', { line: at + 1 });
    }
    const [, headword, offset, length] = cells;
    const key = `${offset} ${length}`;
    const known = articles.get(key);
    if (known === undefined) {
      const article = { offset: readNumber(offset!), length: readNumber(length!), line: at + 1 };
      if (article.offset + article.length > size) {
        throw new FormatError('dictBeyond', { line: at + 1 });
      }
      articles.set(key, { headwords: [headword!], ...article });
    } else known.headwords.push(headword!);
  }
  return [...articles.values()].sort((one, other) => one.offset - other.offset);
}

/**
 * Parts what stands before the text, which is the headwords as they are written, from the text.
 * @returns no labels where the text begins at once
 */
function splitHeader(
  text: string,
  headwords: readonly string[],
  isOurs: boolean,
): { labels: string[]; body: string } {
  const header = /^[^\s][^\n]*(?:\n[^\s][^\n]*){0,200}/.exec(text)?.[0] ?? '';
  if (isOurs) return { labels: header.split('\n'), body: text.slice(header.length) };
  const folded = new Set(headwords.map(foldHeadword));
  const isHeadword = (label: string) => folded.has(foldHeadword(label));
  // FOLDOC parts several headwords so where it does not write each in a line.
  const parted = header.replaceAll('\n', ' ').split('%%%');
  if (parted.some(isHeadword)) return { labels: parted.map(oneLine), body: text.slice(header.length) };
  const lines = header.split('\n');
  const other = lines.findIndex((line) => !isHeadword(line));
  const labels = other < 0 ? lines : lines.slice(0, other);
  return { labels: labels.map(oneLine), body: text.slice(labels.join('\n').length) };
}

/** Undoes what printing does to a definition, and nothing else. */
function withoutIndent(body: string): string {
  return body
    .split('\n')
    .map((line) => (line.startsWith(INDENT) ? line.slice(INDENT.length) : line))
    .join('\n');
}

/** Texts from all over the dictionary. */
function sample(articles: readonly Article[], text: (article: Article) => string): string[] {
  const step = Math.max(1, Math.floor(articles.length / SAMPLES));
  return articles.filter((_, at) => at % step === 0).map((article) => text(article).slice(0, SAMPLE_LENGTH));
}

/**
 * @param files the texts of the `.index`, and of the `.dict` or `.dict.dz`
 * @returns an entry a text; the headwords that lead to the same text are its term and its aliases
 * @throws FormatError when the data is damaged or is not what the index tells of
 */
export function* parse(files: { index: Uint8Array; data: Uint8Array<ArrayBuffer> }): Parsing {
  const data = unpack(files.data);
  const decoder = new TextDecoder(findEncoding(data, 'windows-1252'));
  const articles = readIndex(decodeText(files.index, 'windows-1252').text, data.length);
  const about = new Map<string, string>();
  const text = ({ offset, length }: Article) => decoder.decode(data.subarray(offset, offset + length));
  for (const article of articles) {
    for (const headword of article.headwords) {
      const key = ABOUT.exec(headword)?.[1];
      if (key !== undefined) about.set(key, text(article));
    }
  }
  const total = articles.reduce((sum, { length }) => sum + length, 0);
  if (total > 2 * data.length + UNPACK_LIMITS.harmless) throw new FormatError('dictBomb');
  const known = new Set(articles.flatMap(({ headwords }) => headwords.map(foldHeadword)));
  const isOurs = about.has(WRITTEN_BY_WARICHU);
  const isHeadword = (word: string) => known.has(foldHeadword(word));
  const withoutLinks = isOurs ? null : linkRemover(sample(articles, text), isHeadword);
  const collected = new CollectedEntries(describeDictionary(about));
  for (const [at, article] of articles.entries()) {
    if (collected.isDue) yield collected.slice(at / articles.length);
    const headwords = article.headwords.filter((headword) => !ABOUT.test(headword));
    if (headwords.length === 0) continue;
    const { labels, body } = splitHeader(text(article), headwords, isOurs);
    const written = new Set(labels.map(foldHeadword));
    const others = headwords.filter((headword) => !written.has(foldHeadword(headword)));
    const [term, ...aliases] = isOurs ? labels : [...labels, ...others];
    collected.add(
      { code: 'indexLine', values: { line: article.line } },
      {
        term,
        aliases: aliases.filter((alias) => alias !== term),
        definition: withoutLinks === null ? withoutIndent(body) : withoutLinks(reflow(dedent(body, 1))),
      },
    );
  }
  yield collected.slice(1);
  return collected.end();
}

/** @returns the two files, the data unpacked, as dictd and its relatives read them */
export function print({ name, licence, credit, url, entries }: GlossaryFile): PrintedPart[] {
  const encoder = new TextEncoder();
  const lines: { headword: string; offset: number; length: number }[] = [];
  let data = '';
  let offset = 0;
  const write = (headwords: readonly string[], text: string) => {
    const { length } = encoder.encode(text);
    for (const headword of headwords) lines.push({ headword, offset, length });
    data += text;
    offset += length;
  };
  for (const flag of ['utf8', 'allchars', WRITTEN_BY_WARICHU]) write([`00-database-${flag}`], '\n');
  const tell = (key: string, text: string | null) => {
    if (text !== null) write([`00-database-${key}`], `00-database-${key}\n${indent(text, '     ')}\n`);
  };
  tell('short', name && oneLine(name));
  tell('url', url);
  // Servers show "info"; the other two are for reading it again.
  if (licence !== null || credit !== null) {
    tell('info', [credit, licence].filter((text) => text !== null).join('\n\n'));
  }
  tell('credit', credit);
  tell('licence', licence);
  for (const { term, aliases, definition } of entries) {
    const labels = [term, ...aliases].map(oneLine);
    write(labels, `${labels.join('\n')}\n${indent(definition, INDENT)}\n`);
  }
  // dictd finds headwords by halving, letters of either case being the same.
  const sorted = lines.map((line) => ({ ...line, key: line.headword.toLowerCase() }));
  sorted.sort((one, other) =>
    one.key < other.key ? -1 : one.key > other.key ? 1 : one.offset - other.offset,
  );
  const index = sorted
    .map((line) => `${line.headword}\t${printNumber(line.offset)}\t${printNumber(line.length)}\n`)
    .join('');
  return [
    { path: '.index', content: index },
    { path: '.dict', content: data },
  ];
}

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
