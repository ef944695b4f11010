import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../entrypoints/quotation-worker/quotation-messages.ts';
import type { Ticks } from '../use-ticks.ts';
import { type CardActions, QuotationCard } from './QuotationCard.tsx';
import { useWindowRows } from './use-window-rows.ts';

interface Props {
  label: string;
  count: number;
  /** What is known of a row so far; undefined while it is being read. */
  hit: (row: number) => SearchHit | undefined;
  /** Told of the rows that are drawn, whenever they are others. */
  onVisible: (first: number, last: number) => void;
  ticked: Pick<Ticks<string>, 'has'>;
  /** @param isRange whether all from the one ticked before are meant */
  onTick: (row: number, id: string, isTicked: boolean, isRange: boolean) => void;
  actions: CardActions;
}

/**
 * A usual card's height, in CSS pixels. Of a hundred thousand the sum must stay below what Firefox draws, 17.8 million.
 */
const ESTIMATE = 172;

/** Quotations, as many as there are: only those in view are drawn. */
export function QuotationList({ label, count, hit, onVisible, ticked, onTick, actions }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  const { virtualizer, margin } = useWindowRows({ count, estimate: ESTIMATE, list, kept: held });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useLayoutEffect(() => onVisible(first, last), [first, last]);
  return (
    <ul
      class="quotations"
      aria-label={label}
      ref={list}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
    >
      {items.map(({ index: row, start }) => {
        const found = hit(row);
        return (
          <li
            key={found?.quotation.id ?? `row-${row}`}
            class="quotation-row"
            data-index={row}
            ref={virtualizer.measureElement}
            style={{ transform: `translateY(${start - margin}px)` }}
            aria-setsize={count}
            aria-posinset={row + 1}
            onFocusCapture={() => setHeld(row)}
            onBlurCapture={() => setHeld(null)}
          >
            {found === undefined ? (
              <div class="quotation is-empty" style={{ height: `${ESTIMATE}px` }} />
            ) : (
              <QuotationCard
                hit={found}
                isTicked={ticked.has(found.quotation.id)}
                onTick={(isTicked, isRange) => onTick(row, found.quotation.id, isTicked, isRange)}
                actions={actions}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
