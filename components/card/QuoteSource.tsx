import { i18n } from '#i18n';
import type { QuoteAnnotation } from '../../utils/annotations.ts';
import { textLang } from '../text-lang.ts';
import { webLink } from '../web-link.ts';

/** Where a quotation comes from, or that the page does not say. */
export function QuoteSource({ quote }: { quote: QuoteAnnotation }) {
  const link = webLink(quote.url);
  const host = link === null ? null : new URL(link).host;
  const [heading, ...rest] = [quote.title, quote.author, quote.site, host].filter((part) => part !== null);
  return (
    <article class="quote">
      <p class="eyebrow">{i18n.t(quote.reported ? 'cardReported' : 'cardQuotation')}</p>
      {heading === undefined ? (
        <p class="definition missing">{i18n.t('cardNoSource')}</p>
      ) : (
        <>
          <h2 class="quote-title" lang={textLang(heading, null)}>
            {heading}
          </h2>
          {rest.length > 0 && (
            <p class="quote-by" lang={textLang(rest.join(), null)}>
              {rest.join(' · ')}
            </p>
          )}
        </>
      )}
      <blockquote class="quote-text" lang={textLang(quote.text, null)}>
        {quote.text}
      </blockquote>
      {link !== null && (
        <a class="quote-link" href={link} target="_blank" rel="noopener noreferrer">
          {i18n.t('cardOpenSource')}
        </a>
      )}
    </article>
  );
}
