import type {
  ColumnChoice,
  ImportPreview,
  ImportProgress,
  ImportRequest,
  ImportResult,
  PickedFile,
} from '../../components/library/import-types.ts';
import type { GlossaryDescription } from '../../utils/storage/glossary-info.ts';
import type { EntryFields } from '../../utils/terms/entry.ts';

/** The glossary whose turn it is. */
export interface CurrentImport {
  /** Another one has another number. */
  key: number;
  files: readonly PickedFile[];
  /** Null until it is known what the files are. */
  preview: ImportPreview | null;
  /** What the reader has written over what the file says. */
  edited: Partial<GlossaryDescription>;
  into: ImportRequest['into'];
  columns: ColumnChoice | null;
  /** Why importing it failed; null where it was not tried. */
  failure: string | null;
  /** Null while it is not being imported. */
  progress: ImportProgress | null;
}

/** What has come of one. */
export interface Outcome {
  key: number;
  /** The file's name, or where it was imported the glossary's. */
  name: string;
  /** Null where it failed. */
  result: ImportResult | null;
  problem: string | null;
  /** Whether it was quotations; null where that never came out. */
  isOfQuotations: boolean | null;
}

/** @returns the reports that belong to a part of the library; what could not be read at all is told in both */
export function outcomesOf(outcomes: readonly Outcome[], isOfQuotations: boolean): Outcome[] {
  return outcomes.filter((one) => one.isOfQuotations === null || one.isOfQuotations === isOfQuotations);
}

export interface ImportState {
  current: CurrentImport | null;
  /** Those whose turn comes after it. */
  waiting: readonly (readonly PickedFile[])[];
  /** How many of those chosen together have had their turn, the current one included. */
  at: number;
  /** The latest first. */
  outcomes: readonly Outcome[];
}

export const NO_IMPORT: ImportState = { current: null, waiting: [], at: 0, outcomes: [] };

const ENDING = /(?:\.dict\.dz|\.[^./]+)$/iu;

/** @returns what a group of files is called: the file, the folder, the pair without its endings */
export function nameOfFiles(files: readonly PickedFile[]): string {
  const path = files[0]?.path ?? '';
  if (files.length === 1) return path.slice(path.lastIndexOf('/') + 1);
  const folder = path.slice(0, Math.max(0, path.indexOf('/')));
  const stems = new Set(files.map((file) => file.path.replace(ENDING, '')));
  if (stems.size > 1 && folder !== '') return folder;
  const name = path.replace(ENDING, '');
  return name.slice(name.lastIndexOf('/') + 1);
}

/** @returns what a new glossary says of itself: what the reader wrote, else its file, else the file's name */
export function descriptionOf({ files, preview, edited }: CurrentImport): GlossaryDescription {
  const said = preview?.description;
  return {
    name: said?.name ?? nameOfFiles(files).replace(ENDING, ''),
    lang: said?.language ?? sharedLang(preview?.samples ?? []),
    licence: said?.licence ?? '',
    credit: said?.credit ?? '',
    url: said?.url ?? '',
    ...edited,
  };
}

/** @returns the language that all entries name, or null */
function sharedLang(entries: readonly EntryFields[]): string | null {
  const [first, ...others] = new Set(entries.map(({ lang }) => lang));
  return others.length === 0 ? (first ?? null) : null;
}
