import type { TemplateKind } from '../../components/quotations/TemplateEditor.tsx';
import { FormatError } from '../../utils/formats/format-error.ts';
import { print, printPages } from '../../utils/quote-formats/markdown.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { citationLanguage } from './copy-quotation.ts';
import { formatSentence } from './format-sentence.ts';

/** How much is shown, in UTF-16 units. */
const LONGEST = 4000;

/** @returns what is written of a few quotations with a template, or the sentence that says what is wrong with it */
export function previewTemplate(
  kind: TemplateKind,
  template: string | null,
  samples: readonly SavedQuotation[],
): { text: string } | { problem: string } {
  const options = { lang: citationLanguage(), template };
  try {
    const text =
      kind === 'list' ? print(samples, options) : String(printPages(samples, options)[0]?.content ?? '');
    return { text: text.slice(0, LONGEST).toWellFormed() };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { problem: formatSentence(error) };
  }
}
