import { sendMessage } from '../../utils/messages.ts';
import { saveQuotation } from '../../utils/storage/save-quotation.ts';
import type { Selected } from './add-selection.ts';
import { saveFromPage } from './save-from-page.ts';

/** What came of it; `saved` where the page cannot show it. */
export type SelectionSaved = 'shown' | 'saved' | 'nothing-selected' | 'not-web';

/**
 * Saves what is selected on a page as a quotation, and has the page show it.
 * @param fallback what the browser itself knows of the selection, for pages that cannot be asked (a PDF's)
 * @param frameId where it is known to be selected: the page outside a frame may have an older selection of its own
 */
export async function saveSelection(
  tabId: number,
  fallback: Selected | null,
  frameId = 0,
): Promise<SelectionSaved> {
  const saved = frameId === 0 ? await saveFromPage(tabId, null).catch(() => null) : null;
  if (saved !== null) {
    await sendMessage('quotationSaved', saved.id, { tabId, frameId: 0 }).catch(() => {});
    return 'shown';
  }
  if (fallback !== null && /^https?:/u.test(fallback.url)) {
    const { text, url, title } = fallback;
    const page = { url, canonicalUrl: null, title, author: null, site: null, lang: null, published: null };
    await saveQuotation({
      selector: { exact: text, prefix: '', suffix: '', start: null, end: null },
      page,
      ...{ cited: null, note: '', tags: [], check: null, created: Date.now() },
    });
    return 'saved';
  }
  return fallback === null ? 'nothing-selected' : 'not-web';
}
