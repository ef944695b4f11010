import { browser } from 'wxt/browser';
import { libraryHash } from '../library/library-hash.ts';

/** Opens a page in a tab of its own; a popup is closed by that. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}

/**
 * Opens the library at the quotations.
 * @param quotation the id of one that is to be shown alone, or null
 */
export function openQuotations(quotation: string | null): Promise<void> {
  const hash = libraryHash({ part: 'quotations', quotation });
  return openTab(`${browser.runtime.getURL('/library.html')}${hash}`);
}
