import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { VirtualList } from '../../components/entry-list/VirtualList.tsx';
import { formatCount } from '../../components/library/amounts.ts';
import { Notice } from '../../components/Notice.tsx';
import { passageLink } from '../../components/quotations/passage-link.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { NO_FILTER } from '../../utils/quotes/search-request.ts';
import { useFoundQuotations } from '../library/use-found-quotations.ts';
import { openQuotations, openTab } from './open-quotations.ts';
import { QuoteLine } from './QuoteLine.tsx';
import type { Search } from './use-kept-search.ts';

/** The height of `.quote-line`, in rem. */
const ROW_HEIGHT = 5.75;

interface Props {
  search: Search;
  onFail: (error: unknown) => void;
}

/** The reader's quotations, the newest first, searched as one types. */
export function QuotesPanel({ search: { query, onQuery }, onFail }: Props) {
  const [focusCount, setFocusCount] = useState(0);
  const sort = query.trim() === '' ? 'newest' : 'relevance';
  const { found, want, hit } = useFoundQuotations({ query, filter: NO_FILTER, sort }, onFail);

  const go = (row: number) => {
    const quotation = hit(row)?.quotation;
    if (quotation === undefined) return;
    const url = passageLink(quotation);
    (url === null ? openQuotations(quotation.id) : openTab(url)).catch(onFail);
  };
  const total = found?.total ?? 0;
  const keys = useMemo(() => Array.from({ length: total }, (_, row) => String(row)), [total]);
  const searched = found?.question.query.trim() ?? '';
  return (
    <>
      <div class="search">
        <SearchField
          query={query}
          label={i18n.t('popupQuotesSearch')}
          onQuery={onQuery}
          onDown={() => setFocusCount((count) => count + 1)}
          onEnter={() => {
            if (found?.question.query === query) go(0);
          }}
        />
      </div>
      <p class="visually-hidden" role="status">
        {found !== null && i18n.t('quotationCount', found.total, [formatCount(found.total)])}
      </p>
      {found !== null && found.count === 0 && (
        <Notice title={i18n.t('quotationsNone')} text={i18n.t('popupQuotesNoneWhy')} />
      )}
      {found !== null && found.count > 0 && found.total === 0 && (
        <Notice title={i18n.t('popupNothingFound', [searched])} />
      )}
      {found !== null && found.total > 0 && (
        <VirtualList
          // Another search begins at its top.
          key={searched}
          label={i18n.t('libraryQuotations')}
          keys={keys}
          heights={ROW_HEIGHT}
          onVisible={(rows) => want(rows[0] ?? 0, rows.at(-1) ?? 0)}
          focusCount={focusCount}
        >
          {(place) => <QuoteLine hit={hit(place.row)} place={place} onOpen={() => go(place.row)} />}
        </VirtualList>
      )}
      <div class="quotes-end">
        <button type="button" class="quiet" onClick={() => void openQuotations(null).catch(onFail)}>
          {i18n.t('popupQuotesAll')}
        </button>
      </div>
    </>
  );
}
