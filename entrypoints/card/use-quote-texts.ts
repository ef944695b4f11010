import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Texts = typeof import('./quote-texts.ts');

export interface QuoteTexts
  extends Pick<Texts, 'checkChanges' | 'citeQuotation' | 'quotationChanges' | 'passageLink'> {
  /** @returns a day in ISO 8601 as the reader's language writes it; null where it is none */
  dateOf: (published: string | null) => string | null;
}

let known: QuoteTexts | null = null;

/** @returns what a quotation's card works with, as soon as its script is there; null before */
export function useQuoteTexts(): QuoteTexts | null {
  const [texts, setTexts] = useState(known);
  useEffect(() => {
    if (known !== null) return;
    let isWanted = true;
    import('./quote-texts.ts').then(
      ({ readPartialDate, writtenDate, ...rest }) => {
        const dateOf = (published: string | null) => {
          const date = readPartialDate(published);
          return date && writtenDate(date, i18n.t('languageTag') === 'ja' ? 'ja' : 'en');
        };
        known = { ...rest, dateOf };
        if (isWanted) setTexts(known);
      },
      // A link without its fragment, and no copying: better than no card.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return texts;
}
