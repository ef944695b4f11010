import { i18n } from '#i18n';
import { nextSort, type TableSort } from './table-sort.ts';

interface Props {
  isAll: boolean;
  isSome: boolean;
  onTickAll: (isTicked: boolean) => void;
  sort: TableSort;
  onSort: (sort: TableSort) => void;
}

/** The names of the columns; two of them sort. */
export function EntryTableHead({ isAll, isSome, onTickAll, sort, onSort }: Props) {
  const column = (by: 'term' | 'updated', name: string) => (
    <span
      role="columnheader"
      aria-sort={sort.by !== by ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
    >
      <button type="button" class="column-sort" onClick={() => onSort(nextSort(sort, by))}>
        {name}
      </button>
    </span>
  );
  const plain = (name: string, className?: string) => (
    <span role="columnheader" class={className}>
      {name}
    </span>
  );
  return (
    <div role="rowgroup">
      <div class="entry-table-row is-head" role="row" aria-rowindex={1}>
        <span role="columnheader">
          <label class="tick">
            <input
              type="checkbox"
              checked={isAll}
              ref={(box) => {
                if (box !== null) box.indeterminate = isSome;
              }}
              onChange={(event) => onTickAll(event.currentTarget.checked)}
            />
            <span class="visually-hidden">{i18n.t('entriesTickAll')}</span>
          </label>
        </span>
        {column('term', i18n.t('popupTerm'))}
        {plain(i18n.t('popupDefinition'))}
        {plain(i18n.t('popupTags'))}
        {column('updated', i18n.t('entriesChanged'))}
        {plain(i18n.t('cardEdit'), 'visually-hidden')}
      </div>
    </div>
  );
}
