/** What is measured in the browser. Each function stands alone: it is sent there as text. */
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

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
 * The same walk in the extension's own world of a tab, where its content scripts run: there every node that is touched
 * for the first time is given an object of its own. To be called in a page of the extension.
 * @returns milliseconds
 */
export async function bareWalkInTab(tab: number): Promise<number> {
  const walk = () => {
    const begun = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let characters = 0;
    while (walker.nextNode() !== null) characters += (walker.currentNode as Text).data.length;
    return characters > 0 ? performance.now() - begun : Number.NaN;
  };
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab }, func: walk });
  return answer?.result ?? Number.NaN;
}

/** Turns the extension on or off for every page. To be called in a page of the extension. */
export async function turnExtension(enabled: boolean): Promise<void> {
  await chrome.storage.local.set({ settings: { version: 1, enabled } });
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
