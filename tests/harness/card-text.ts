import type { Point, Tab } from './tab.ts';
import { until } from './until.ts';

/** Milliseconds; a page in a tab that nobody looks at has no frames at all. */
const LONGEST_FRAME = 500;

/** @returns what the shown card says, or '' while none is shown */
export async function cardText(tab: Tab): Promise<string> {
  const text = await tab
    .inCard(() => (document.querySelector('.card') as HTMLElement | null)?.innerText ?? '')
    .catch(() => null);
  return text ?? '';
}

/**
 * Hovers a point as a person does and waits for the card.
 * @param says part of what the card has to say
 * @returns all that it says
 */
export async function hover(tab: Tab, point: Point, says: string): Promise<string> {
  await tab.move({ x: 2, y: 2 });
  await untilNoCard(tab);
  // The page looks at what is under the pointer once a frame: nobody is away and back in less than one.
  await tab.evaluate(
    (limit) =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => resolve());
        setTimeout(resolve, limit);
      }),
    LONGEST_FRAME,
  );
  let jitter = 0;
  return until(async () => {
    // A hand is never quite still, and a page that was not read yet when it came is read a moment later.
    if (jitter % 20 === 0) await tab.move({ x: point.x + (jitter % 40 === 0 ? 0 : 1), y: point.y });
    jitter++;
    const text = await cardText(tab);
    return text.includes(says) && (await cardIsShown(tab)) ? text : null;
  });
}

/** Waits until no card is shown. */
export async function untilNoCard(tab: Tab): Promise<void> {
  await until(async () => (await cardText(tab)) === '');
}

/** Is a card in the window? The page sees that much, but not what it says. */
export function cardIsShown(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => document.querySelector(':root > div:popover-open') !== null);
}

/** Is the card what lies at this point of the window? The page sees no more of it than this. */
export function cardIsAt(tab: Tab, point: Point): Promise<boolean> {
  return tab.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.parentElement === document.documentElement,
    point,
  );
}
