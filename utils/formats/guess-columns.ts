import { columnByName } from './column-names.ts';
import { type Column, isColumn } from './entry-columns.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
const ADDRESS = /^(?:[^<>|]*<)?https?:\/\//i;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s\u3000]+$/u;
const NUMBER = /^[\d\s.,:/-]+$/;

/** @returns whether most of what is in a column, and at least one thing, is so */
function mostly(values: readonly string[], is: (value: string) => boolean): boolean {
  const filled = values.filter((value) => value !== '');
  return filled.length > 0 && filled.filter(is).length >= filled.length * 0.8;
}

function meanLength(values: readonly string[]): number {
  const filled = values.filter((value) => value !== '');
  return filled.reduce((sum, { length }) => sum + length, 0) / Math.max(filled.length, 1);
}

/** What a column without a name is, by what is in it. */
function kindOf(values: readonly string[], others: readonly (readonly string[])[]): Column | 'text' | null {
  if (!values.some((value) => value !== '')) return null;
  if (mostly(values, (value) => ADDRESS.test(value))) return 'sources';
  if (mostly(values, (value) => NUMBER.test(value))) return null;
  const isShortSet = new Set(values).size <= Math.max(2, values.length / 3);
  if (isShortSet && mostly(values, (value) => LANGUAGE.test(value) && isLanguage(value))) return 'lang';
  const isReading =
    mostly(values, (value) => KANA.test(value)) &&
    others.some((other) => mostly(other, (value) => /\p{Script=Han}/u.test(value) && value.length < 40));
  return isReading ? 'reading' : 'text';
}

function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Says what the columns of a table are: by their names where it has a header; what is still missing by what is in
 * them, of the rest the first text being the term and the longest the definition.
 * @param names the header's cells, or null
 * @param samples rows to go by
 * @param width how many columns there are
 */
export function guessColumns(
  names: readonly string[] | null,
  samples: readonly (readonly string[])[],
  width: number,
): (Column | null)[] {
  const columns: (Column | null)[] = Array.from({ length: width }, () => null);
  // Who writes a field's own name means it; other names for it come second.
  for (const accepts of [(name: string) => isColumn(name.trim().toLowerCase()), () => true]) {
    for (const [at, name] of (names ?? []).entries()) {
      const column = accepts(name) ? columnByName(name) : null;
      if (column !== null && columns[at] === null && !columns.includes(column)) columns[at] = column;
    }
  }
  const values = (at: number) => samples.map((row) => (row[at] ?? '').trim());
  const free = columns.flatMap((column, at) => (column === null ? [at] : []));
  // A name that is not known says that it is something else; but a table is nothing without a term.
  const isNamed = names !== null;
  if (!isNamed && width < 2) return columns;
  if (!isNamed && width === 2) return ['term', 'definition'];
  if (samples.length === 0 || (isNamed && columns.includes('term'))) return columns;
  const texts: number[] = [];
  for (const at of free) {
    const kind = kindOf(values(at), free.filter((other) => other !== at).map(values));
    if (kind === 'text') texts.push(at);
    else if (!isNamed && kind !== null && !columns.includes(kind)) columns[at] = kind;
  }
  const term = columns.includes('term') ? undefined : texts.shift();
  if (term !== undefined) columns[term] = 'term';
  if (columns.includes('definition') || texts.length === 0) return columns;
  const longest = texts.reduce((best, at) => (meanLength(values(at)) > meanLength(values(best)) ? at : best));
  columns[longest] = 'definition';
  return columns;
}
