import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanel } from '../popup/open-panel.ts';
import { registerAddressBar } from './address-bar.ts';
import { registerLearningMessages } from './answer-learning-messages.ts';
import { registerMessages } from './answer-messages.ts';
import { registerQuotationMessages } from './answer-quotation-messages.ts';
import { registerMenus } from './context-menu.ts';
import { readOpenTabs } from './read-open-tabs.ts';
import { runCommand } from './run-command.ts';

/**
 * Wiring only. Listeners are registered at once, in the first turn: the browser starts a stopped background
 * for an event and delivers it only to listeners that are there by then.
 */
export default defineBackground(() => {
  registerMessages();
  registerQuotationMessages();
  registerLearningMessages();
  registerMenus();
  registerAddressBar();
  browser.commands.onCommand.addListener((name, tab) => {
    // Nothing may come between the press of the keys and the opening.
    if (name === 'open-panel') void openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT, true);
    else void runCommand(name, tab?.id);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void readOpenTabs();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
