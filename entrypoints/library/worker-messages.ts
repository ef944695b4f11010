/** What the page and the worker that reads and writes glossaries say to each other. */
import type {
  ColumnChoice,
  ImportPreview,
  ImportProgress,
  ImportRequest,
  PickedFile,
} from '../../components/library/import-types.ts';
import type { FormatPlace } from '../../utils/formats/format-messages.ts';
import type { PrintOptions } from '../../utils/quote-formats/quotation-file.ts';
import type { SearchRequest } from '../../utils/quotes/search-request.ts';
import type { FormatSentence } from './format-sentence.ts';
import type { PackedFile } from './pack-parts.ts';

/** Which quotations are written: all, some, or what a search finds, in its order. */
export type QuotationChoice = 'all' | { ids: string[] } | Pick<SearchRequest, 'query' | 'filter' | 'sort'>;

export type ToWorker =
  | { type: 'open'; files: readonly PickedFile[]; columns: ColumnChoice | null }
  | { type: 'import'; files: readonly PickedFile[]; request: ImportRequest }
  | { type: 'export'; glossary: string | null; format: string; name: string; ids: number[] | null }
  | { type: 'import-quotations'; files: readonly PickedFile[] }
  | {
      type: 'export-quotations';
      which: QuotationChoice;
      format: string;
      name: string;
      options: PrintOptions;
    }
  | { type: 'cancel' };

/** A worker has no texts of the interface: it says by code what the page puts into words. */
export type PreviewByCode = Omit<ImportPreview, 'problem'> & { problem: FormatSentence | null };

/** What an import has done. */
export interface Imported {
  glossary: string;
  added: number;
  skipped: (FormatSentence & { place: FormatPlace })[];
  /** The numbers of the entries that were added to a glossary that was there before; else empty. */
  ids: number[];
}

/** What an import of quotations has done. */
export interface ImportedQuotations {
  /** For `undoImport`. */
  batch: number;
  added: number;
  /** How many were there already. */
  known: number;
  problems: (FormatSentence & { place: FormatPlace; skipped: boolean })[];
}

export type FromWorker =
  | { type: 'opened'; preview: PreviewByCode }
  | { type: 'progress'; progress: ImportProgress }
  | { type: 'imported'; imported: Imported }
  | { type: 'imported-quotations'; imported: ImportedQuotations }
  | { type: 'exported'; file: PackedFile }
  | { type: 'written'; revision: number }
  | { type: 'failed'; name: string; message: string; sentence: FormatSentence | null };
