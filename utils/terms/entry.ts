/** A glossary's entry, as storage keeps it, formats carry it and the card shows it. */

export interface Source {
  title: string;
  url: string;
}

/** What a reader writes or a file brings: an entry before storage has given it a number. */
export interface EntryFields {
  term: string;
  aliases: string[];
  reading: string | null;
  /** BCP 47. */
  lang: string | null;
  /** Plain text; never markup. */
  definition: string;
  sources: Source[];
  tags: string[];
  /** Host names on which this sense is the likely one. */
  sites: string[];
}

export interface Entry extends EntryFields {
  id: number;
  /** The id of the glossary it belongs to. */
  glossary: string;
  /** Milliseconds since the epoch. */
  created: number;
  updated: number;
}

/** The reader's own glossary: always there, always first. */
export const OWN_GLOSSARY = 'own';
