import { browser } from 'wxt/browser';

/** Opens the library in a tab, or goes to the one it is open in; a popup is closed by that. */
export async function openLibrary(): Promise<void> {
  // It is the extension's options page, of which the browsers keep one.
  await browser.runtime.openOptionsPage();
  window.close();
}
