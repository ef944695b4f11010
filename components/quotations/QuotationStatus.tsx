import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { checkChanges } from '../../utils/quotes/check-changes.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { ChangesText } from '../card/ChangesText.tsx';
import { Icon } from '../Icon.tsx';
import { shortDate } from '../short-date.ts';
import { ANCHOR_NAMES, CHECK_NAMES } from './status-names.ts';

/** What became of the words on their page, and what came of comparing them with their source. */
export function QuotationStatus({ quotation }: { quotation: SavedQuotation }) {
  const { anchor, check, selector, page } = quotation;
  const [isOpen, setOpen] = useState(false);
  const status = anchor === null || anchor.status === 'exact' ? null : anchor.status;
  if (status === null && check === null) return null;
  return (
    <div class="quotation-status">
      {status !== null && (
        <p class={`status is-${status}`}>
          {status === 'orphan' && <Icon name="warning" />}
          <span>
            <span class="status-name">{ANCHOR_NAMES[status]()}</span>
            {status === 'orphan' && <span class="status-hint"> {i18n.t('quotationOrphanHint')}</span>}
          </span>
        </p>
      )}
      {check !== null && (
        <p class={`status is-${check.status}`}>
          <span>
            <span class="status-name">{CHECK_NAMES[check.status]()}</span>
            <span class="status-hint">
              {' '}
              {i18n.t('quotationCheckedOn', [
                URL.parse(check.url)?.hostname ?? check.url,
                shortDate(check.at),
              ])}
            </span>
          </span>
        </p>
      )}
      {check?.found !== undefined && (
        <details class="quotation-changes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{i18n.t('quotationShowChanges')}</summary>
          {isOpen && (
            <>
              <ChangesText
                changes={checkChanges(check, selector.exact, page.lang) ?? []}
                lang={page.lang}
                removed={i18n.t('cardOnlySource')}
                added={i18n.t('cardOnlyQuoted')}
              />
              <p class="changes-key">{i18n.t('cardChangesKey')}</p>
            </>
          )}
        </details>
      )}
    </div>
  );
}
