import { openPagePopup } from '../tests/harness/page-popup.ts';
import type { Session } from '../tests/harness/session.ts';
import { until } from '../tests/harness/until.ts';
import type { TakePictures } from './take-pictures.ts';

/**
 * Takes the popup's pictures: what a page defines, and what it leaves unexplained.
 * @param origin where `tests/fixtures` is served
 * @param text what the interface says under a key
 * @param suffix after each picture's name
 */
export async function picturePopup(
  session: Session,
  origin: string,
  text: (key: string) => string,
  take: TakePictures,
  suffix: string,
): Promise<void> {
  for (const [name, page, drawn] of [
    ['defined', 'lamp-terms.html', '.defined-row'],
    ['suggested', 'night-shift.html', '.suggestion'],
  ] as const) {
    const on = await openPagePopup(session, `${origin}/${page}`);
    await on.choose(name);
    await until(() => on.popup.evaluate((row) => document.querySelector(row) !== null, drawn));
    if (name === 'defined') {
      await on.press(text('popupAddThis').replace('$1', 'gallery'));
      await on.says(text('cardAdded'));
      await on.press(text('popupCloseMessage'));
    }
    await take(on.popup, `${name}${suffix}`);
    await on.close();
  }
}
