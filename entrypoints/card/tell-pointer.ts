/** Milliseconds between two tellings that the pointer is still there. */
const INTERVAL = 100;

/**
 * Tells whether the pointer is on an element, by what the browser itself reports. Moving on it counts as well as coming to
 * it: Chromium takes a frame that was hidden under the pointer for one that the pointer never left, and so reports no coming
 * the next time.
 * @param tell called with true at most every 100 milliseconds while the pointer moves, with false when it leaves
 */
export function tellPointer(element: Element, tell: (inside: boolean) => void, signal: AbortSignal): void {
  let told = Number.NEGATIVE_INFINITY;
  const listening = { signal, passive: true };
  const enter = (event: Event) => {
    if (!event.isTrusted || event.timeStamp - told < INTERVAL) return;
    told = event.timeStamp;
    tell(true);
  };
  element.addEventListener('pointerenter', enter, listening);
  element.addEventListener('pointermove', enter, listening);
  element.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      told = Number.NEGATIVE_INFINITY;
      tell(false);
    },
    listening,
  );
}
