import * as csv from './csv.ts';
import type { GlossaryFormat } from './glossary-file.ts';
import { stripBom } from './strip-bom.ts';
import * as warichuJson from './warichu-json.ts';

interface KnownFormat extends GlossaryFormat {
  /** Whether a file's text, without byte order mark, looks like it. */
  looksLike(text: string): boolean;
}

const FORMATS: readonly KnownFormat[] = [
  {
    ...warichuJson,
    id: 'warichu-json',
    extension: '.json',
    looksLike: (text) => /^\s*\{/.test(text),
  },
  {
    ...csv,
    id: 'csv',
    extension: '.csv',
    looksLike: (text) => /^\s*(?:[^\n\r]*[,;\t])?\s*"?term"?\s*(?:[,;\t\n\r]|$)/i.test(text),
  },
];

/** The extensions of all formats, for a sentence that lists them. */
export const FORMAT_EXTENSIONS: readonly string[] = FORMATS.map(({ extension }) => extension);

/** @returns the format that a file name stands for, or null */
export function formatByName(name: string): GlossaryFormat | null {
  return FORMATS.find(({ extension }) => name.toLowerCase().endsWith(extension)) ?? null;
}

/**
 * @param text a file's text
 * @param name the file's name, which decides when the text looks like no format
 * @returns the format to parse it with, or null where neither says
 */
export function detectFormat(text: string, name = ''): GlossaryFormat | null {
  const start = stripBom(text);
  return FORMATS.find((format) => format.looksLike(start)) ?? formatByName(name);
}
