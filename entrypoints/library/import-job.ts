import type { ImportQuotations, OpenImport, RunImport } from '../../components/library/import-types.ts';
import { removeGlossary } from '../../utils/storage/change-glossaries.ts';
import { undoImport } from '../../utils/storage/import-quotations.ts';
import { removeEntries } from '../../utils/storage/write-entries.ts';
import { askWorker, WorkerError } from './ask-worker.ts';
import { formatSentence, placeInWords } from './format-sentence.ts';

/** See `OpenImport`: asks a worker, so that no file freezes the page. */
export const openImport: OpenImport = async (files, { columns } = {}) => {
  const answer = await askWorker({ type: 'open', files, columns: columns ?? null });
  if (answer.type !== 'opened') throw new WorkerError('Error', answer.type);
  const { preview } = answer;
  return { ...preview, problem: preview.problem && formatSentence(preview.problem) };
};

/** See `RunImport`: a worker reads and stores, and the page tells how far it is. */
export const runImport: RunImport = async (files, request, { onProgress, signal }) => {
  const answer = await askWorker({ type: 'import', files, request }, { onProgress, signal });
  if (answer.type !== 'imported') throw new WorkerError('Error', answer.type);
  const { glossary, added, ids } = answer.imported;
  const skipped = answer.imported.skipped.map(({ place, ...sentence }) => ({
    where: placeInWords(place),
    message: formatSentence(sentence),
  }));
  const undo = async () => {
    if (ids.length === 0) await removeGlossary(glossary);
    else await removeEntries(ids);
  };
  return { added, known: null, skipped, notes: [], undo };
};

/** See `ImportQuotations`: the same for quotations. */
export const runQuotationImport: ImportQuotations = async (files, { onProgress, signal }) => {
  const answer = await askWorker({ type: 'import-quotations', files }, { onProgress, signal });
  if (answer.type !== 'imported-quotations') throw new WorkerError('Error', answer.type);
  const { batch, added, known, problems } = answer.imported;
  const told = (isSkipped: boolean) =>
    problems
      .filter(({ skipped }) => skipped === isSkipped)
      .map(({ place, code, values }) => ({
        where: placeInWords(place),
        message: formatSentence({ code, values }),
      }));
  return { added, known, skipped: told(true), notes: told(false), undo: () => undoImport(batch) };
};
