/** "My Clippings.txt", in which a Kindle keeps what was marked in its books, in English or in Japanese. */
import { FormatError } from '../formats/format-error.ts';
import type { FormatPlace } from '../formats/format-messages.ts';
import { CollectedQuotations } from './collected-quotations.ts';
import { type Highlight, type Note, placeNotes, tellGrown } from './kindle-book.ts';
import { isClippingLine, readClippingLine } from './kindle-line.ts';
import type { QuotationParsing, ReadOptions } from './quotation-file.ts';
import { quotationId } from './quotation-id.ts';

interface Clipping {
  /** Without empty ones before it and behind it. */
  lines: string[];
  /** The number of its first line, from 1. */
  line: number;
  /** Where in the text the next begins. */
  end: number;
}

interface Book {
  title: string;
  author: string | null;
  highlights: Highlight[];
  notes: Note[];
}

const PARTING = /^={5,}\s*$/;
/** What a Kindle writes in place of the words when a publisher allows no more of them. */
const LIMIT = /^\s*<[^<>]*(?:clipping limit|クリップ(?:数)?の?上限)[^<>]*>\s*$/i;
/** Clippings that are read between two slices. */
const CLIPPINGS = 1_000;
/** UTF-16 units of a clipping; what is longer lacks the line that ends it. */
const LONGEST = 1 << 20;

function* readClippings(text: string): Generator<Clipping, void, void> {
  let lines: string[] = [];
  let line = 1;
  let first = 1;
  let size = 0;
  for (let at = 0; at < text.length; line++) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline + 1;
    // A byte order mark stands before every clipping, not before the first alone.
    const content = text.slice(at, end).replaceAll(/[\uFEFF\r\n]/g, '');
    at = end;
    if (!PARTING.test(content)) {
      if (lines.length === 0 && content.trim() === '') continue;
      if (lines.length === 0) first = line;
      size += content.length;
      if (size <= LONGEST) lines.push(content);
      if (at < text.length) continue;
    }
    if (lines.length > 0) yield { lines, line: first, end: at };
    lines = [];
    size = 0;
  }
}

/** @returns whether the first lines of a text are a clipping */
export function isKindle(start: string): boolean {
  const [first] = readClippings(start);
  return (
    first !== undefined &&
    first.lines.length > 1 &&
    isClippingLine(first.lines[1]!.trim()) &&
    /^={5,}\s*$/m.test(start)
  );
}

/** Titles are followed by their authors in brackets; brackets before those belong to the title. */
function readTitle(line: string): { title: string; author: string | null } {
  const whole = line.trim();
  if (!/[)）]$/.test(whole)) return { title: whole, author: null };
  let depth = 0;
  for (let at = whole.length - 1; at > 0; at--) {
    if (/[)）]/.test(whole[at]!)) depth++;
    else if (/[(（]/.test(whole[at]!) && --depth === 0) {
      const author = whole.slice(at + 1, -1).trim();
      const isNobody = author === '' || author === 'null' || /^unknown$/i.test(author);
      return { title: whole.slice(0, at).trim(), author: isNobody ? null : author };
    }
  }
  return { title: whole, author: null };
}

const placeOf = (line: number): FormatPlace => ({ code: 'line', values: { line } });

const span = ({ start, end }: Highlight) =>
  start === null ? null : start === end ? `${start}` : `${start}-${end}`;

/**
 * @param text a file's text
 * @returns the highlights with their notes, and by line what is left out
 * @throws FormatError when nothing in it is a clipping
 */
export function* parse(text: string, { now }: ReadOptions): QuotationParsing {
  const collected = new CollectedQuotations();
  const books = new Map<string, Book>();
  let bookmarks = 0;
  let firstBookmark = 0;
  let count = 0;
  for (const { lines, line, end } of readClippings(text)) {
    if (++count % CLIPPINGS === 0) yield collected.slice((end / text.length) * 0.9);
    const said = readClippingLine((lines[1] ?? '').trim());
    if (said === null) {
      collected.skip(
        placeOf(line),
        isClippingLine((lines[1] ?? '').trim()) ? 'clippingOtherLanguage' : 'clippingUnknown',
      );
      continue;
    }
    const words = lines.slice(2).join('\n').trim();
    const { title, author } = readTitle(lines[0]!);
    const key = JSON.stringify([title, author]);
    const book = books.get(key) ?? { title, author, highlights: [], notes: [] };
    books.set(key, book);
    const { kind, page, start, end: to, created } = said;
    if (kind === 'bookmark') {
      if (bookmarks++ === 0) firstBookmark = line;
    } else if (LIMIT.test(words)) collected.skip(placeOf(line), 'clippingLimit');
    else if (words === '') collected.skip(placeOf(line), 'clippingEmpty');
    else if (kind === 'note') book.notes.push({ text: words, page, at: to, line });
    else book.highlights.push({ words, page, start, end: to, created, line, notes: [], within: null });
  }
  if (count === 0) throw new FormatError('noQuotations');
  if (bookmarks > 0) collected.note(placeOf(firstBookmark), 'clippingBookmarks', { count: bookmarks });
  const all: { book: Book; highlight: Highlight }[] = [];
  for (const book of books.values()) {
    tellGrown(book.highlights);
    for (const { line, text: note } of placeNotes(book.highlights, book.notes)) {
      collected.skip(placeOf(line), 'clippingNoteAlone', { note });
    }
    for (const highlight of book.highlights) all.push({ book, highlight });
  }
  all.sort((one, other) => one.highlight.line - other.highlight.line);
  for (const { book, highlight } of all) {
    addHighlight(collected, book, highlight, now);
    if (collected.isDue) yield collected.slice(0.95);
  }
  yield collected.slice(1);
  return collected.end();
}

function addHighlight(
  collected: CollectedQuotations,
  { title, author }: Book,
  highlight: Highlight,
  now: number,
): void {
  const { words, page, line, within, notes } = highlight;
  if (within !== null) {
    collected.note(placeOf(line), 'clippingGrown', { line: within });
    return;
  }
  if (highlight.created === null) collected.note(placeOf(line), 'clippingDateUnread');
  const created = highlight.created ?? now;
  const location = span(highlight);
  collected.add(placeOf(line), {
    id: quotationId('kindle', title, author ?? '', words, location ?? page ?? ''),
    selector: { exact: words, place: { page, location } },
    page: { url: '', title, author },
    note: notes.join('\n\n'),
    tags: [],
    created,
    updated: created,
  });
}
