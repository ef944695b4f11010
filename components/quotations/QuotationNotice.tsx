import { i18n } from '#i18n';
import { Notice } from '../Notice.tsx';

interface Props {
  /** What was looked for, "" for a filter alone; null where there is no quotation at all. */
  query: string | null;
  onReset: () => void;
}

/** What stands where no quotation does, and the next step. */
export function QuotationNotice({ query, onReset }: Props) {
  if (query === null) {
    return <Notice title={i18n.t('quotationsNone')} text={i18n.t('quotationsNoneWhy')} />;
  }
  return (
    <Notice
      title={query === '' ? i18n.t('quotationNoMatch') : i18n.t('popupNothingFound', [query])}
      text={i18n.t('quotationNoMatchWhy')}
    >
      <button type="button" class="button" onClick={onReset}>
        {i18n.t('quotationShowAll')}
      </button>
    </Notice>
  );
}
