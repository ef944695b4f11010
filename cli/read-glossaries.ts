import { basename, extname } from 'node:path';
import type { TextEncoding } from '../utils/formats/decode-text.ts';
import type { ColumnChoice } from '../utils/formats/entry-columns.ts';
import { FormatError } from '../utils/formats/format-error.ts';
import type { GlossaryPart, ParsedGlossary } from '../utils/formats/glossary-file.ts';
import { openGlossary } from '../utils/formats/open-glossary.ts';
import { finish } from '../utils/formats/parsing.ts';
import type { Entry } from '../utils/terms/entry.ts';
import { Failure } from './failure.ts';
import { glossaryParts } from './glossary-parts.ts';

export interface ReadGlossary extends ParsedGlossary {
  /** The encoding that the text was taken to be in where it is another than the usual UTF-8. */
  guessed: Exclude<TextEncoding, 'utf-8'> | null;
}

/**
 * @param path a file, or a folder of Markdown files
 * @param columns what the columns of a table are, where that shall not be guessed
 * @param given what is in it, where that has been read
 * @returns what a glossary holds, in whatever format it is
 * @throws Failure that names the file when it cannot be read as a whole
 */
export async function readGlossary(
  path: string,
  columns?: ColumnChoice,
  given?: readonly GlossaryPart[],
): Promise<ReadGlossary> {
  const parts = given ?? (await glossaryParts(path));
  try {
    const { parsing, encoding, table } = openGlossary(parts, { columns });
    if (columns !== undefined && table === null) {
      throw new Failure(`${path}: this is no table, so it has no columns; leave out --columns.`, 2);
    }
    return { ...finish(parsing), guessed: encoding === 'utf-8' ? null : encoding };
  } catch (error) {
    if (error instanceof FormatError) throw new Failure(`${path}: ${error.message}`, 1);
    throw error;
  }
}

/** @returns a glossary's own name, else its file's without the extension */
export function glossaryName(path: string, { name }: ParsedGlossary): string {
  return name ?? basename(path, extname(path));
}

/** @returns one line that says in what a text was taken to be encoded, or null where that was no guess */
export function describeEncoding(path: string, { guessed }: Pick<ReadGlossary, 'guessed'>): string | null {
  return guessed === null ? null : `${path}: read as ${guessed}; save it in UTF-8 if that is wrong.`;
}

/**
 * Gives the entries of several glossaries their numbers.
 * @returns the entries by id, in the order of the glossaries; `glossary` is its name
 */
export function numberEntries(
  glossaries: readonly { name: string; entries: ParsedGlossary['entries'] }[],
): Map<number, Entry> {
  const numbered = new Map<number, Entry>();
  for (const { name, entries } of glossaries) {
    for (const fields of entries) {
      const id = numbered.size + 1;
      numbered.set(id, { ...fields, id, glossary: name, created: 0, updated: 0 });
    }
  }
  return numbered;
}
