import { browser } from 'wxt/browser';

/** What Firefox has in place of Chromium's side panel. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/** Whether this browser has a panel beside the page: those of phones have none. */
export const hasPanel = import.meta.env.FIREFOX ? sidebar !== undefined : browser.sidePanel !== undefined;

/**
 * Opens the panel; in Firefox it is closed where it is open, if `isToggle` says so. To be called at once when the reader
 * has pressed something: browsers take it from nobody else.
 * @param window the browser's number of the window beside whose page it opens; Firefox takes the one in front
 */
export function openPanel(window: number, isToggle = false): Promise<void> {
  if (!import.meta.env.FIREFOX) return browser.sidePanel.open({ windowId: window });
  if (sidebar === undefined) return Promise.resolve();
  return isToggle ? sidebar.toggle() : sidebar.open();
}
