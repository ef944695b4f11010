import { askWorker, WorkerError } from './ask-worker.ts';
import type { PackedFile } from './pack-parts.ts';

/**
 * Has a worker write a glossary.
 * @param glossary its id
 * @param format a format's id
 * @param name what the file is called, without its extension
 */
export async function exportGlossary(glossary: string, format: string, name: string): Promise<PackedFile> {
  const answer = await askWorker({ type: 'export', glossary, format, name });
  if (answer.type !== 'exported') throw new WorkerError('Error', answer.type);
  return answer.file;
}
