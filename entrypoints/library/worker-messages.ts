/** What the page and the worker that reads and writes glossaries say to each other. */
import type {
  ColumnChoice,
  ImportPreview,
  ImportProgress,
  ImportRequest,
  PickedFile,
  SkippedEntry,
} from '../../components/library/import-types.ts';
import type { PackedFile } from './pack-parts.ts';

export type ToWorker =
  | { type: 'open'; files: readonly PickedFile[]; columns: ColumnChoice | null }
  | { type: 'import'; files: readonly PickedFile[]; request: ImportRequest }
  | { type: 'export'; glossary: string; format: string; name: string }
  | { type: 'cancel' };

/** What an import has done. */
export interface Imported {
  glossary: string;
  added: number;
  skipped: SkippedEntry[];
  /** The numbers of the entries that were added to a glossary that was there before; else empty. */
  ids: number[];
}

export type FromWorker =
  | { type: 'opened'; preview: ImportPreview }
  | { type: 'progress'; progress: ImportProgress }
  | { type: 'imported'; imported: Imported }
  | { type: 'exported'; file: PackedFile }
  | { type: 'written'; revision: number }
  | { type: 'failed'; name: string; message: string };
