import type { Tab } from '../tests/harness/tab.ts';
import { until } from '../tests/harness/until.ts';
import { wordPoint } from '../tests/harness/word-point.ts';

/** Where nothing stands that has a card, in CSS pixels from the left. */
const ASIDE = 980;
/** No word is shorter, in CSS pixels: an event this near is on it. */
const WIDTH = 40;

/**
 * Runs in the page: notes when the pointer came onto the word, whose first character's place is given before, and when
 * a frame with the card in it was painted.
 */
function watchCard(width: number): void {
  const times = { moved: 0, shown: 0, x: 0 };
  Object.assign(globalThis, { cardTimes: times });
  const note = ({ clientX }: PointerEvent) => {
    if (times.moved === 0 && clientX < times.x + width) times.moved = performance.now();
  };
  addEventListener('pointermove', note, { capture: true });
  const look = () => {
    const isOpen = document.querySelector(':root > div[popover]:popover-open') !== null;
    if (!isOpen) times.shown = 0;
    else if (times.shown === 0) {
      // The frame after the one in which it was opened has it on the screen.
      requestAnimationFrame(() => {
        times.shown = performance.now();
      });
    }
    requestAnimationFrame(look);
  };
  look();
}

/**
 * How long a card takes beyond the wait that is wanted: from the pointer's coming to rest on a word to its card on the
 * screen, less the rest delay, in which the entries are read already.
 * @param tab a page that is painted already
 * @param words each stands on the page, far from the others
 * @param restDelay as it is set, in milliseconds
 * @returns milliseconds for each word
 */
export async function measureHover(tab: Tab, words: readonly string[], restDelay: number): Promise<number[]> {
  await tab.evaluate(watchCard, WIDTH);
  const taken: number[] = [];
  for (const word of words) {
    const point = await wordPoint(tab, word);
    // From the side: on the way down the page other words would come first.
    await tab.move({ x: ASIDE, y: point.y });
    await until(() =>
      tab.evaluate(() => document.querySelector(':root > div[popover]:popover-open') === null),
    );
    await tab.evaluate((x) => {
      const { cardTimes } = globalThis as unknown as { cardTimes: object };
      Object.assign(cardTimes, { moved: 0, shown: 0, x });
    }, point.x);
    await tab.move(point);
    taken.push(
      await until(() =>
        tab.evaluate((delay) => {
          const { cardTimes } = globalThis as unknown as { cardTimes: { moved: number; shown: number } };
          return cardTimes.shown > 0 ? cardTimes.shown - cardTimes.moved - delay : null;
        }, restDelay),
      ),
    );
  }
  return taken;
}
