import { sendMessage } from '../../utils/messages.ts';
import { QUOTATION_LIMITS } from '../../utils/quotes/quotation-limits.ts';
import { tidyPage } from '../../utils/quotes/tidy-fields.ts';
import { saveQuotation } from '../../utils/storage/save-quotation.ts';
import type { Selected } from './add-selection.ts';
import { saveFromPage } from './save-from-page.ts';

/**
 * Saves what is selected on a page as a quotation, and has the page show it.
 * @param fallback what the browser itself knows of the selection, for pages that cannot be asked (a frame's, a PDF's)
 * @param frameId the frame in which it is selected; 0 is the page itself
 */
export async function saveSelection(tabId: number, fallback: Selected | null, frameId = 0): Promise<void> {
  // The page itself knows nothing of a frame's selection, and may have an older one of its own.
  const saved = frameId === 0 ? await saveFromPage(tabId, null).catch(() => null) : null;
  if (saved !== null) {
    await sendMessage('quotationSaved', saved.id, { tabId, frameId: 0 }).catch(() => {});
  } else if (fallback !== null && /^https?:/u.test(fallback.url)) {
    const { text, url, title } = fallback;
    const page = { url, canonicalUrl: null, title, author: null, site: null, lang: null, published: null };
    await saveQuotation({
      selector: {
        exact: text.slice(0, QUOTATION_LIMITS.exact).toWellFormed(),
        prefix: '',
        suffix: '',
        start: null,
        end: null,
      },
      page: tidyPage(page),
      ...{ cited: null, note: '', tags: [], check: null, created: Date.now() },
    });
  }
}
