import type { PrintedPart } from '../../utils/formats/glossary-file.ts';
import { askWorker, WorkerError } from './ask-worker.ts';

/**
 * Has a worker write a glossary.
 * @param glossary its id
 * @param format a format's id
 * @returns the files; the path of one that is not in a folder is its extension
 */
export async function exportGlossary(glossary: string, format: string): Promise<PrintedPart[]> {
  const answer = await askWorker({ type: 'export', glossary, format });
  if (answer.type !== 'exported') throw new WorkerError('Error', answer.type);
  return answer.parts;
}
