/**
 * Notes to learn, as a text file that Anki imports: its file headers first, then a row a note. Anki gives the columns to
 * the fields of the same names, and knows a note again by its first field: so all senses of a term are one note, where
 * several would take each other's place at the next import. It is read again like any table of Anki's, without the
 * sentences.
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
  const rows = byTerm(entries).map(cellsOf);
  // A row that begins with "#" would be one of the lines that are no rows.
  const quotes = (value: unknown) => /^[#\s]|["\t\n\r]|\s$/.test(String(value));
  const body = rows.length === 0 ? '' : `${Papa.unparse(rows, { delimiter: '\t', newline: '\n', quotes })}\n`;
  return `${head.join('\n')}\n${body}`;
}

/** @returns the senses of each term, in the order in which the terms come first */
function byTerm(entries: readonly LearntEntry[]): LearntEntry[][] {
  const terms = new Map<string, LearntEntry[]>();
  for (const entry of entries) {
    const senses = terms.get(entry.term);
    if (senses === undefined) terms.set(entry.term, [entry]);
    else senses.push(entry);
  }
  return [...terms.values()];
}

function cellsOf(senses: readonly LearntEntry[]): string[] {
  return [
    senses[0]!.term,
    different(senses.map(({ reading }) => reading ?? '')).join(' / '),
    numbered(different(senses.map(({ definition }) => definition))),
    different(senses.map(({ learning }) => learning?.place?.sentence ?? '')).join('\n'),
    different(senses.map(sourceOf)).join('\n'),
    // Anki parts tags by spaces.
    different(senses.flatMap(({ tags }) => tags.map((tag) => tag.trim().replaceAll(/\s+/g, '_')))).join(' '),
  ];
}

function sourceOf({ sources, learning }: LearntEntry): string {
  const place = learning?.place ?? null;
  // Where the reader met it says more on a card than where its definition is from.
  const source = place !== null && place.url !== '' ? place : sources[0];
  return source === undefined ? '' : printSource(source);
}

function different(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

function numbered(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : texts.map((text, at) => `${at + 1}. ${text}`).join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
