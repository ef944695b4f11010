import type { ImportQuotations, OpenImport, RunImport } from '../../components/library/import-types.ts';
import type { StarterLanguage } from '../../components/library/StarterOffer.tsx';
import type { GlossaryDescription, GlossaryInfo } from '../../utils/storage/glossary-info.ts';
import type { PackedFile } from './pack-parts.ts';

/** A starter glossary that comes with the extension. */
export interface Starter {
  file: File;
  /** How many concepts it has. */
  count: number;
}

/** Everything the page does with what is stored; each rejects with an Error where it could not. */
export interface LibrarySource {
  /** Calls back now and after every change, until the signal ends it. */
  watch(onChange: () => void, signal: AbortSignal): void;
  list(): Promise<GlossaryInfo[]>;
  describe(id: string, patch: Partial<GlossaryDescription>): Promise<void>;
  enable(id: string, enabled: boolean): Promise<void>;
  /** With the ids of all but the reader's own. */
  order(ids: readonly string[]): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  openImport: OpenImport;
  runImport: RunImport;
  importQuotations: ImportQuotations;
  /** @param name what the file is called, without its extension */
  print(id: string, format: string, name: string): Promise<PackedFile>;
  /** @returns null where the extension has none */
  starter(language: StarterLanguage): Promise<Starter | null>;
}
