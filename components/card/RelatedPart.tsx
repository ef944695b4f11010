import { i18n } from '#i18n';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { shortDate } from '../short-date.ts';
import { textLang } from '../text-lang.ts';
import { webLink } from '../web-link.ts';

interface Props {
  /** The same words, saved from other pages. */
  sameWords: readonly SavedQuotation[];
  /** Other words from the same source. */
  fromSource: readonly SavedQuotation[];
  /** @returns the library's page of a quotation */
  library: (id: string) => string;
}

/** What else of the reader's library has to do with a quotation. */
export function RelatedPart({ sameWords, fromSource, library }: Props) {
  if (sameWords.length + fromSource.length === 0) return null;
  return (
    <section class="related-part">
      {sameWords.length > 0 && (
        <>
          <p class="first-mention">{i18n.t('cardAlsoQuoted')}</p>
          <ul>
            {sameWords.map((quotation) => (
              <li key={quotation.id}>
                <PageLink quotation={quotation} />
                <span class="saved-date">{i18n.t('cardSavedOn', [shortDate(quotation.created)])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {fromSource.length > 0 && (
        <>
          <p class="first-mention">{i18n.t('cardFromSource')}</p>
          <ul>
            {fromSource.map(({ id, selector, page }) => (
              <li key={id}>
                <a
                  class="related-words"
                  href={library(id)}
                  target="_blank"
                  rel="noopener"
                  lang={textLang(selector.exact, page.lang)}
                >
                  {selector.exact}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function PageLink({ quotation: { page } }: { quotation: SavedQuotation }) {
  const link = webLink(page.canonicalUrl ?? page.url);
  const name = page.title || (link === null ? '' : new URL(link).host);
  if (link === null) return <span lang={textLang(name, page.lang)}>{name}</span>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" lang={textLang(name, page.lang)}>
      {name}
    </a>
  );
}
