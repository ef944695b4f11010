import { i18n } from '#i18n';
import type { CitedSource } from '../../utils/quotes/saved-quotation.ts';
import { textLang } from '../text-lang.ts';
import { webLink } from '../web-link.ts';

interface Props {
  /** Null where the words are shown elsewhere. */
  text: string | null;
  /** Null where nobody is said to be quoted: the words are the page's own. */
  source: CitedSource | null;
  /** When the source was published, written out; null where it isn't known. */
  date: string | null;
  /** Leads to the very passage; null where that isn't known. */
  passage: string | null;
  /** Another page that is named beside the source; null where none is. */
  otherUrl: string | null;
  lang: string | null;
}

/** Where a quotation comes from, or that the page does not say; and a link straight to the words. */
export function QuoteSource({ text, source, date, passage, otherUrl, lang }: Props) {
  const other = webLink(otherUrl);
  return (
    <>
      {source === null ? (
        <p class="eyebrow">{i18n.t('cardSavedWords')}</p>
      ) : (
        <Named source={source} date={date} />
      )}
      {text !== null && (
        <blockquote class="quote-text" lang={textLang(text, lang)}>
          {text}
        </blockquote>
      )}
      {source !== null && passage !== null && (
        <a class="quote-link" href={passage} target="_blank" rel="noopener noreferrer">
          {i18n.t(source.reported ? 'cardOpenSource' : 'cardOpenPassage')}
        </a>
      )}
      {source !== null && other !== null && (
        <p class="quote-by">
          {`${i18n.t('cardAlsoNamed')} `}
          <Linked text={addressWords(other)} link={other} />
        </p>
      )}
    </>
  );
}

function Named({ source, date }: { source: CitedSource; date: string | null }) {
  const { author, title, site, reported } = source;
  const link = webLink(source.url);
  const authorLink = webLink(source.authorUrl);
  const host = hostOf(link);
  const heading = title ?? author ?? site ?? host ?? hostOf(authorLink);
  const by = [
    { text: author === heading ? null : author, link: authorLink },
    // A profile without a name is still one.
    { text: author === null && authorLink !== null ? addressWords(authorLink) : null, link: authorLink },
    { text: site === heading ? null : site, link: null },
    { text: host === heading || host === site ? null : host, link: null },
    { text: date, link: null },
  ].filter((part) => part.text !== null);
  const headingLink = title === null && author !== null ? authorLink : link;
  return (
    <>
      <p class="eyebrow">{i18n.t(reported ? 'cardReported' : 'cardQuotation')}</p>
      {heading === null ? (
        <p class="definition missing">{i18n.t('cardNoSource')}</p>
      ) : (
        <h2 class="quote-title" lang={textLang(heading, null)}>
          <Linked text={heading} link={headingLink} />
        </h2>
      )}
      {by.length > 0 && (
        <p class="quote-by">
          {by.map((part, at) => (
            <span key={part.text} lang={textLang(part.text!, null)}>
              {at > 0 && ' · '}
              <Linked text={part.text!} link={part.link} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function Linked({ text, link }: { text: string; link: string | null }) {
  if (link === null) return <>{text}</>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

/** How much of an address is read out, in UTF-16 units. */
const SHOWN = 60;

/** An address as people write it. */
function addressWords(link: string): string {
  const { host, pathname } = new URL(link);
  const path = pathname.replace(/\/$/u, '');
  const words = host.replace(/^www\./u, '') + path;
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN)}…`;
}

function hostOf(link: string | null): string | null {
  return link === null ? null : new URL(link).host;
}
