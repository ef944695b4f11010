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

/** One format of glossary files. */
export interface GlossaryFormat {
  id: string;
  /** As file names end, with the full stop. */
  extension: string;
  /**
   * @param text the file's text, with or without a byte order mark
   * @throws FormatError when the file as a whole cannot be read
   */
  parse(text: string): ParsedGlossary;
  /** @returns the file's text, which ends with a line break */
  print(glossary: GlossaryFile): string;
}
