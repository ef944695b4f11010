import { join } from 'node:path';
import { openPagePopup } from '../tests/harness/page-popup.ts';
import type { Session } from '../tests/harness/session.ts';
import { until } from '../tests/harness/until.ts';

/** Longer than any transition of colours takes, in milliseconds. */
const SETTLED = 600;

/**
 * Takes the popup's pictures: what a page defines, and what it leaves unexplained.
 * @param origin where `tests/fixtures` is served
 * @param folder where `defined-light.png`, `suggested-dark.png` and the like go
 */
export async function picturePopup(session: Session, origin: string, folder: string): Promise<void> {
  for (const [name, page, drawn] of [
    ['defined', 'lamp-terms.html', '.defined-row'],
    ['suggested', 'night-shift.html', '.suggestion'],
  ] as const) {
    const on = await openPagePopup(session, `${origin}/${page}`);
    await on.choose(name);
    await until(() => on.popup.evaluate((row) => document.querySelector(row) !== null, drawn));
    if (name === 'defined') {
      await on.press('Add “gallery”');
      await on.says('Added');
      await on.press('Dismiss');
    }
    for (const scheme of ['light', 'dark'] as const) {
      await on.popup.setColorScheme(scheme);
      await on.popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      await on.popup.screenshot(join(folder, `${name}-${scheme}.png`));
    }
    await on.popup.setColorScheme('light');
    await on.close();
  }
}
