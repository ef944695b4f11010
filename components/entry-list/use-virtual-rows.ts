import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Options {
  count: number;
  /** In rem: of every row, or of each; a new list only where the rows are others. */
  heights: number | readonly number[];
  scroller: { current: HTMLElement | null };
  /** A row that is drawn wherever the list is scrolled to, so that it does not lose the focus. */
  kept: number;
}

/**
 * Ties the virtual list's core to Preact: which rows of a long list are to be drawn now.
 * @returns the core; `getVirtualItems`, `getTotalSize` and `scrollToIndex` are what a list needs of it
 */
export function useVirtualRows({ count, heights, scroller, kept }: Options) {
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: (row: number) => (typeof heights === 'number' ? heights : (heights[row] ?? 0)) * rem,
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), kept, count),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Rows that were measured with another height (the reader's font size, the window's) are laid out anew.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rem, heights]);
  return virtualizer;
}

function withRow(rows: number[], row: number, count: number): number[] {
  if (row >= count || rows.includes(row)) return rows;
  return [...rows, row].sort((a, b) => a - b);
}
