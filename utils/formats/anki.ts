/**
 * Notes to learn, as a text file that Anki imports: its file headers first, then a row a note. Anki gives the columns to
 * the fields of the same names. It is read again like any table of Anki's, without the sentences.
 * See https://docs.ankiweb.net/importing/text-files.html
 */
import Papa from 'papaparse';
import type { LearntEntry } from '../terms/learning.ts';
import { printSource } from './entry-columns.ts';
import type { GlossaryFile } from './glossary-file.ts';

const COLUMNS = ['Term', 'Reading', 'Definition', 'Sentence', 'Source', 'Tags'] as const;

/** @returns the file's text, lines parted by "\n" */
export function print({ name, entries }: Pick<GlossaryFile, 'name' | 'entries'>): string {
  const deck = name === null ? '' : oneLine(name);
  const head = [
    '#separator:tab',
    '#html:false',
    ...(deck === '' ? [] : [`#deck:${deck}`]),
    `#columns:${COLUMNS.join('\t')}`,
    `#tags column:${COLUMNS.length}`,
  ];
  const rows = entries.map(cellsOf);
  // A row that begins with "#" would be one of the lines that are no rows.
  const quotes = (value: unknown) => /^[#\s]|["\t\n\r]|\s$/.test(String(value));
  const body = rows.length === 0 ? '' : `${Papa.unparse(rows, { delimiter: '\t', newline: '\n', quotes })}\n`;
  return `${head.join('\n')}\n${body}`;
}

function cellsOf({ term, reading, definition, sources, tags, learning }: LearntEntry): string[] {
  const place = learning?.place ?? null;
  // Where the reader met it says more on a card than where its definition is from.
  const source = place !== null && place.url !== '' ? place : sources[0];
  return [
    term,
    reading ?? '',
    definition,
    place?.sentence ?? '',
    source === undefined ? '' : printSource(source),
    // Anki parts tags by spaces.
    tags.map((tag) => tag.trim().replaceAll(/\s+/g, '_')).join(' '),
  ];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
