import { join } from 'node:path';
import type { Tab } from '../tests/harness/tab.ts';

/** Longer than any transition of colours takes, in milliseconds. */
const SETTLED = 600;

/** Leaves a picture of a tab as `NAME-SCHEME.png`, in the scheme that it is to have. */
export type TakePictures = (tab: Tab, name: string) => Promise<void>;

/** @returns takes pictures of a tab in light and in dark, without the ring round what has the focus */
export function picturesInto(folder: string): TakePictures {
  return async (tab, name) => {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.setColorScheme(scheme);
      await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      await tab.screenshot(join(folder, `${name}-${scheme}.png`));
    }
    await tab.setColorScheme('light');
  };
}
