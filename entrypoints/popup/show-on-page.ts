import { browser } from 'wxt/browser';
import { ask } from '../../utils/ask.ts';
import { type PagePlace, sendMessage } from '../../utils/messages.ts';
import { tabOf } from './tab-of.ts';

/**
 * Leads the reader to a place of the page; the toolbar's popup is closed by that.
 * @param tab its id, or null for the active tab
 * @returns false where the place is no longer there
 */
export async function showOnPage(tab: number | null, place: PagePlace): Promise<boolean> {
  const { id } = await tabOf(tab);
  if (id === undefined) return false;
  const isShown = await ask(() => sendMessage('showPlace', place, { tabId: id, frameId: 0 }));
  if (!isShown) return false;
  if (tab === null) window.close();
  else await browser.tabs.update(id, { active: true });
  return true;
}
