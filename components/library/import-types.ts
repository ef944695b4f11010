/** What the import says to whoever shows it, and is told: the same for the worker, the page and a test. */
import type { Column } from '../../utils/formats/entry-columns.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import type { GlossaryDescription } from '../../utils/storage/glossary-info.ts';
import type { EntryFields } from '../../utils/terms/entry.ts';

/** A file that was chosen or dropped. */
export interface PickedFile {
  /** Its name, with the folders it was in, parted by "/". */
  path: string;
  file: File;
}

/** What each column of a table is, in the table's order; null is left out. */
export type ColumnChoice = (Column | null)[];

/** A table in a file, before it is said what its columns are. */
export interface TablePreview {
  /** Null where the table has no header. */
  header: string[] | null;
  /** What each column is taken for. */
  columns: ColumnChoice;
  /** The first rows. */
  samples: string[][];
}

/** What is known of a glossary before it is imported. */
export interface ImportPreview {
  /** A format's id, as in `utils/formats/glossary-format.ts`. */
  format: string;
  /** What the text was taken to be encoded in; null where that is not one thing. */
  encoding: string | null;
  /** What the file says of the glossary; null where it says nothing. */
  description: {
    name: string | null;
    language: string | null;
    licence: string | null;
    credit: string | null;
    url: string | null;
  };
  /** The first entries, five at most. */
  samples: EntryFields[];
  /** Null where the file is no table. */
  table: TablePreview | null;
  /** Of a file of quotations, which is no glossary: how many there are, how many cannot be taken in, the first few. */
  quotations: { count: number; skipped: number; samples: SavedQuotation[] } | null;
  /** Why it cannot be imported as it is, in one sentence; null where it can. */
  problem: string | null;
}

export interface ImportRequest {
  into: 'new' | 'own';
  /** What becomes of a new glossary: the starter is offered again when it has been removed. */
  kind: 'imported' | 'starter';
  /** Of a new glossary. */
  description: GlossaryDescription;
  /** Null where the file is no table. */
  columns: ColumnChoice | null;
}

export interface ImportProgress {
  /** From 0 to 1. */
  done: number;
  /** How many entries there are so far. */
  entries: number;
  phase: 'reading' | 'storing';
}

/** An entry that was left out, or something else to know of one. */
export interface SkippedEntry {
  /** "line 12", "entry 3". */
  where: string;
  /** One sentence that says what is wrong and what to do. */
  message: string;
}

export interface ImportResult {
  added: number;
  /** Of quotations: how many were in the library already; null for a glossary. */
  known: number | null;
  skipped: SkippedEntry[];
  /** What cost nothing, but may be of interest. */
  notes: SkippedEntry[];
  /** Takes away what was added, and nothing else. */
  undo: () => Promise<void>;
}

export interface ImportRun {
  onProgress: (progress: ImportProgress) => void;
  /** Ends it; nothing of it is kept. */
  signal: AbortSignal;
}

/**
 * Finds out what files are, without reading more of them than that takes.
 * @param files those of one glossary
 * @param options.columns what the columns of a table are, where it is known better than by guessing
 * @throws Error whose message is one sentence, where they are no glossary
 */
export type OpenImport = (
  files: readonly PickedFile[],
  options?: { columns?: ColumnChoice },
) => Promise<ImportPreview>;

/**
 * Imports the glossary in files: everything that can be read of it, or nothing.
 * @param files the same that were opened
 * @throws Error whose message is one sentence, or the signal's reason
 */
export type RunImport = (
  files: readonly PickedFile[],
  request: ImportRequest,
  run: ImportRun,
) => Promise<ImportResult>;

/**
 * Imports the quotations in files: everything that can be read of them, or nothing.
 * @param files the same that were opened
 * @throws Error whose message is one sentence, or the signal's reason
 */
export type ImportQuotations = (files: readonly PickedFile[], run: ImportRun) => Promise<ImportResult>;
