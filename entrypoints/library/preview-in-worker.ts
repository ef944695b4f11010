import type { ColumnChoice, PickedFile } from '../../components/library/import-types.ts';
import { NO_DESCRIPTION } from '../../utils/formats/file-description.ts';
import { FormatError } from '../../utils/formats/format-error.ts';
import type { FileProblem } from '../../utils/formats/glossary-file.ts';
import { FORMAT_NAMES } from '../../utils/formats/glossary-format.ts';
import { openGlossary } from '../../utils/formats/open-glossary.ts';
import type { FormatSentence } from './format-sentence.ts';
import { pickedParts } from './picked-parts.ts';
import type { PreviewByCode } from './worker-messages.ts';

/** How many entries are shown before an import. */
const SHOWN = 5;

/**
 * Finds out what files are, and reads no more of them than it takes to show a few entries.
 * @throws FormatError where they are no glossary
 */
export function previewInWorker(files: readonly PickedFile[], columns: ColumnChoice | null): PreviewByCode {
  const opened = openGlossary(pickedParts(files), { columns: columns ?? undefined });
  const preview: PreviewByCode = {
    format: opened.format.id,
    encoding: opened.encoding,
    description: NO_DESCRIPTION,
    samples: [],
    table: opened.table,
    quotations: null,
    problem: null,
  };
  try {
    for (;;) {
      const { done, value } = opened.parsing.next();
      preview.description = value.description;
      if (done) {
        if (preview.samples.length === 0) preview.problem = firstProblem(value.problems);
        break;
      }
      preview.samples.push(...value.entries.slice(0, SHOWN - preview.samples.length));
      if (preview.samples.length === SHOWN) break;
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    preview.problem = { code: error.code, values: error.values };
  }
  return preview;
}

function firstProblem([first]: readonly FileProblem[]): FormatSentence {
  if (first === undefined) return { code: 'noGlossary', values: { formats: FORMAT_NAMES } };
  return { code: first.code, values: first.values };
}
