/** How often the address is looked at where the browser does not tell of navigation, in milliseconds. */
const POLL = 1000;

interface NavigationLike extends EventTarget {
  currentEntry: { url: string | null } | null;
}

/**
 * Tells when a page changes its address without being loaded anew (`pushState` and the like).
 * The Navigation API reports it; Firefox has that since 147, so before, the address is looked at.
 * @param window the page's window
 * @param changed called with the new address; a change of the fragment alone does not count
 * @param signal ends the watching
 */
export function watchAddress(window: Window, changed: (url: string) => void, signal: AbortSignal): void {
  const withoutFragment = () => window.location.href.replace(/#.*$/s, '');
  let last = withoutFragment();
  const look = () => {
    const now = withoutFragment();
    if (now === last) return;
    last = now;
    changed(window.location.href);
  };
  const navigation = (window as { navigation?: NavigationLike }).navigation;
  window.addEventListener('popstate', look, { signal });
  if (navigation !== undefined) {
    navigation.addEventListener('navigatesuccess', look, { signal });
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, POLL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
