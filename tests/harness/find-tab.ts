import type { browser } from 'wxt/browser';
import type { Tab } from './tab.ts';

declare const chrome: typeof browser;

/**
 * The number that the browser gives a tab, which messages to its content script need.
 * @param page an open page of the extension
 * @throws Error where no tab shows this address
 */
export async function findTab(page: Tab, url: string): Promise<number> {
  const id = await page.evaluate(
    async (wanted: string) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null,
    url,
  );
  if (id === null) throw new Error(`No tab shows ${url}.`);
  return id;
}
