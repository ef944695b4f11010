import { openPagePopup } from '../tests/harness/page-popup.ts';
import type { Session } from '../tests/harness/session.ts';
import { until } from '../tests/harness/until.ts';
import type { TakePictures } from './take-pictures.ts';

/**
 * Takes the popup's pictures: what a page defines, what it leaves unexplained, and what it quotes.
 * @param origins where `tests/fixtures` and the demo are served
 * @param text what the interface says under a key
 * @param suffix after each picture's name
 */
export async function picturePopup(
  session: Session,
  origins: { fixtures: string; demo: string },
  text: (key: string) => string,
  take: TakePictures,
  suffix: string,
): Promise<void> {
  for (const [name, page, drawn] of [
    ['defined', `${origins.fixtures}/lamp-terms.html`, '.defined-row'],
    ['suggested', `${origins.fixtures}/night-shift.html`, '.suggestion'],
    ['quoted', `${origins.demo}/article.html`, '.quoted-row'],
  ] as const) {
    const on = await openPagePopup(session, page);
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
