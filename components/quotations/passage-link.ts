import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { textFragment } from '../../utils/quotes/text-fragment.ts';
import { webLink } from '../web-link.ts';

/** In UTF-16 units: finding the edges of words in more would be felt, a card at a time. */
const LONG = 2000;
const BEGINNING = 300;

/**
 * The address of the place that a quotation was saved from.
 * @returns the page's, with a text fragment that leads to the passage unless it is known to be gone; null where it has none
 */
export function passageLink({ selector, page, anchor }: SavedQuotation): string | null {
  const url = webLink(page.url);
  if (url === null || anchor?.status === 'orphan') return url;
  const { prefix } = selector;
  // Of a whole chapter the beginning is what one wants to be led to.
  const isLong = selector.exact.length > LONG;
  const exact = isLong ? selector.exact.slice(0, BEGINNING) : selector.exact;
  const suffix = isLong ? selector.exact.slice(BEGINNING, LONG) : selector.suffix;
  // A page's own fragment and a text directive go together.
  const [before = '', own = ''] = url.split('#', 2);
  const fragment = textFragment(exact, { prefix, suffix }, null, page.lang);
  return fragment === '' ? url : `${before}#${own.replace(/:~:.*/u, '')}${fragment.slice(1)}`;
}
