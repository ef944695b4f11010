import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ask } from '../../utils/ask.ts';
import { type CommandName, sendMessage } from '../../utils/messages.ts';
import { addSelection } from './add-selection.ts';
import { saveSelection } from './save-selection.ts';
import { saySaved, showWhyNot } from './say-why-not.ts';

/** How long a page may take to answer, in milliseconds. */
const LIMIT = 1000;

const OF_THE_PAGE: readonly string[] = ['next-term', 'previous-term', 'open-card'] satisfies CommandName[];

/**
 * Does what the keys of a command ask for; where the page is not read, the popup says why.
 * @param name as in the manifest
 * @param tabId the browser's number of the tab in front; undefined where it does not say
 */
export async function runCommand(name: string, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return;
  if (name === 'add-selection') await addSelection(id, null);
  else if (name === 'save-quotation') await saySaved(id, await saveSelection(id, null));
  else if (OF_THE_PAGE.includes(name)) {
    // Nothing answers on pages without the probe: the browser's own pages, stores.
    const isDone = await ask(
      () => sendMessage('command', name as CommandName, { tabId: id, frameId: 0 }),
      LIMIT,
    ).catch(() => null);
    if (isDone === null) await showWhyNot(id, i18n.t('popupRestricted'));
    else if (!isDone) await showWhyNot(id, i18n.t('commandNotRead'));
  }
}
