import { useLayoutEffect, useRef } from 'preact/hooks';

interface Options {
  isSteady: boolean;
  scroller: { current: HTMLElement | null };
  keys: readonly string[];
  heights: unknown;
  /** Where a row begins and ends, in CSS pixels from the list's top. */
  placeOf: (row: number) => { start: number; end: number } | undefined;
}

interface Anchor {
  key: string;
  /** From the top of what is seen, in CSS pixels. */
  offset: number;
}

/**
 * Keeps what is read where it is when rows above it come, go, or get another height: the row with the focus, where it is
 * seen, and else the first that is. At its top a list stays at its top.
 */
export function useSteadyScroll({ isSteady, scroller, keys, heights, placeOf }: Options): void {
  const anchor = useRef<Anchor | null>(null);
  const look = useRef(() => {});
  look.current = () => {
    anchor.current = scroller.current === null ? null : anchorIn(scroller.current, keys, placeOf);
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!isSteady || element === null || anchor.current === null) return;
    const { key, offset } = anchor.current;
    const row = keys.indexOf(key);
    const place = row < 0 ? undefined : placeOf(row);
    if (place === undefined || Math.abs(place.start - offset - element.scrollTop) < 1) return;
    element.scrollTop = place.start - offset;
  }, [keys, heights]);
  useLayoutEffect(() => {
    if (isSteady) look.current();
  });
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    if (isSteady) {
      scroller.current?.addEventListener('scroll', () => look.current(), { signal, passive: true });
      scroller.current?.addEventListener('focusin', () => look.current(), { signal });
    }
    return () => listening.abort();
  }, [isSteady]);
}

function anchorIn(
  scroller: HTMLElement,
  keys: readonly string[],
  placeOf: Options['placeOf'],
): Anchor | null {
  const { scrollTop, clientHeight } = scroller;
  const rowOf = (element: Element) => Number(element.querySelector<HTMLElement>('[data-row]')?.dataset.row);
  const items = [...scroller.querySelectorAll('.entry-item')];
  const isSeen = (row: number) => {
    const place = placeOf(row);
    return place !== undefined && place.end > scrollTop && place.start < scrollTop + clientHeight;
  };
  const focused = items.find((item) => item.contains(item.ownerDocument.activeElement));
  const rows = items.map(rowOf).sort((a, b) => a - b);
  const first = scrollTop <= 0 ? undefined : rows.find(isSeen);
  const row = focused !== undefined && isSeen(rowOf(focused)) ? rowOf(focused) : first;
  const place = row === undefined ? undefined : placeOf(row);
  return row === undefined || place === undefined
    ? null
    : { key: keys[row]!, offset: place.start - scrollTop };
}
