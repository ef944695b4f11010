import { browser } from 'wxt/browser';

/**
 * Opens one of the extension's pages in a small window of its own.
 * @param path from the extension's root, with query and fragment
 * @param size CSS pixels
 */
export async function openWindow(path: string, size: { width: number; height: number }): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href;
  // Firefox for Android has no windows.
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', ...size });
}
