import { i18n } from '#i18n';
import type { SearchSort } from '../../utils/quotes/search-request.ts';
import { Icon } from '../Icon.tsx';

interface Props {
  query: string;
  sort: SearchSort;
  onQuery: (query: string) => void;
  onSort: (sort: SearchSort) => void;
}

const SORTS: readonly [SearchSort, () => string][] = [
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
      <div class="search-field">
        <Icon name="search" />
        <input
          id="quotation-search"
          class="input"
          type="search"
          value={query}
          placeholder={i18n.t('quotationSearch')}
          aria-label={i18n.t('quotationSearch')}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing || event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            onQuery('');
          }}
        />
      </div>
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
