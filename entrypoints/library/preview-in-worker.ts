import type { ColumnChoice, ImportPreview, PickedFile } from '../../components/library/import-types.ts';
import { NO_DESCRIPTION } from '../../utils/formats/file-description.ts';
import { FormatError } from '../../utils/formats/format-error.ts';
import { openGlossary } from '../../utils/formats/open-glossary.ts';
import { pickedParts } from './picked-parts.ts';

/** How many entries are shown before an import. */
const SHOWN = 5;

/**
 * Finds out what files are, and reads no more of them than it takes to show a few entries.
 * @throws FormatError where they are no glossary
 */
export function previewInWorker(files: readonly PickedFile[], columns: ColumnChoice | null): ImportPreview {
  const opened = openGlossary(pickedParts(files), { columns: columns ?? undefined });
  const preview: ImportPreview = {
    format: opened.format.id,
    encoding: opened.encoding,
    description: NO_DESCRIPTION,
    samples: [],
    table: opened.table,
    problem: null,
  };
  try {
    for (;;) {
      const { done, value } = opened.parsing.next();
      preview.description = value.description;
      if (done) {
        if (preview.samples.length === 0) preview.problem = value.problems[0]?.message ?? null;
        break;
      }
      preview.samples.push(...value.entries.slice(0, SHOWN - preview.samples.length));
      if (preview.samples.length === SHOWN) break;
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    preview.problem = error.message;
  }
  return preview;
}
