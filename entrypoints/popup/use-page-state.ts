import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/ask.ts';
import { type PageState, sendMessage } from '../../utils/messages.ts';
import { pause } from '../../utils/pause.ts';
import { tabOf } from './tab-of.ts';

/** `restricted`: nothing of ours may run there, or not yet. */
export type Page = PageState | { state: 'restricted' };

/** When the page is asked again after something has been changed, and then on and on, in milliseconds. */
const SOON = [0, 150, 400];
const THEN = 1000;
const LIMIT = 2000;

const WEB = /^https?:/u;

/**
 * What the tab's page says of itself, followed as long as the popup is open: pages change, and are still
 * being read when the popup comes up.
 * @param tab its id, or null for the active tab
 * @param changes another value has the page asked again at once
 * @returns the page, null before its first answer, and what reads a page that is no article
 */
export function usePageState(tab: number | null, changes: unknown) {
  const [page, setPage] = useState<Page | null>(null);
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    const following = new AbortController();
    void follow(tab, setPage, following.signal);
    return () => following.abort();
  }, [tab, changes, asked]);

  const readPage = useCallback(async () => {
    const { id } = await tabOf(tab);
    if (id !== undefined) await ask(() => sendMessage('readPage', undefined, { tabId: id, frameId: 0 }));
    setAsked((times) => times + 1);
  }, [tab]);
  return { page, readPage };
}

async function follow(tab: number | null, onPage: (page: Page) => void, signal: AbortSignal): Promise<void> {
  let last = '';
  for (let round = 0; !signal.aborted; round++) {
    await pause(SOON[round] ?? THEN, signal);
    const page = await pageOf(tab, signal);
    const now = JSON.stringify(page);
    if (signal.aborted || now === last) continue;
    last = now;
    onPage(page);
  }
}

async function pageOf(tab: number | null, signal: AbortSignal): Promise<Page> {
  try {
    const { id, url } = await tabOf(tab);
    // Asking where nobody can answer leaves an error in the log each time.
    if (id === undefined || url === undefined || !WEB.test(url)) return { state: 'restricted' };
    return await ask(() => sendMessage('pageState', undefined, { tabId: id, frameId: 0 }), LIMIT, signal);
  } catch {
    return { state: 'restricted' };
  }
}
