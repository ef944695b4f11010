import { browser } from 'wxt/browser';

/**
 * A content script shares its process with a page: what is the reader's own is not for it.
 * @param sender of a message, as the browser tells
 * @throws where the message does not come from a page of the extension
 */
export function onlyOwnPages({ url }: { url?: string }): void {
  if (url?.startsWith(browser.runtime.getURL('/')) !== true) throw new Error('Not allowed from a page');
}
