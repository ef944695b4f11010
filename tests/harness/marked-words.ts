import type { Tab } from './tab.ts';

/** @returns the words that are marked as terms on a page, or in another way, in the order in which they are painted */
export function markedWords(tab: Tab, name = 'warichu-term'): Promise<string[]> {
  return tab.evaluate(
    (mark) =>
      [...(CSS.highlights.get(mark) ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    name,
  );
}
