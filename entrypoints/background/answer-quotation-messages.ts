import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onMessage } from '../../utils/messages.ts';
import { addressProblem } from '../../utils/quotes/source-address.ts';
import { fetchSource } from '../../utils/sources/fetch-source.ts';
import { getQuotations, quotationsFromSource, sameWords } from '../../utils/storage/find-quotations.ts';
import { reattachQuotation } from '../../utils/storage/reattach-quotation.ts';
import { updateQuotation } from '../../utils/storage/update-quotation.ts';
import {
  fetchId,
  quotationChange,
  quotationIds,
  quotationMove,
  relatedWords,
  savedFrom,
  savedFromTab,
  siteAddress,
  sourceRequest,
} from './message-schemas.ts';
import { onlyOwnPages } from './only-own-pages.ts';
import { openWindow } from './open-window.ts';
import { publishQuotationRevision } from './publish-quotation-revision.ts';
import { RunningFetches } from './running-fetches.ts';
import { saveFromPage } from './save-from-page.ts';

/** A card shows a few of them; the library has them all. */
const MOST_RELATED = 5;

/** Answers what the card and the page ask about quotations. What comes in is checked before it is used. */
export function registerQuotationMessages(): void {
  const fetches = new RunningFetches();
  onMessage('quotationsChanged', ({ sender }) => {
    onlyOwnPages(sender);
    return publishQuotationRevision();
  });
  // A page's own script may ask for it, too: it says what is selected, and gets nothing to know but that it is kept.
  onMessage('saveFromPage', ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) throw new Error('Only a tab can be saved from');
    return saveFromPage(tabId, v.parse(savedFrom, data));
  });
  onMessage('saveFromTab', ({ data, sender }) => {
    onlyOwnPages(sender);
    const { tab, from } = v.parse(savedFromTab, data);
    return saveFromPage(tab, from);
  });
  onMessage('quotations', ({ data, sender }) => {
    onlyOwnPages(sender);
    return getQuotations(v.parse(quotationIds, data));
  });
  onMessage('relatedQuotations', async ({ data, sender }) => {
    onlyOwnPages(sender);
    const { exact, source } = v.parse(relatedWords, data);
    const [same, from] = await Promise.all([
      sameWords(exact),
      source === null ? [] : quotationsFromSource(source),
    ]);
    return { sameWords: same.slice(0, MOST_RELATED), fromSource: from.slice(0, MOST_RELATED) };
  });
  onMessage('updateQuotation', ({ data, sender }) => {
    onlyOwnPages(sender);
    const { id, ...patch } = v.parse(quotationChange, data);
    return updateQuotation(id, patch);
  });
  onMessage('reattachQuotation', ({ data, sender }) => {
    onlyOwnPages(sender);
    const { id, to } = v.parse(quotationMove, data);
    return reattachQuotation(id, to);
  });
  onMessage('fetchSource', async ({ data, sender }) => {
    onlyOwnPages(sender);
    const { id, url, page } = v.parse(sourceRequest, data);
    // Nobody is asked to allow what is not read anyway.
    const problem = addressProblem(url, page);
    if (problem !== null) return { problem };
    // What the browser's own settings keep from the extension is asked for by the page that the reader is on.
    const origins = originsOf(url);
    if (origins !== null && !(await browser.permissions.contains({ origins }))) {
      return { problem: 'not-allowed' as const };
    }
    return fetches.run(id, (signal) =>
      fetchSource(url, page, { fetch: (...what) => fetch(...what), signal }),
    );
  });
  onMessage('endFetch', ({ data, sender }) => {
    onlyOwnPages(sender);
    fetches.end(v.parse(fetchId, data));
  });
  onMessage('askForSite', async ({ data, sender }) => {
    onlyOwnPages(sender);
    const origins = originsOf(v.parse(siteAddress, data));
    if (origins === null) throw new Error('Only sites of the web can be asked for');
    await openWindow(`/permission.html#${encodeURIComponent(origins[0]!)}`, { width: 420, height: 320 });
  });
}

function originsOf(url: string): string[] | null {
  const parsed = URL.parse(url);
  return parsed === null || !/^https?:$/u.test(parsed.protocol)
    ? null
    : [`${parsed.protocol}//${parsed.hostname}/*`];
}
