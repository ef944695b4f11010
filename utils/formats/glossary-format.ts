import * as anki from './anki.ts';
import * as csv from './csv.ts';
import * as dict from './dict.ts';
import type { GlossaryFile, Parsing, PrintedPart } from './glossary-file.ts';
import * as markdown from './markdown.ts';
import * as skosJsonLd from './skos-json-ld.ts';
import * as skosTurtle from './skos-turtle.ts';
import * as tbx from './tbx.ts';
import * as tsv from './tsv.ts';
import * as warichuJson from './warichu-json.ts';
import * as yomitan from './yomitan.ts';

/** One format of glossary files. */
export interface GlossaryFormat {
  id: string;
  /** As the names of its files end, the usual one first; "/" is a folder. */
  extensions: readonly [string, ...string[]];
  /** @returns the files to write; the path of one that is not in a folder is its extension */
  print(glossary: GlossaryFile): PrintedPart[];
}

/** A format whose files are text. */
export interface TextFormat extends GlossaryFormat {
  /** Whether the first characters of a file, without byte order mark, look like it. */
  looksLike(start: string): boolean;
  /** @throws FormatError when the file as a whole cannot be read */
  parse(text: string): Parsing;
}

interface TextModule {
  parse(text: string): Parsing;
  print(glossary: GlossaryFile): string;
}

function textFormat(
  id: string,
  extensions: GlossaryFormat['extensions'],
  { parse, print }: TextModule,
  looksLike: TextFormat['looksLike'],
): TextFormat {
  return {
    id,
    extensions,
    parse,
    looksLike,
    print: (file) => [{ path: extensions[0], content: print(file) }],
  };
}

/** In the order in which they are asked whether a file is theirs. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  textFormat('skos-json-ld', ['.jsonld'], skosJsonLd, (text) =>
    /^\s*[[{](?=[\s\S]{0,4000}"(?:@context|@graph|@id|@type)"\s*:)/.test(text),
  ),
  textFormat('warichu-json', ['.json'], warichuJson, (text) => /^\s*\{/.test(text)),
  textFormat('tbx', ['.tbx', '.xml'], tbx, (text) =>
    /^\s*<(?:\?xml|!DOCTYPE\s+martif|tbx|martif)\b/.test(text),
  ),
  textFormat('skos-turtle', ['.ttl'], skosTurtle, (text) =>
    /^(?:\s|#[^\n]*\n)*(?:@prefix|@base|prefix|base)\s+(?:[\w.-]*:\s*)?</i.test(text),
  ),
  textFormat('tsv', ['.tsv', '.txt'], tsv, (text) =>
    /^#(?:separator|html|columns|(?:tags|deck|notetype|guid)(?: column)?):/i.test(text),
  ),
  textFormat('csv', ['.csv'], csv, (text) => {
    const line = /\S[^\n\r]*/.exec(text)?.[0] ?? '';
    const names = line.split(/[,;\t|]/).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
    return names.includes('term') || /^sep=./i.test(line);
  }),
];

export const YOMITAN: GlossaryFormat = {
  id: 'yomitan',
  extensions: ['.zip'],
  print: (glossary) => [{ path: '.zip', content: yomitan.print(glossary) }],
};

export const DICT: GlossaryFormat = { id: 'dict', extensions: ['.dict', '.index'], print: dict.print };

export const MARKDOWN: GlossaryFormat = { id: 'markdown', extensions: ['/'], print: markdown.print };

/** Notes to be learned: written alone, since what is read of it is a table like others of Anki's. */
export const ANKI: GlossaryFormat = {
  id: 'anki',
  extensions: ['.anki.txt'],
  print: (glossary) => [{ path: '.anki.txt', content: anki.print(glossary) }],
};

/** Every format that can be read and written. */
export const GLOSSARY_FORMATS: readonly GlossaryFormat[] = [...TEXT_FORMATS, YOMITAN, DICT, MARKDOWN];

/** @returns the format that the name of a file, or of a folder with "/" at its end, stands for, or null */
export function formatByName(name: string): GlossaryFormat | null {
  const folded = name.toLowerCase();
  return GLOSSARY_FORMATS.find(({ extensions }) => extensions.some((one) => folded.endsWith(one))) ?? null;
}

/** @returns the format in which a file or folder of this name is written, or null */
export function writtenFormat(name: string): GlossaryFormat | null {
  return name.toLowerCase().endsWith(ANKI.extensions[0]) ? ANKI : formatByName(name);
}

/** The usual endings of all formats, for a sentence that lists them. */
export const FORMAT_NAMES = new Intl.ListFormat('en', { type: 'disjunction' }).format([
  ...GLOSSARY_FORMATS.map(({ extensions }) => extensions[0]).filter((extension) => extension !== '/'),
  '/ (a folder of Markdown files)',
]);

/** The same, and those that are only written. */
export const WRITTEN_NAMES = `${ANKI.extensions[0]}, ${FORMAT_NAMES}`;
