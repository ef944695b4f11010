import type { PrintOptions } from '../../utils/quote-formats/quotation-file.ts';
import { askWorker, WorkerError } from './ask-worker.ts';
import type { PackedFile } from './pack-parts.ts';
import type { QuotationChoice } from './worker-messages.ts';

/**
 * Has a worker write a glossary.
 * @param glossary its id; null where entries of several are wanted
 * @param format a format's id
 * @param name what the file is called, without its extension
 * @param ids of entries, where not all of it is wanted
 */
export async function exportGlossary(
  glossary: string | null,
  format: string,
  name: string,
  ids: number[] | null = null,
): Promise<PackedFile> {
  const answer = await askWorker({ type: 'export', glossary, format, name, ids });
  if (answer.type !== 'exported') throw new WorkerError('Error', answer.type);
  return answer.file;
}

/**
 * Has a worker write quotations.
 * @param format a format's id
 * @param name what the file is called, without its extension
 * @throws WorkerError; its `name` is "FormatError" where something is wrong with the template
 */
export async function exportQuotations(
  which: QuotationChoice,
  format: string,
  name: string,
  options: PrintOptions,
): Promise<PackedFile> {
  const answer = await askWorker({ type: 'export-quotations', which, format, name, options });
  if (answer.type !== 'exported') throw new WorkerError('Error', answer.type);
  return answer.file;
}
