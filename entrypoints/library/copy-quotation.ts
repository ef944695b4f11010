import { i18n } from '#i18n';
import type { CitationLanguage } from '../../utils/quote-formats/citation.ts';
import { type CitationMarkup, citeQuotation } from '../../utils/quote-formats/cite-quotation.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';

/** @returns the language in which sources are written */
export function citationLanguage(): CitationLanguage {
  return i18n.t('languageTag') === 'ja' ? 'ja' : 'en';
}

/**
 * Puts a quotation with its citation on the clipboard. HTML goes as such to where text is laid out, and as its source to
 * where it is not.
 */
export async function copyQuotation(quotation: SavedQuotation, markup: CitationMarkup): Promise<void> {
  const text = citeQuotation(quotation, markup, citationLanguage());
  if (markup !== 'html') return navigator.clipboard.writeText(text);
  const item = { 'text/html': text, 'text/plain': text };
  await navigator.clipboard.write([new ClipboardItem(item)]);
}
