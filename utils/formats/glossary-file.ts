import type { LearntEntry } from '../terms/learning.ts';
import type { FormatMessageCode, FormatMessageValues, FormatPlace } from './format-messages.ts';

/** What a file says of its glossary. Null where it says nothing, or its format has no place for it. */
export interface FileDescription {
  name: string | null;
  /** BCP 47 of the glossary as a whole. */
  language: string | null;
  /** Under which terms it may be used: a licence's name or address, or a sentence. */
  licence: string | null;
  /** Who made it. */
  credit: string | null;
  /** Where it is from: an address of the web. */
  url: string | null;
}

/** What a glossary file holds. */
export interface GlossaryFile extends FileDescription {
  entries: LearntEntry[];
}

/** Something in a file that could not be taken over. */
export interface FileProblem {
  /** "line 12", "entry 3". */
  where: string;
  /** The same as a code with values, for an interface in another language. */
  place: FormatPlace;
  /** One sentence that says what is wrong and what to do. */
  message: string;
  /** Which sentence it is, for an interface in another language, and what is particular in it. */
  code: FormatMessageCode;
  values: FormatMessageValues;
  /** True where an entry is missing because of it, false where only a part of no account to Warichu is. */
  skipped: boolean;
}

export interface ParsedGlossary extends GlossaryFile {
  problems: FileProblem[];
}

/** What was read since the slice before. */
export interface ParsedSlice {
  /** How much of the file has been read, from 0 to 1. */
  done: number;
  /** Each entry is handed out once. */
  entries: LearntEntry[];
  /** What is known so far. */
  description: FileDescription;
}

/** What is known once all has been read; the last entries came in the slice before. */
export interface ParsedEnd {
  description: FileDescription;
  problems: FileProblem[];
}

/**
 * Reading in slices: every format hands out entries as it reads them and waits to be asked to go on, so that whoever
 * runs it may paint, store them, or stop. `finish` runs it at once, `inSlices` with pauses.
 */
export type Parsing = Generator<ParsedSlice, ParsedEnd, void>;

/** About how many entries are handed out at once. */
export const SLICE = 256;

/** One file of a glossary: picked by itself, in a folder, or packed in an archive. */
export interface GlossaryPart {
  /** Its name, with the folders it is in, parted by "/". */
  path: string;
  /** Bytes. */
  size: number;
  /** @throws FormatError when it is packed and damaged */
  read(): Uint8Array<ArrayBuffer>;
}

/** One file that a format writes. */
export interface PrintedPart {
  /** Where one file is written its extension, in a folder its path. */
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}
