import { i18n } from '#i18n';
import type { SearchSort } from '../../utils/quotes/search-request.ts';
import { SearchField } from '../SearchField.tsx';

interface Props {
  query: string;
  sort: SearchSort;
  onQuery: (query: string) => void;
  onSort: (sort: SearchSort) => void;
}

const SORTS: readonly [SearchSort, () => string][] = [
  ['page', () => i18n.t('quotationByPage')],
  ['newest', () => i18n.t('quotationNewest')],
  ['oldest', () => i18n.t('quotationOldest')],
  ['relevance', () => i18n.t('quotationBest')],
  ['title', () => i18n.t('quotationByTitle')],
  ['author', () => i18n.t('quotationByAuthor')],
];

/** What is looked for, and in which order it is shown. */
export function SearchBar({ query, sort, onQuery, onSort }: Props) {
  return (
    <search class="search-bar">
      <SearchField id="quotation-search" query={query} label={i18n.t('quotationSearch')} onQuery={onQuery} />
      <select
        id="quotation-sort"
        class="input"
        aria-label={i18n.t('quotationSort')}
        value={sort}
        onChange={(event) => onSort(event.currentTarget.value as SearchSort)}
      >
        {SORTS.map(([id, name]) => (
          <option key={id} value={id}>
            {name()}
          </option>
        ))}
      </select>
    </search>
  );
}
