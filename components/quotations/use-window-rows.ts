import {
  defaultKeyExtractor,
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Options {
  count: number;
  /** About how high a row is before it has been drawn, in CSS pixels. */
  estimate: number;
  list: { current: HTMLElement | null };
  /** A row that is drawn wherever the window is scrolled to, so that what is typed in it is not lost; or null. */
  kept: number | null;
  /** What tells a row apart when others come before it; without it, its place. Another function has all rows placed anew. */
  keyOf?: (row: number) => string | number;
}

/**
 * Ties the virtual list's core to Preact, for rows of any height in a page that scrolls as a whole.
 * @returns the core, and where the list begins on the page, in CSS pixels
 */
export function useWindowRows({ count, estimate, list, kept, keyOf = defaultKeyExtractor }: Options) {
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: 4,
    scrollMargin: margin,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), kept, count),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // What stands above the list comes and goes: a report, a form, chosen filters.
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const place = () => setMargin(Math.round(element.getBoundingClientRect().top + scrollY));
    place();
    const watching = new ResizeObserver(place);
    watching.observe(document.body);
    return () => watching.disconnect();
  }, [list]);
  return { virtualizer, margin };
}

function withRow(rows: number[], row: number | null, count: number): number[] {
  if (row === null || row >= count || rows.includes(row)) return rows;
  return [...rows, row].sort((a, b) => a - b);
}
