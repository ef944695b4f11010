import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { addSelection, type Selected } from './add-selection.ts';
import { saveSelection } from './save-selection.ts';

const ADD_TERM = 'add-term';
const SAVE_QUOTATION = 'save-quotation';

/** Puts "Add to the glossary" and "Save the quotation" into the menu of selected text. */
export function registerMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: ADD_TERM, title: i18n.t('menuAddTerm'), contexts: ['selection'] });
      browser.contextMenus.create({
        id: SAVE_QUOTATION,
        title: i18n.t('menuSaveQuotation'),
        contexts: ['selection'],
      });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const text = info.selectionText?.trim() ?? '';
    const fallback: Selected = {
      text,
      url: info.frameUrl ?? info.pageUrl ?? tab.url ?? '',
      title: tab.title ?? '',
    };
    const selected = text === '' ? null : fallback;
    if (info.menuItemId === ADD_TERM) void addSelection(tab.id, selected);
    else if (info.menuItemId === SAVE_QUOTATION) void saveSelection(tab.id, selected, info.frameId);
  });
}
