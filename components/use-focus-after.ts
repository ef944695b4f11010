import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Place {
  key: string;
  at: number;
}

/**
 * Moves the keyboard on when the row that has it is taken away: to the row that has come into its place, or the last,
 * or what the rows stand in.
 * @param box what the rows stand in; it takes the focus where no row is left
 * @param keys of the rows, in their order
 * @param control CSS selector of the control in each row that takes the focus
 * @returns to be called with the row's place before it is taken away
 */
export function useFocusAfter(
  box: RefObject<HTMLElement | null>,
  keys: readonly string[],
  control: string,
): (at: number) => void {
  const left = useRef<Place | null>(null);
  useLayoutEffect(() => {
    const { current } = left;
    // Another row may have gone or come: then the one that is waited for is there still.
    if (current === null || keys.includes(current.key)) return;
    left.current = null;
    // The reader may have gone elsewhere in the meantime.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const controls = box.current?.querySelectorAll<HTMLElement>(control) ?? [];
    (controls[Math.min(current.at, controls.length - 1)] ?? box.current)?.focus();
  }, [keys.join('\n')]);
  return (at) => {
    left.current = { key: keys[at]!, at };
  };
}
