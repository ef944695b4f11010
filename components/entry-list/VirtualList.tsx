import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nextRow } from './next-row.ts';
import { scrollToReveal } from './scroll-to-reveal.ts';
import { useSteadyScroll } from './use-steady-scroll.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** What a row takes over. Its controls carry `data-row`, and where there are several each its own `data-column`. */
export interface RowPlace {
  row: number;
  /** True for the one row that the Tab key stops at. */
  isCurrent: boolean;
  onFocus: () => void;
}

interface Props {
  label: string;
  /** A key for each row. */
  keys: readonly string[];
  /** In rem: of every row, or of each; a new list only where the rows are others. */
  heights: number | readonly number[];
  /** Told of the rows that are drawn, whenever they are others. */
  onVisible?: (rows: readonly number[]) => void;
  /** Counts every request to move the keyboard into the list. */
  focusCount?: number;
  /** Rows that are to be seen, whenever `times` grows, and when the list comes up. */
  reveal?: { rows: { from: number; to: number } | null; times: number };
  /** Keys of rows that stay drawn wherever the list is scrolled to: something was begun in them. */
  kept?: ReadonlySet<string>;
  /** Whether what is read stays where it is when rows above it come, go, or get another height. */
  isSteady?: boolean;
  children: (place: RowPlace) => ComponentChildren;
}

/** A list glides to rows that are no further away, in its own heights; nobody sees anything of what flies past. */
const NEAR = 2;

/** A list that may be very long: only what is in view is drawn. Arrow keys go from row to row, in one column. */
export function VirtualList(props: Props) {
  const { label, keys, heights, onVisible, focusCount = 0, reveal, kept, isSteady = false, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<{ row: number; key: string | undefined }>({ row: 0, key: keys[0] });
  const wanted = useRef<{ row: number; column: string } | null>(null);
  const count = keys.length;
  const active = useMemo(() => rowOf(current, keys), [current, keys]);
  const drawn = useMemo(() => {
    const rows =
      kept === undefined || kept.size === 0 ? [] : keys.flatMap((key, row) => (kept.has(key) ? row : []));
    return [active, ...rows];
  }, [active, kept, keys]);
  const virtual = useVirtualRows({ count, heights, scroller, kept: drawn });
  const goTo = (row: number) => setCurrent({ row, key: keys[row] });
  const items = virtual.getVirtualItems();
  const visible = items.map((item) => item.index);

  useLayoutEffect(() => onVisible?.(visible), [visible.map((row) => keys[row]).join('\n')]);
  const moveTo = (row: number, column = '') => {
    wanted.current = { row, column };
    goTo(row);
    virtual.scrollToIndex(row);
  };
  const focusSeen = useRef(focusCount);
  useLayoutEffect(() => {
    // A list that has just come up has not been asked for anything.
    if (focusCount === focusSeen.current) return;
    focusSeen.current = focusCount;
    if (count > 0) moveTo(0);
  }, [focusCount]);
  useSteadyScroll({ isSteady, scroller, keys, heights, placeOf: (row) => virtual.measurementsCache[row] });
  const isNew = useRef(true);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || !reveal?.rows) return;
    const { from, to } = reveal.rows;
    const { scrollTop, clientHeight } = element;
    const { start: top = 0 } = virtual.measurementsCache[from] ?? {};
    const { end: bottom = top } = virtual.measurementsCache[to] ?? {};
    const way = scrollToReveal({ top, bottom, scrollTop, height: clientHeight });
    const isJump = isNew.current || matchMedia('(prefers-reduced-motion: reduce)').matches;
    isNew.current = false;
    if (way === null) return;
    const isNear = Math.abs(way - scrollTop) < NEAR * clientHeight;
    element.scrollTo({ top: way, behavior: isNear && !isJump ? 'smooth' : 'instant' });
  }, [reveal?.times]);
  useLayoutEffect(() => {
    // A row that was asked for just now may not be drawn before the next rendering.
    if (wanted.current === null || wanted.current.row !== active) return;
    const { row, column } = wanted.current;
    const controls = [...(scroller.current?.querySelectorAll<HTMLElement>(`[data-row="${row}"]`) ?? [])];
    const control = controls.find(({ dataset }) => dataset.column === column) ?? controls[0];
    if (control === undefined) return;
    wanted.current = null;
    control.focus({ preventScroll: true });
  });

  return (
    // Firefox would have the Tab key stop at what scrolls, before it comes to the row.
    <div class="entry-scroller" ref={scroller} tabIndex={-1}>
      <ul
        class="entry-list"
        aria-label={label}
        style={{ height: `${virtual.getTotalSize()}px` }}
        onKeyDown={(event) => {
          // What is unfolded in a row has keys of its own.
          if (!(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return;
          const rowHeight = virtual.getTotalSize() / Math.max(1, count);
          const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
          const row = nextRow(event.key, active, count, page);
          if (row === null) return;
          event.preventDefault();
          moveTo(row, event.target.dataset.column);
        }}
      >
        {items.map(({ index: row, start, size }) => (
          <li
            key={keys[row]}
            class="entry-item"
            style={{ transform: `translateY(${start}px)`, height: `${size}px` }}
            aria-setsize={count}
            aria-posinset={row + 1}
          >
            {children({ row, isCurrent: row === active, onFocus: () => goTo(row) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a row is now: other rows may have come above it. */
function rowOf({ row, key }: { row: number; key: string | undefined }, keys: readonly string[]): number {
  const now = key === undefined || keys[row] === key ? row : keys.indexOf(key);
  return Math.min(now < 0 ? row : now, Math.max(0, keys.length - 1));
}
