import type { PickedFile } from '../../components/library/import-types.ts';
import { NO_DESCRIPTION } from '../../utils/formats/file-description.ts';
import { FormatError } from '../../utils/formats/format-error.ts';
import { inSlices } from '../../utils/in-slices.ts';
import { type OpenedQuotations, openQuotations } from '../../utils/quote-formats/open-quotations.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { pickedParts } from './picked-parts.ts';
import type { PreviewByCode } from './worker-messages.ts';

/** How many quotations are shown before an import. */
const SHOWN = 5;

/**
 * Finds out whether files are quotations, and reads them to the end: how many there are is what one wants to know.
 * @returns null where they are something else
 */
export async function previewQuotations(
  files: readonly PickedFile[],
  signal: AbortSignal,
): Promise<PreviewByCode | null> {
  const opened = open(files);
  if (opened === null) return null;
  const preview: PreviewByCode = {
    format: opened.format,
    encoding: opened.encoding,
    description: NO_DESCRIPTION,
    samples: [],
    table: null,
    quotations: null,
    problem: null,
  };
  const samples: SavedQuotation[] = [];
  let count = 0;
  try {
    const { problems } = await inSlices(opened.parsing, {
      signal,
      onSlice: ({ quotations }) => {
        count += quotations.length;
        samples.push(...quotations.slice(0, SHOWN - samples.length));
      },
    });
    const skipped = problems.filter((problem) => problem.skipped);
    const [first] = skipped;
    if (count > 0) preview.quotations = { count, skipped: skipped.length, samples };
    else preview.problem = first ?? { code: 'noQuotations', values: {} };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    preview.problem = { code: error.code, values: error.values };
  }
  return preview;
}

/** Several files are never quotations, and what cannot be opened as such may be a glossary, whose format then tells why not. */
function open(files: readonly PickedFile[]): OpenedQuotations | null {
  if (files.length !== 1) return null;
  try {
    return openQuotations(pickedParts(files), { now: Date.now() });
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
