import type { Point, Tab } from './tab.ts';
import { until } from './until.ts';

/**
 * Selects words of a page, as dragging over them would.
 * @param words inside one text node
 */
export function selectWords(tab: Tab, words: string): Promise<void> {
  return tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node !== null;
      node = walker.nextNode() as Text | null
    ) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`The page does not have “${wanted}”`);
  }, words);
}

/** Waits for the button beside what is selected, and finds where it is. */
export function selectionButtonPoint(tab: Tab): Promise<Point> {
  return until(() => tab.evaluate(buttonPoint));
}

/** @returns where the button is, by what lies under each point near the selection; null where there is none */
export function buttonPoint(): Point | null {
  const selection = getSelection()!;
  if (selection.rangeCount === 0) return null;
  const box = [...selection.getRangeAt(0).getClientRects()].at(-1)!;
  for (let y = box.bottom + 2; y < Math.min(innerHeight, box.bottom + 50); y += 3) {
    for (let x = Math.max(2, box.right - 160); x < Math.min(innerWidth, box.right + 160); x += 6) {
      const hit = document.elementFromPoint(x, y);
      if (hit?.parentElement === document.documentElement && hit.matches('div:popover-open'))
        return { x: x + 4, y: y + 4 };
    }
  }
  return null;
}
