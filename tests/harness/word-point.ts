import type { Point, Tab } from './tab.ts';

/**
 * Where some words stand in the window, scrolled into view.
 * @param words as the page's text has them, inside one text node
 * @param nth which of several, from 0
 * @returns the middle of their first character
 * @throws where the page does not have them
 */
export async function wordPoint(tab: Tab, words: string, nth = 0): Promise<Point> {
  const point = await tab.evaluate(
    ({ words, nth }) => {
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      let left = nth;
      for (
        let node = walker.nextNode() as Text | null;
        node !== null;
        node = walker.nextNode() as Text | null
      ) {
        for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1)) {
          if (left-- > 0) continue;
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return null;
    },
    { words, nth },
  );
  if (point === null) throw new Error(`The page does not have “${words}” (${nth})`);
  return point;
}
