import { browser } from 'wxt/browser';

/** The tab that the panel stands beside. */
export interface WindowTab {
  id: number;
  /** Empty where the extension may not know it. */
  url: string;
  isLoading: boolean;
}

/**
 * Follows the tab that is in front of the panel's own window.
 * @param fixed a tab's id, where it is always the same one
 * @param onTab called at once and whenever it is another one, leads to another page or has loaded it; null where
 *   there is none
 */
export function watchWindowTab(
  fixed: number | null,
  onTab: (tab: WindowTab | null) => void,
  signal: AbortSignal,
): void {
  let last = '';
  let looks = 0;
  const own = browser.windows.getCurrent().then(({ id }) => id);
  const look = async () => {
    const mine = ++looks;
    const tab =
      fixed === null
        ? (
            await browser.tabs.query({
              active: true,
              windowId: (await own) ?? browser.windows.WINDOW_ID_CURRENT,
            })
          )[0]
        : await browser.tabs.get(fixed).catch(() => undefined);
    if (signal.aborted || mine !== looks) return;
    const found =
      tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', isLoading: tab.status === 'loading' };
    const now = JSON.stringify(found);
    if (now === last) return;
    last = now;
    onTab(found);
  };
  const onActivated = () => void look();
  const onUpdated = (_: number, change: { status?: string; url?: string }) => {
    if (change.status !== undefined || change.url !== undefined) void look();
  };
  const { tabs } = browser;
  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  tabs.onAttached.addListener(onActivated);
  tabs.onRemoved.addListener(onActivated);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(onActivated);
    tabs.onUpdated.removeListener(onUpdated);
    tabs.onAttached.removeListener(onActivated);
    tabs.onRemoved.removeListener(onActivated);
  });
  void look();
}
