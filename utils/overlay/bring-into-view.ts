/**
 * Scrolls so that a stretch of the page is seen; not at all where it is seen already.
 * @param at as `blockRange` gives it
 * @param room how much of the window is to be seen above and below it, in CSS pixels
 */
export function bringIntoView(document: Document, at: StaticRangeInit, room = 0): void {
  const range = document.createRange();
  range.setStart(at.startContainer, at.startOffset);
  range.setEnd(at.endContainer, at.endOffset);
  const parent = at.startContainer.parentElement;
  const { innerHeight } = document.defaultView!;
  const isSeen = (within: number) => {
    const { top, bottom } = range.getBoundingClientRect();
    return top >= within && bottom <= innerHeight - within;
  };
  // Every scroller round it moves as little as it has to.
  parent?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  if (isSeen(room)) return;
  parent?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (parent === null || isSeen(0)) return;
  // In a parent that is longer than the window the words need not be where its middle is.
  const { top, height } = range.getBoundingClientRect();
  const above = Math.max(room, (innerHeight - height) / 2);
  scrollerRound(parent).scrollBy({ top: top - above, behavior: 'instant' });
}

function scrollerRound(element: Element): Element {
  const document = element.ownerDocument;
  const page = document.scrollingElement ?? document.documentElement;
  for (let at: Element | null = element; at !== null && at !== page; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight || at.clientHeight === 0) continue;
    const { overflowY } = document.defaultView!.getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return page;
}
