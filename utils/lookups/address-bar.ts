/** What the address bar offers while a term is typed behind Warichu's keyword. */
import type { Entry } from '../terms/entry.ts';

/** One line of what it offers. */
export interface AddressBarSuggestion {
  /** What stands in the bar when the line is chosen: the term and, since there may be several senses, its number. */
  content: string;
  description: string;
}

/** UTF-16 units; a line of the bar is no longer. */
const LONGEST = 120;

/**
 * @param entries the best match first
 * @param isXml true where the browser takes the description for XML, as Chromium does; Firefox shows it as it is
 */
export function addressBarSuggestions(
  entries: readonly Pick<Entry, 'id' | 'term' | 'definition'>[],
  isXml: boolean,
): AddressBarSuggestion[] {
  return entries.map(({ id, term, definition }) => {
    const line = shorten(firstLine(definition));
    const name = oneLine(term);
    const description = isXml
      ? `<match>${escapeXml(name)}</match>${line === '' ? '' : ` <dim>— ${escapeXml(line)}</dim>`}`
      : `${name}${line === '' ? '' : ` — ${line}`}`;
    return { content: `${name} #${id}`, description };
  });
}

/**
 * @param text what stands in the bar when Enter is pressed
 * @returns the entry of the line that was chosen; null where something was typed and no line chosen
 */
export function chosenEntry(text: string): { id: number; term: string } | null {
  const [, term, id] = /^(.*) #(\d{1,10})$/u.exec(text.trim()) ?? [];
  return term === undefined ? null : { id: Number(id), term };
}

/** @returns whether an entry is the one that a line stood for */
export function isChosen(entry: Pick<Entry, 'term'> | undefined, chosen: { term: string }): boolean {
  return entry !== undefined && oneLine(entry.term) === chosen.term;
}

// What XML cannot hold at all would have Chromium drop the whole line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const NOT_IN_XML = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function firstLine(text: string): string {
  return oneLine(/\S[^\n\r]*/u.exec(text)?.[0] ?? '');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`;
}
