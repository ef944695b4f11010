import type { PageContext } from '../../utils/overlay/card-messages.ts';
import type { CitedSource, QuotationFields, SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import type { QuoteView } from './card-view.ts';

/** The quotation that a card is about: one of the page's, or what the reader has saved. */
export interface ShownQuote {
  text: string;
  /** Null where nobody is quoted: the words are the page's own. */
  source: CitedSource | null;
  /** BCP 47, or null. */
  lang: string | null;
}

/** @param saved what the reader has saved there, as it is now */
export function shownQuote(
  { quote, lang }: Pick<QuoteView, 'quote' | 'lang'>,
  saved: readonly SavedQuotation[],
): ShownQuote {
  if (quote !== null) {
    const { text, author, authorUrl, title, site, url, reported } = quote;
    return { text, source: { author, authorUrl, title, site, url, reported }, lang };
  }
  const [first] = saved;
  return {
    text: first?.selector.exact ?? '',
    source: first?.cited ?? null,
    lang: first?.page.lang ?? lang,
  };
}

/** @returns a quotation that is not saved as one that can be cited */
export function fieldsOf({ text, source, lang }: ShownQuote, { href, title }: PageContext): QuotationFields {
  return {
    selector: { exact: text, prefix: '', suffix: '', start: null, end: null },
    page: { url: href, canonicalUrl: null, title, author: null, site: null, lang, published: null },
    cited: source,
    ...{ note: '', tags: [], check: null, created: Date.now() },
  };
}
