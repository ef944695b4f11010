import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { SelectionSaved } from './save-selection.ts';

/** How long the toolbar's button shows that something could not be done, in milliseconds. */
const SHOWN = 8000;

/** Opens the popup, which says why a page is not read and what can be done. */
export async function showWhyNot(tabId: number, text: string): Promise<void> {
  await sayOnButton(tabId, text);
  // Browsers may refuse it where the window is not in front: the button says it all the same.
  await browser.action.openPopup().catch(() => {});
}

/** Says beside the page, where no script may say anything on it, what has happened, or why nothing has: on the toolbar's button. */
export async function sayOnButton(tabId: number, text: string, mark: '!' | '✓' = '!'): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: mark });
  await browser.action.setTitle({ tabId, title: text });
  setTimeout(() => {
    const said = [
      browser.action.setBadgeText({ tabId, text: '' }),
      browser.action.setTitle({ tabId, title: '' }),
    ];
    // The tab may be closed, and its button gone with it.
    Promise.all(said).catch(() => {});
  }, SHOWN);
}

/** Says what came of saving what is selected, where the page itself does not show it. */
export async function saySaved(tabId: number, how: SelectionSaved): Promise<void> {
  if (how === 'saved') await sayOnButton(tabId, i18n.t('cardSaved'), '✓');
  else if (how === 'nothing-selected') await sayOnButton(tabId, i18n.t('saveNothingSelected'));
  else if (how === 'not-web') await sayOnButton(tabId, i18n.t('saveNotWeb'));
}
