import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../utils/terms/entry.ts';
import { EntryLine } from './EntryLine.tsx';
import { nextRow } from './next-row.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface ListedEntry {
  /** Not another row's: an entry may be listed twice. */
  key: string;
  id: number;
  /** How often it stands on the page; null where that is not the question. */
  count: number | null;
}

interface Props {
  label: string;
  rows: readonly ListedEntry[];
  /** What is known of an entry so far; undefined while it is being read. */
  entry: (id: number) => Entry | undefined;
  /** Asked for whenever other rows come into view. */
  onVisible: (ids: readonly number[]) => void;
  onOpen: (id: number) => void;
  /** Counts every request to move the keyboard into the list. */
  focusCount: number;
}

/** The height of `.entry-line`, in rem. */
const ROW_HEIGHT = 3.625;

/** A list of entries that may be very long: only what is in view is drawn. Arrow keys go from row to row. */
export function EntryList({ label, rows, entry, onVisible, onOpen, focusCount }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const wantsFocus = useRef(false);
  const active = Math.min(current, Math.max(0, rows.length - 1));
  const rowHeight = ROW_HEIGHT * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const virtual = useVirtualRows({ count: rows.length, rowHeight, scroller, kept: active });
  const items = virtual.getVirtualItems();
  const visible = items.map((item) => rows[item.index]!.id);

  useLayoutEffect(() => onVisible(visible), [visible.join()]);
  const moveTo = (row: number) => {
    wantsFocus.current = true;
    setCurrent(row);
    virtual.scrollToIndex(row);
  };
  const focusSeen = useRef(focusCount);
  useLayoutEffect(() => {
    // A list that has just come up has not been asked for anything.
    if (focusCount === focusSeen.current) return;
    focusSeen.current = focusCount;
    if (rows.length > 0) moveTo(0);
  }, [focusCount]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"]`);
    if (row == null) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  return (
    <div class="entry-scroller" ref={scroller}>
      <ul
        class="entry-list"
        aria-label={label}
        style={{ height: `${virtual.getTotalSize()}px` }}
        onKeyDown={(event) => {
          const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
          const row = nextRow(event.key, active, rows.length, page);
          if (row === null) return;
          event.preventDefault();
          moveTo(row);
        }}
      >
        {items.map((item) => {
          const { key, id, count } = rows[item.index]!;
          return (
            <li
              key={key}
              class="entry-item"
              style={{ transform: `translateY(${item.start}px)` }}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
            >
              <EntryLine
                entry={entry(id)}
                count={count}
                row={item.index}
                isCurrent={item.index === active}
                onFocus={() => setCurrent(item.index)}
                onOpen={() => onOpen(id)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
