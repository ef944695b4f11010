import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SearchHit } from '../../entrypoints/quotation-worker/quotation-messages.ts';
import type { Ticks } from '../use-ticks.ts';
import { PageHead } from './PageHead.tsx';
import { countRows, groupAt, groupPages, type PageGroup } from './page-groups.ts';
import { type CardActions, QuotationCard } from './QuotationCard.tsx';
import { titleOf } from './QuotationSource.tsx';
import { useWindowRows } from './use-window-rows.ts';

interface Props {
  /** In their order, each with how many quotations it has. */
  pages: readonly (readonly [key: string, count: number])[];
  isOpen: (page: string) => boolean;
  onToggle: (page: string) => void;
  /** What is known of a quotation so far, by its place among all; undefined while it is being read. */
  hit: (row: number) => SearchHit | undefined;
  /** Told of the quotations of which something is drawn, whenever they are others. */
  onVisible: (rows: readonly number[]) => void;
  ticked: Pick<Ticks<string>, 'has'>;
  /** @param isRange whether all from the one ticked before are meant */
  onTick: (row: number, id: string, isTicked: boolean, isRange: boolean) => void;
  actions: CardActions;
}

/** A usual card's height, in CSS pixels. */
const ESTIMATE = 160;

/** Quotations as cards beside their page, as many as there are: only those in view are drawn. */
export function PagedQuotations(props: Props) {
  const { pages, isOpen, onToggle, hit, onVisible, ticked, onTick, actions } = props;
  const list = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  const groups = useMemo(() => groupPages(pages, isOpen), [pages, isOpen]);
  const keyOf = useCallback(
    (row: number) => {
      const group = groupAt(groups, row);
      return group.isOpen ? `${row - group.row} ${group.key}` : group.key;
    },
    [groups],
  );
  const options = { count: countRows(groups), estimate: ESTIMATE, list, kept: held, keyOf };
  const { virtualizer, margin } = useWindowRows(options);
  const items = virtualizer.getVirtualItems();
  const inView = Map.groupBy(items, ({ index }) => groupAt(groups, index));
  const visible = [...inView].flatMap(([{ first, row, isOpen: isShown }, rows]) =>
    isShown ? [first, ...rows.map(({ index }) => first + index - row)] : [first],
  );
  useLayoutEffect(() => onVisible(visible), [visible.join()]);
  const places = virtualizer.measurementsCache;
  const holding = (row: number) => ({
    onFocusCapture: () => setHeld(row),
    onBlurCapture: () => setHeld(null),
  });
  const headOf = (group: PageGroup, id: string) => (
    <PageHead
      hit={hit(group.first)}
      count={group.count}
      isOpen={group.isOpen}
      list={id}
      onToggle={() => onToggle(group.key)}
    />
  );
  return (
    <div class="paged" ref={list} style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {[...inView].map(([group, rows]) => {
        const start = places[group.row]?.start ?? rows[0]!.start;
        const end = places[group.row + group.rows - 1]?.end ?? rows.at(-1)!.end;
        const top = { insetBlockStart: `${start - margin}px` };
        const id = `page-list-${group.first}`;
        if (!group.isOpen) {
          return (
            <div
              key={group.key}
              class="page-group is-closed"
              data-index={group.row}
              ref={virtualizer.measureElement}
              style={top}
              {...holding(group.row)}
            >
              {headOf(group, id)}
            </div>
          );
        }
        const page = hit(group.first)?.quotation.page;
        return (
          <div key={`open ${group.key}`} class="page-group" style={{ ...top, height: `${end - start}px` }}>
            <div class="page-side" {...holding(group.row)}>
              {headOf(group, id)}
            </div>
            <ul class="page-list" id={id} aria-label={page ? titleOf(page) : i18n.t('libraryQuotations')}>
              {rows.map(({ index, start: at }) => {
                const place = group.first + index - group.row;
                const found = hit(place);
                return (
                  <li
                    key={found?.quotation.id ?? `row-${place}`}
                    class={index === group.row ? 'page-row is-first' : 'page-row'}
                    data-index={index}
                    ref={virtualizer.measureElement}
                    style={{ transform: `translateY(${at - start}px)` }}
                    aria-setsize={group.count}
                    aria-posinset={index - group.row + 1}
                    {...holding(index)}
                  >
                    {found === undefined ? (
                      <div class="quotation is-empty" style={{ height: `${ESTIMATE}px` }} />
                    ) : (
                      <QuotationCard
                        hit={found}
                        isBesidePage
                        isTicked={ticked.has(found.quotation.id)}
                        onTick={(isTicked, isRange) => onTick(place, found.quotation.id, isTicked, isRange)}
                        actions={actions}
                      />
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
