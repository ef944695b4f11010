import { i18n } from '#i18n';
import type { SearchHit } from '../../entrypoints/quotation-worker/quotation-messages.ts';
import { Icon } from '../Icon.tsx';
import { formatCount } from '../library/amounts.ts';
import { lineLang } from '../text-lang.ts';
import { webLink } from '../web-link.ts';
import { MarkedText } from './MarkedText.tsx';
import { factsOf, titleOf } from './QuotationSource.tsx';

interface Props {
  /** The first quotation of the page; undefined while it is being read. */
  hit: SearchHit | undefined;
  count: number;
  isOpen: boolean;
  /** The id of the list of its quotations. */
  list: string;
  onToggle: () => void;
}

/** The page that stands beside its quotations. */
export function PageHead({ hit, count, isOpen, list, onToggle }: Props) {
  if (hit === undefined) return <div class="page-head" />;
  const { page } = hit.quotation;
  const title = titleOf(page);
  const href = webLink(page.url);
  const facts = factsOf(page);
  return (
    <div class="page-head">
      <div class="page-about">
        <h3 class="page-title text" lang={lineLang(title, page.lang)} title={title}>
          <MarkedText text={title} places={page.title === '' ? [] : hit.places.title} />
        </h3>
        {facts.length > 0 && (
          <ul class="row-facts">
            {facts.map((fact) => (
              <li key={fact} lang={lineLang(fact, page.lang)}>
                {fact}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="page-actions">
        <button
          type="button"
          class="quiet page-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? list : undefined}
          onClick={onToggle}
        >
          <Icon name="back" size={12} />
          {i18n.t('quotationCount', count, [formatCount(count)])}
        </button>
        {href !== null && (
          <a
            class="page-link"
            href={href}
            target="_blank"
            rel="noreferrer"
            aria-label={i18n.t('quotationOpenPageOf', [title])}
          >
            {i18n.t('quotationOpenPage')}
          </a>
        )}
      </div>
    </div>
  );
}
