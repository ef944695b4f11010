import { basename, extname } from 'node:path';
import { detectFormat, FORMAT_EXTENSIONS } from '../utils/formats/detect-format.ts';
import { FormatError } from '../utils/formats/format-error.ts';
import type { ParsedGlossary } from '../utils/formats/glossary-file.ts';
import type { Entry } from '../utils/terms/entry.ts';
import { Failure } from './failure.ts';
import { readText } from './read-file.ts';

/**
 * @returns what a glossary file holds, in whatever format it is
 * @throws Failure that names the file when it cannot be read as a whole
 */
export async function readGlossary(path: string): Promise<ParsedGlossary> {
  const text = await readText(path);
  const format = detectFormat(text, basename(path));
  if (format === null) {
    throw new Failure(`${path}: this is no glossary; use a file in ${FORMAT_EXTENSIONS.join(' or ')}.`, 1);
  }
  try {
    return format.parse(text);
  } catch (error) {
    if (error instanceof FormatError) throw new Failure(`${path}: ${error.message}`, 1);
    throw error;
  }
}

/** @returns a glossary's own name, else its file's without the extension */
export function glossaryName(path: string, { name }: ParsedGlossary): string {
  return name ?? basename(path, extname(path));
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
