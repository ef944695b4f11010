import type { Tab } from '../tests/harness/tab.ts';
import { until } from '../tests/harness/until.ts';
import { wordPoint } from '../tests/harness/word-point.ts';

/**
 * Runs in the page: notes when the pointer came onto the word, whose middle is given before, and when a frame with the
 * card in it was painted.
 */
function watchCard(): void {
  const times = { moved: 0, shown: 0, y: 0 };
  Object.assign(globalThis, { cardTimes: times });
  const note = ({ clientY }: PointerEvent) => {
    // A line is higher than this: the pointer is on it a little earlier, so the time is rather too long.
    if (times.moved === 0 && Math.abs(clientY - times.y) < 14) times.moved = performance.now();
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
 * How long it takes from the pointer's coming to rest on a word to its card on the screen. The page's rest delay is
 * to be 0, since that wait is wanted.
 * @param tab a page that is painted already
 * @param words each stands on the page, far from the others
 * @returns milliseconds for each word
 */
export async function measureHover(tab: Tab, words: readonly string[]): Promise<number[]> {
  await tab.evaluate(watchCard);
  const taken: number[] = [];
  for (const word of words) {
    await tab.move({ x: 3, y: 3 });
    await until(() =>
      tab.evaluate(() => document.querySelector(':root > div[popover]:popover-open') === null),
    );
    const point = await wordPoint(tab, word);
    await tab.evaluate((y) => {
      const { cardTimes } = globalThis as unknown as { cardTimes: { moved: number; y: number } };
      Object.assign(cardTimes, { moved: 0, y });
    }, point.y);
    await tab.move(point);
    taken.push(
      await until(() =>
        tab.evaluate(() => {
          const { cardTimes } = globalThis as unknown as { cardTimes: { moved: number; shown: number } };
          return cardTimes.shown > 0 ? cardTimes.shown - cardTimes.moved : null;
        }),
      ),
    );
  }
  return taken;
}
