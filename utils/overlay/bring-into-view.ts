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
  // Every scroller round it moves as little as it has to.
  parent?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  if (box.top < room || box.bottom > document.defaultView!.innerHeight - room) {
    parent?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}
