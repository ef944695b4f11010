import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { addSelection } from './add-selection.ts';

const ADD_TERM = 'add-term';

/** Puts "Add to the glossary" into the menu of selected text. */
export function registerMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: ADD_TERM, title: i18n.t('menuAddTerm'), contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ADD_TERM || tab?.id === undefined) return;
    const text = info.selectionText?.trim() ?? '';
    const fallback = { text, url: info.frameUrl ?? info.pageUrl ?? tab.url ?? '', title: tab.title ?? '' };
    void addSelection(tab.id, text === '' ? null : fallback);
  });
}
