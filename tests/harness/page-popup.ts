import { askExtension } from './ask-extension.ts';
import { findTab } from './find-tab.ts';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** A page, and the popup that speaks of it in a tab of its own. */
export interface PagePopup {
  page: Tab;
  /** The page's tab as the browser numbers it. */
  id: number;
  popup: Tab;
  /** Chooses one of the popup's tabs or parts, and waits until it is shown. */
  choose(part: string): Promise<void>;
  /** Presses the button that has this name. */
  press(name: string): Promise<void>;
  /** Waits until the popup's text contains these words. */
  says(words: string): Promise<void>;
  /** The texts of all elements that a selector finds. */
  texts(selector: string): Promise<string[]>;
  /** Comes up anew, as it does with every press on the toolbar's button. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** How large the toolbar's popup is, in CSS pixels. */
const SIZE = { width: 400, height: 580 };

/** Opens a page, waits until it has been studied, and opens the popup that speaks of it. */
export async function openPagePopup(session: Session, url: string): Promise<PagePopup> {
  const page = await session.open(url);
  const finder = await session.openExtensionPage('popup.html');
  const id = await findTab(finder, url);
  const open = async () => {
    const tab = await session.openExtensionPage(`popup.html?tab=${id}`);
    await tab.setViewport(SIZE);
    await until(() => tab.evaluate(() => document.querySelector('.tabs.inner') !== null));
    return tab;
  };
  await until(async () => {
    const state = await askExtension<{ studied: number }>(finder, 'pageState', undefined, id).catch(
      () => null,
    );
    return state !== null && state.studied > 0;
  });
  await finder.close();
  let popup = await open();
  return {
    page,
    id,
    get popup() {
      return popup;
    },
    choose: async (part) => {
      await popup.evaluate((name) => document.querySelector<HTMLElement>(`#tab-${name}`)!.click(), part);
      await until(() => popup.evaluate((name) => document.querySelector(`#panel-${name}`) !== null, part));
    },
    press: (name) =>
      until(() =>
        popup.evaluate((wanted) => {
          const button = [...document.querySelectorAll<HTMLElement>('button')].find(
            (one) => (one.ariaLabel ?? one.textContent).trim() === wanted,
          );
          button?.focus();
          button?.click();
          return button !== undefined;
        }, name),
      ).then(() => {}),
    says: (words) =>
      until(() => popup.evaluate((wanted) => document.body.innerText.includes(wanted), words)).then(() => {}),
    texts: (selector) =>
      popup.evaluate(
        (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent.trim()),
        selector,
      ),
    reopen: async () => {
      await popup.close();
      popup = await open();
    },
    close: async () => {
      await popup.close();
      await page.close();
    },
  };
}
