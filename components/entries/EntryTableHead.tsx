import { i18n } from '#i18n';
import { columnName } from './column-name.ts';
import type { ColumnId } from './entry-columns.ts';
import { nextSort, type TableSort } from './table-sort.ts';

interface Props {
  columns: readonly ColumnId[];
  isAll: boolean;
  isSome: boolean;
  onTickAll: (isTicked: boolean) => void;
  sort: TableSort;
  onSort: (sort: TableSort) => void;
}

const isSorting = (id: ColumnId | 'term'): id is 'term' | 'updated' => id === 'term' || id === 'updated';

/** The names of the columns; some of them sort. */
export function EntryTableHead({ columns, isAll, isSome, onTickAll, sort, onSort }: Props) {
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
        {(['term', ...columns] as const).map((id) =>
          isSorting(id) ? (
            <span
              key={id}
              role="columnheader"
              aria-sort={sort.by !== id ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
            >
              <button type="button" class="column-sort" onClick={() => onSort(nextSort(sort, id))}>
                {columnName(id)}
              </button>
            </span>
          ) : (
            <span key={id} role="columnheader" class="entry-column-name">
              {columnName(id)}
            </span>
          ),
        )}
        <span role="columnheader" class="visually-hidden">
          {i18n.t('cardEdit')}
        </span>
      </div>
    </div>
  );
}
