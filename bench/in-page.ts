/** What is measured in the page's own world. Each function stands alone: it is sent to the browser as text. */

/**
 * The floor: one walk over every text node of the body (`NodeFilter.SHOW_TEXT`, no filter function), looking at how
 * long each is. Anything that reads a page has to do at least this.
 * @returns milliseconds, text nodes and UTF-16 units
 */
export function bareWalk(): { time: number; nodes: number; characters: number } {
  const begun = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  let characters = 0;
  while (walker.nextNode() !== null) {
    nodes++;
    characters += (walker.currentNode as Text).data.length;
  }
  return { time: performance.now() - begun, nodes, characters };
}

/**
 * mark.js over the whole body, as its documentation has it for exact words. It works without a pause: what it
 * needs is the time of the call.
 * @returns milliseconds
 */
export function markJs(terms: string[]): number {
  const { Mark } = globalThis as unknown as {
    Mark: new (root: Element) => { mark(terms: string[], options: object): void };
  };
  const begun = performance.now();
  new Mark(document.body).mark(terms, { separateWordSearch: false, accuracy: 'exactly' });
  return performance.now() - begun;
}
