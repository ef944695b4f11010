import type { browser } from 'wxt/browser';
import { findTab } from './find-tab.ts';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

declare const chrome: typeof browser;

/** A page, and the side panel that speaks of it in a window beside: drivers do not reach the browsers' own panels. */
export interface SidePanel {
  page: Tab;
  panel: Tab;
  /** The rows that are drawn, as they read; those in the page's window begin with "* ". */
  rows(): Promise<string[]>;
  /** How far the list is scrolled, in CSS pixels. */
  scrolled(): Promise<number>;
  /** Presses the button or the row whose text contains these words. */
  press(words: string): Promise<void>;
  /** Presses the button that unfolds the first row of this name, or folds it. */
  unfold(name: string): Promise<void>;
  isUnfolded(name: string): Promise<boolean>;
  /** Waits until the panel's text contains these words. */
  says(words: string): Promise<void>;
  close(): Promise<void>;
}

const SIZE = { width: 360, height: 560 };
const PAGE_SIZE = { width: 900, height: 420 };

/** Opens a page and the panel beside it, and waits until the panel shows something. */
export async function openSidePanel(session: Session, url: string): Promise<SidePanel> {
  const page = await session.open(url);
  const finder = await session.openExtensionPage('popup.html');
  const id = await findTab(finder, url);
  await finder.evaluate(async (tab) => {
    await chrome.windows.create({
      url: `/sidepanel.html?tab=${tab}`,
      type: 'popup',
      width: 360,
      height: 600,
    });
  }, id);
  const panel = await session.extensionPage(`sidepanel.html?tab=${id}`);
  await finder.close();
  await page.activate();
  await page.setViewport(PAGE_SIZE);
  await panel.setViewport(SIZE);
  await until(() => panel.evaluate(() => document.querySelector('.panel-row, .notice, .looking') !== null));
  return {
    page,
    panel,
    rows: () =>
      panel.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-row]:not([data-column="unfold"])')]
          .sort((a, b) => Number(a.dataset.row) - Number(b.dataset.row))
          .map(
            (row) =>
              (row.dataset.inView === undefined ? '' : '* ') +
              row.innerText.trim().replace(/\s*\n\s*/g, ' | '),
          ),
      ),
    scrolled: () => panel.evaluate(() => document.querySelector('.entry-scroller')?.scrollTop ?? 0),
    press: (words) =>
      until(() =>
        panel.evaluate((wanted) => {
          const button = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
            one.innerText.includes(wanted),
          );
          button?.click();
          return button !== undefined;
        }, words),
      ).then(() => {}),
    unfold: (name) =>
      until(() =>
        panel.evaluate((label) => {
          const all = [...document.querySelectorAll<HTMLElement>('.panel-unfold')];
          const button = all.find((one) => one.ariaLabel === `Details of “${label}”`);
          button?.click();
          return button !== undefined;
        }, name),
      ).then(() => {}),
    isUnfolded: (name) =>
      panel.evaluate((label) => {
        const all = [...document.querySelectorAll<HTMLElement>('.panel-unfold')];
        return all.find((one) => one.ariaLabel === `Details of “${label}”`)?.ariaExpanded === 'true';
      }, name),
    says: (words) =>
      until(() => panel.evaluate((wanted) => document.body.innerText.includes(wanted), words)).then(() => {}),
    close: async () => {
      await panel.close();
      await page.close();
    },
  };
}
