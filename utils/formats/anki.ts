/**
 * Notes to learn, as a text file that Anki imports: its file headers first, then a row a note. The columns are not
 * named to Anki, which then gives them to a note's fields in their order: so a note type of two fields, whatever they
 * are called in the reader's language, gets the term and the whole answer, and one with more gets the parts of it, too.
 * The deck is a column since Anki makes a deck that is missing only where it is told so in one. Anki knows a note again
 * by its first field, so all senses of a term are one note, where several would take each other's place at the next import.
 * Cells are HTML, in which alone it keeps the ends of lines.
 * See https://docs.ankiweb.net/importing/text-files.html
 */
import Papa from 'papaparse';
import type { Source } from '../terms/entry.ts';
import type { LearntEntry } from '../terms/learning.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { printSource } from './entry-columns.ts';
import type { GlossaryFile } from './glossary-file.ts';

/** For reading the file again; the second column says nothing that the others do not. */
const COLUMNS = ['Term', '', 'Reading', 'Definition', 'Sentence', 'Source', 'Tags', 'Deck'] as const;

/** @returns the file's text, lines parted by "\n"; without a name there is no deck */
export function print({ name, entries }: Pick<GlossaryFile, 'name' | 'entries'>): string {
  const deck = name === null ? '' : oneLine(name);
  const columns = deck === '' ? COLUMNS.slice(0, -1) : COLUMNS;
  const head = [
    '#separator:tab',
    '#html:true',
    `#tags column:${COLUMNS.indexOf('Tags') + 1}`,
    ...(deck === '' ? [] : [`#deck column:${COLUMNS.indexOf('Deck') + 1}`]),
    `#warichu columns:${columns.join('\t')}`,
  ];
  const rows = byTerm(entries).map((senses) => [...cellsOf(senses), ...(deck === '' ? [] : [deck])]);
  // A row that begins with "#" would be one of the lines that are no rows.
  const quotes = (value: unknown) => /^#|["\t\n\r]/.test(String(value));
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
  const reading = different(senses.map((sense) => sense.reading ?? '')).join(' / ');
  const definition = numbered(different(senses.map((sense) => sense.definition)));
  const sentence = different(senses.map(({ learning }) => learning?.place?.sentence ?? '')).join('\n');
  const sources = senses.map(sourceOf).filter((source) => source !== null);
  const answer = [reading, definition].filter((text) => text !== '').join('\n');
  const place = [toHtml(sentence), ...different(sources.map(link))]
    .filter((html) => html !== '')
    .join('<br>');
  return [
    toHtml(senses[0]!.term),
    [toHtml(answer), place].filter((html) => html !== '').join('<br><br>'),
    ...[reading, definition, sentence, different(sources.map(printSource)).join('\n')].map(toHtml),
    // Anki parts tags by spaces.
    different(senses.flatMap(({ tags }) => tags.map((tag) => tag.trim().replaceAll(/\s+/g, '_')))).join(' '),
  ];
}

function sourceOf({ sources, learning }: LearntEntry): Source | null {
  const place = learning?.place ?? null;
  // Where the reader met it says more on a card than where its definition is from.
  return place !== null && place.url !== '' ? place : (sources[0] ?? null);
}

function link({ title, url }: Source): string {
  const text = toHtml(title === '' ? url : title);
  return /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}">${text}</a>` : text;
}

/** Quotation marks stay as they are: the file quotes them, and Anki compares first fields as they are written. */
function toHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\r\n|\r|\n/g, '<br>');
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
