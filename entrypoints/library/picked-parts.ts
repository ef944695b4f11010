import type { PickedFile } from '../../components/library/import-types.ts';
import type { GlossaryPart } from '../../utils/formats/glossary-file.ts';

/** Reads a file at once, which only a worker may. Not among the types of a page. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

/** @returns picked files as the formats read them: nothing is read before it is asked for */
export function pickedParts(files: readonly PickedFile[]): GlossaryPart[] {
  return files.map(({ path, file }) => ({
    path,
    size: file.size,
    read: () => new Uint8Array(new FileReaderSync().readAsArrayBuffer(file)),
  }));
}
