/**
 * Calls back when the reader leaves the page, and when they come back to it as it was. Chromium does not keep
 * a page with an extension's frame for going back (tried with 156), so the frame has to go before the browser
 * decides, which is before `pagehide`. Firefox keeps such pages, but none that listens to `beforeunload`.
 */
export function onLeaving(window: Window, leaving: () => void, back: () => void, signal: AbortSignal): void {
  if (import.meta.env.FIREFOX) return;
  window.addEventListener('beforeunload', leaving, { signal });
  window.addEventListener('pageshow', back, { signal });
}
