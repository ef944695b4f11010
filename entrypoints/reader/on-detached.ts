/**
 * Tells once when an element leaves the document: routers and hydration replace a whole article in one go, of
 * which an observer of the article itself hears nothing.
 * @param signal ends the watching
 */
export function onDetached(element: Element, detached: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    observer.disconnect();
    detached();
  });
  observer.observe(element.ownerDocument, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
