import type { EntryFields } from '../terms/entry.ts';

/** What a glossary file holds. */
export interface GlossaryFile {
  /** Null where the format has no place for it. */
  name: string | null;
  /** BCP 47 of the glossary as a whole; null where it is not known. */
  language: string | null;
  entries: EntryFields[];
}

/** Something in a file that could not be taken over. */
export interface FileProblem {
  /** "line 12", "entry 3". */
  where: string;
  /** One sentence that says what is wrong and what to do. */
  message: string;
  /** True where an entry is missing because of it, false where only a part of no account to Warichu is. */
  skipped: boolean;
}

export interface ParsedGlossary extends GlossaryFile {
  problems: FileProblem[];
}

export interface ParseProgress {
  /** How much of the file has been read, from 0 to 1. */
  done: number;
  /** How many entries it has given so far. */
  entries: number;
}

/**
 * Reading in slices: every format gives its progress now and then and waits to be asked to go on, so that whoever
 * runs it may paint, or stop. `finish` runs it at once, `runInSlices` with pauses.
 */
export type Parsing = Generator<ParseProgress, ParsedGlossary, void>;

/** How many entries are read between two reports of progress. */
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
