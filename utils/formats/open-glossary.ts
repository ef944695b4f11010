import { decodeText, type TextEncoding } from './decode-text.ts';
import * as dict from './dict.ts';
import { FormatError } from './format-error.ts';
import type { GlossaryPart, Parsing } from './glossary-file.ts';
import {
  DICT,
  FORMAT_NAMES,
  formatByName,
  type GlossaryFormat,
  MARKDOWN,
  TEXT_FORMATS,
  YOMITAN,
} from './glossary-format.ts';
import * as markdown from './markdown.ts';
import { isZip, readZip } from './read-zip.ts';
import { UNPACK_LIMITS } from './unpack-limits.ts';
import * as yomitan from './yomitan.ts';

export interface OpenedGlossary {
  format: GlossaryFormat;
  /** What the text was taken to be encoded in; null for several files and for archives. */
  encoding: TextEncoding | null;
  /** Reads the entries. */
  parsing: Parsing;
}

/** How much of a text is looked at to tell what it is, in UTF-16 units. */
const START = 10_000;

const DICT_INDEX = /\.index$/i;
const DICT_DATA = /\.dict(?:\.dz)?$/i;

/** Files that systems put beside others without being asked. */
const isHidden = (path: string) => /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/i.test(path);

function readPart(part: GlossaryPart): Uint8Array<ArrayBuffer> {
  if (part.size > UNPACK_LIMITS.file) {
    throw new FormatError(`The file is larger than ${UNPACK_LIMITS.file / 1024 / 1024} MB; split it.`);
  }
  return part.read();
}

function openDict(parts: readonly GlossaryPart[]): OpenedGlossary {
  const indexes = parts.filter(({ path }) => DICT_INDEX.test(path));
  const data = parts.filter(({ path }) => DICT_DATA.test(path));
  if (indexes.length === 0) {
    throw new FormatError('The .dict file needs the .index file of the same name; choose both together.');
  }
  if (data.length === 0) {
    throw new FormatError(
      'The .index file needs the .dict or .dict.dz file of the same name; choose both together.',
    );
  }
  const stem = indexes[0]!.path.replace(DICT_INDEX, '');
  const pair = data.find(({ path }) => path.replace(DICT_DATA, '') === stem);
  if (indexes.length > 1 || pair === undefined) {
    throw new FormatError('The .index and .dict files are not one pair of the same name; choose one pair.');
  }
  const parsing = dict.parse({ index: readPart(indexes[0]!), data: readPart(pair) });
  return { format: DICT, encoding: null, parsing };
}

function openText(bytes: Uint8Array, path: string): OpenedGlossary {
  const { text, encoding } = decodeText(bytes);
  const start = text.slice(0, START);
  const byName = formatByName(path);
  const format =
    TEXT_FORMATS.find((one) => one.looksLike(start)) ?? TEXT_FORMATS.find((one) => one.id === byName?.id);
  if (format === undefined) throw new FormatError(`This is no glossary; use a file in ${FORMAT_NAMES}.`);
  return { format, encoding, parsing: format.parse(text) };
}

/**
 * Finds out what a glossary is in by what is in it, and by name only where that says nothing.
 * @param picked one file; a `.index` and its `.dict`; or all files of a folder
 * @throws FormatError when it is no glossary, or damaged, or made to do harm
 */
export function openGlossary(picked: readonly GlossaryPart[]): OpenedGlossary {
  let parts = picked.filter(({ path }) => !isHidden(path));
  if (parts.length === 1) {
    const [part] = parts as [GlossaryPart];
    if (DICT_INDEX.test(part.path) || DICT_DATA.test(part.path)) return openDict(parts);
    const bytes = readPart(part);
    if (!isZip(bytes)) {
      if (!markdown.isMarkdown(part.path)) return openText(bytes, part.path);
      return { format: MARKDOWN, encoding: null, parsing: markdown.parse(parts) };
    }
    parts = readZip(bytes).filter(({ path }) => !isHidden(path));
  }
  if (yomitan.isYomitan(parts)) return { format: YOMITAN, encoding: null, parsing: yomitan.parse(parts) };
  if (parts.some(({ path }) => DICT_INDEX.test(path) || DICT_DATA.test(path))) return openDict(parts);
  const texts = parts.filter(({ path }) => formatByName(path) !== null);
  const isPage = texts.length === 0 ? markdown.isMarkdown : markdown.isTermPage;
  if (parts.some(({ path }) => isPage(path))) {
    return { format: MARKDOWN, encoding: null, parsing: markdown.parse(parts) };
  }
  if (texts.length > 1) {
    throw new FormatError('There are several glossaries in it; choose one of them.');
  }
  if (texts.length === 0) throw new FormatError(`There is no glossary in it; use one in ${FORMAT_NAMES}.`);
  return openText(readPart(texts[0]!), texts[0]!.path);
}
