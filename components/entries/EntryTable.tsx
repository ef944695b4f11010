import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../utils/terms/entry.ts';
import { useWindowRows } from '../quotations/use-window-rows.ts';
import type { Ticks } from '../use-ticks.ts';
import type { EntryFacts } from './EntryTableCell.tsx';
import { EntryTableHead } from './EntryTableHead.tsx';
import { EntryTableRow, type RowActions } from './EntryTableRow.tsx';
import { type ColumnId, rowTracks } from './entry-columns.ts';
import type { TableSort } from './table-sort.ts';
import { useIsNarrow } from './use-is-narrow.ts';

interface Props {
  label: string;
  /** Whether others are being listed. */
  isBusy: boolean;
  /** Numbers of entries, in their order. */
  ids: readonly number[];
  /** What is known of an entry so far; undefined while it is being read. */
  entry: (id: number) => Entry | undefined;
  /** Told of the entries that are drawn, whenever they are others. */
  onVisible: (ids: readonly number[]) => void;
  columns: readonly ColumnId[];
  /** @returns what a glossary is called */
  glossaryName: (id: string) => string;
  facts: (id: number) => EntryFacts | null;
  ticked: Pick<Ticks<number>, 'has' | 'size'>;
  /** @param isRange whether all from the one ticked before are meant */
  onTick: (id: number, isTicked: boolean, isRange: boolean) => void;
  onTickAll: (isTicked: boolean) => void;
  sort: TableSort;
  onSort: (sort: TableSort) => void;
  actions: RowActions;
}

/** A usual row's height, in CSS pixels. */
const ESTIMATE = 56;

/**
 * A glossary as a table, whose cells are edited where they stand. Only the rows in view are drawn, each where it belongs, which
 * the elements of a real table do not allow: so it is one by its roles.
 */
export function EntryTable(props: Props) {
  const { label, isBusy, ids, entry, onVisible, columns, glossaryName, facts } = props;
  const { ticked, onTick, onTickAll, sort, onSort, actions } = props;
  const table = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { tracks, least } = rowTracks(columns);
  const isStacked = useIsNarrow(table, least);
  const [held, setHeld] = useState<number | null>(null);
  const { virtualizer, margin } = useWindowRows({ count: ids.length, estimate: ESTIMATE, list, kept: held });
  const items = virtualizer.getVirtualItems();
  const visible = items.flatMap(({ index }) => ids[index] ?? []);
  useLayoutEffect(() => onVisible(visible), [visible.join()]);
  const isAll = ids.length > 0 && ticked.size >= ids.length && ids.every((id) => ticked.has(id));
  return (
    <div
      class={isStacked ? 'entry-table is-stacked' : 'entry-table'}
      role="table"
      aria-label={label}
      aria-busy={isBusy}
      aria-rowcount={ids.length + 1}
      ref={table}
      style={{ '--tracks': tracks }}
    >
      <EntryTableHead
        columns={columns}
        isAll={isAll}
        isSome={!isAll && ticked.size > 0}
        onTickAll={onTickAll}
        sort={sort}
        onSort={onSort}
      />
      <div
        class="entry-table-body"
        role="rowgroup"
        ref={list}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {items.map(({ index, start }) => {
          const id = ids[index]!;
          const row = entry(id);
          return (
            <div
              key={id}
              class={ticked.has(id) ? 'entry-table-row is-ticked' : 'entry-table-row'}
              role="row"
              aria-rowindex={index + 2}
              data-index={index}
              ref={virtualizer.measureElement}
              style={{ transform: `translateY(${start - margin}px)` }}
              onFocusCapture={() => setHeld(index)}
              onBlurCapture={() => setHeld(null)}
            >
              <EntryTableRow
                id={id}
                entry={row}
                columns={columns}
                glossary={row === undefined ? '' : glossaryName(row.glossary)}
                facts={facts(id)}
                isTicked={ticked.has(id)}
                onTick={(isTicked, isRange) => onTick(id, isTicked, isRange)}
                actions={actions}
              />
            </div>
          );
        })}
      </div>
      {ids.length === 0 && <p class="entry-table-empty">{i18n.t('entriesNone')}</p>}
    </div>
  );
}
