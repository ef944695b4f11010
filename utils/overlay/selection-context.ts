import { sentenceAt } from '../text/sentence-at.ts';

/** What a new entry is filled in with when it is made from selected text. */
export interface SelectionContext {
  text: string;
  /** The sentence round the selection. */
  sentence: string;
  url: string;
  title: string;
  /** BCP 47, from the nearest `lang`. */
  lang: string | null;
}

/** @returns the selection and where it stands, or null where nothing is selected */
export function selectionContext(document: Document): SelectionContext | null {
  const selection = document.getSelection();
  const text = selection?.toString().replace(/\s+/gu, ' ').trim() ?? '';
  if (selection === null || text === '' || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement;
  const block = blockRound(element);
  const lang = element?.closest('[lang]')?.getAttribute('lang') || null;
  const before = document.createRange();
  if (block !== null) before.setStart(block, 0);
  before.setEnd(start, range.startOffset);
  return {
    text,
    sentence: block === null ? text : sentenceAt(block.textContent ?? '', before.toString().length, lang),
    url: document.location.href,
    title: document.title,
    lang,
  };
}

const BLOCKS =
  'p, li, dd, dt, td, th, blockquote, figcaption, h1, h2, h3, h4, h5, h6, pre, div, article, section, body';

function blockRound(element: Element | null): Element | null {
  return element?.closest(BLOCKS) ?? null;
}
