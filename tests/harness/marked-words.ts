import type { Tab } from './tab.ts';

/** @returns the words that are marked as terms on a page, in the order in which they are painted */
export function markedWords(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...(CSS.highlights.get('warichu-term') ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }),
  );
}
