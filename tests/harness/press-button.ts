import type { Tab } from './tab.ts';
import { until } from './until.ts';

/**
 * Presses the button, tab or label that says this or is called so, as soon as it is there.
 * @throws Error with what the page says, where nothing is called so within the limit
 */
export async function pressButton(tab: Tab, label: string): Promise<void> {
  const push = () =>
    tab.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, summary, label, [role=tab]')];
      const found = all.find((one) => (one.ariaLabel ?? one.textContent).trim() === wanted);
      found?.focus();
      found?.click();
      return found !== undefined;
    }, label);
  await until(push).catch(async () => {
    throw new Error(`Nothing is called ${label}: ${await tab.evaluate(() => document.body.innerText)}`);
  });
}
