import type { browser } from 'wxt/browser';
import type { Tab } from './tab.ts';

declare const chrome: typeof browser;

/**
 * Sends a message from one of the extension's own pages, as its scripts do.
 * @param page an open page of the extension
 * @param to the tab whose content script is asked; without it the background is
 * @returns the answer
 * @throws Error with what the other side threw
 */
export async function askExtension<R>(page: Tab, type: string, data?: unknown, to?: number): Promise<R> {
  const { res, err } = await page.evaluate(
    async ({ message, tab }: { message: object; tab: number | null }) =>
      (tab === null
        ? await chrome.runtime.sendMessage(message)
        : await chrome.tabs.sendMessage(tab, message, { frameId: 0 })) as {
        res: R;
        err?: { message: string };
      },
    { message: { id: 0, type, data, timestamp: Date.now() }, tab: to ?? null },
  );
  if (err !== undefined && err !== null) throw new Error(err.message);
  return res;
}
