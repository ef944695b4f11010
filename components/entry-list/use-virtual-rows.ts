import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Options {
  count: number;
  /** In rem: of every row, or of each; a new list only where the rows are others. */
  heights: number | readonly number[];
  scroller: { current: HTMLElement | null };
  /** Rows that are drawn wherever the list is scrolled to, so that they lose neither the focus nor what was done in them. */
  kept: readonly number[];
}

/**
 * Ties the virtual list's core to Preact: which rows of a long list are to be drawn now.
 * @returns the core; `getVirtualItems`, `getTotalSize` and `scrollToIndex` are what a list needs of it
 */
export function useVirtualRows({ count, heights, scroller, kept }: Options) {
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // Another one has all rows laid out anew: they may have another height (the reader's font size, what was unfolded).
  const itemKey = useCallback((row: number) => row, [rem, heights]);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: (row: number) => (typeof heights === 'number' ? heights : (heights[row] ?? 0)) * rem,
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range: Range) => withRows(defaultRangeExtractor(range), kept, count),
    getItemKey: itemKey,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}

function withRows(rows: number[], kept: readonly number[], count: number): number[] {
  const missing = kept.filter((row) => row < count && !rows.includes(row));
  return missing.length === 0 ? rows : [...new Set([...rows, ...missing])].sort((a, b) => a - b);
}
