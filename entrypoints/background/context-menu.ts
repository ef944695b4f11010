import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hasPanel, openPanel } from '../popup/open-panel.ts';
import { addSelection, type Selected } from './add-selection.ts';
import { saveSelection } from './save-selection.ts';
import { saySaved } from './say-why-not.ts';

const ADD_TERM = 'add-term';
const SAVE_QUOTATION = 'save-quotation';
const OPEN_PANEL = 'open-panel';

/** Puts "Add to the glossary" and "Save the quotation" into the menu of selected text, and the panel into the page's. */
export function registerMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: ADD_TERM, title: i18n.t('menuAddTerm'), contexts: ['selection'] });
      browser.contextMenus.create({
        id: SAVE_QUOTATION,
        title: i18n.t('menuSaveQuotation'),
        contexts: ['selection'],
      });
      if (hasPanel) {
        browser.contextMenus.create({
          id: OPEN_PANEL,
          title: i18n.t('menuOpenPanel'),
          contexts: ['page', 'action'],
        });
      }
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === OPEN_PANEL) {
      void openPanel(tab.windowId);
      return;
    }
    const text = info.selectionText?.trim() ?? '';
    const fallback: Selected = {
      text,
      url: info.frameUrl ?? info.pageUrl ?? tab.url ?? '',
      title: tab.title ?? '',
    };
    const selected = text === '' ? null : fallback;
    if (info.menuItemId === ADD_TERM) void addSelection(tab.id, selected);
    else if (info.menuItemId === SAVE_QUOTATION) void save(tab.id, selected, info.frameId);
  });
}

async function save(tabId: number, selected: Selected | null, frameId: number | undefined): Promise<void> {
  await saySaved(tabId, await saveSelection(tabId, selected, frameId));
}
