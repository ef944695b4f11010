import { i18n } from '#i18n';
import type { SearchHit } from '../../entrypoints/quotation-worker/quotation-messages.ts';
import type { CitedSource, QuotedPage } from '../../utils/quotes/saved-quotation.ts';
import { shortDate } from '../short-date.ts';
import { lineLang } from '../text-lang.ts';
import { webLink } from '../web-link.ts';
import { MarkedText } from './MarkedText.tsx';

interface Props {
  hit: SearchHit;
  /** Where the link to the page leads: to the passage where that can be told; null where it has no address. */
  href: string | null;
  /** Whether it stands beside its page, which then says itself what it is. */
  isBesidePage: boolean;
}

/** The page on which the words were read, and whom the page quotes with them. */
export function QuotationSource({ hit, href, isBesidePage }: Props) {
  const { quotation, places } = hit;
  const { page, cited, created } = quotation;
  const title = titleOf(page);
  const saved = <li>{i18n.t('quotationSavedOn', [shortDate(created)])}</li>;
  if (isBesidePage) {
    return (
      <div class="quotation-source">
        <ul class="row-facts">
          {saved}
          {href !== null && (
            <li>
              <a href={href} target="_blank" rel="noreferrer">
                {i18n.t('quotationOpenPassage')}
              </a>
            </li>
          )}
        </ul>
        {cited !== null && <Cited cited={cited} lang={page.lang} places={places} />}
      </div>
    );
  }
  const marked = <MarkedText text={title} places={page.title === '' ? [] : places.title} />;
  return (
    <div class="quotation-source">
      <p class="quotation-page">
        {href === null ? (
          <cite lang={lineLang(title, page.lang)}>{marked}</cite>
        ) : (
          <a href={href} target="_blank" rel="noreferrer" lang={lineLang(title, page.lang)}>
            {marked}
          </a>
        )}
      </p>
      <ul class="row-facts">
        {factsOf(page).map((fact) => (
          <li key={fact} lang={lineLang(fact, page.lang)}>
            <MarkedText text={fact} places={fact === page.author && !cited?.author ? places.author : []} />
          </li>
        ))}
        {saved}
      </ul>
      {cited !== null && <Cited cited={cited} lang={page.lang} places={places} />}
    </div>
  );
}

/** @returns what a page is called, whatever it says of itself */
export function titleOf({ title, url }: Pick<QuotedPage, 'title' | 'url'>): string {
  return title || url || i18n.t('quotationUntitled');
}

/** @returns who wrote a page and which site it is on, as far as the title does not say so */
export function factsOf({ author, site, url, title }: QuotedPage): string[] {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  return [...new Set([author, site || host])].filter(
    (fact) => fact !== null && fact !== '' && fact !== title,
  ) as string[];
}

interface CitedProps {
  cited: CitedSource;
  lang: string | null;
  places: SearchHit['places'];
}

function Cited({ cited, lang, places }: CitedProps) {
  const { author, title, site, reported } = cited;
  const url = webLink(cited.url ?? cited.authorUrl);
  const named = [author, title, site].filter((part) => part !== null && part !== '') as string[];
  // What the link is put on: the title, or what there is.
  const linked = title ?? site ?? author ?? cited.url;
  const parts = named.length > 0 ? named : cited.url === null ? [] : [cited.url];
  if (parts.length === 0 && !reported) return null;
  return (
    <p class="quotation-cited">
      <span class="quotation-label">{i18n.t(reported ? 'quotationRecalls' : 'quotationCites')}</span>
      {parts.map((part, at) => {
        const text = (
          <MarkedText
            text={part}
            places={part === author ? places.author : part === title ? places.cited : []}
          />
        );
        return (
          <span key={part} lang={lineLang(part, lang)}>
            {at > 0 && <span class="quotation-parting"> · </span>}
            {part === linked && url !== null ? (
              <a href={url} target="_blank" rel="noreferrer">
                {text}
              </a>
            ) : (
              text
            )}
          </span>
        );
      })}
    </p>
  );
}
