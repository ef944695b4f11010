import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../utils/ask.ts';
import { type PageFindings, sendMessage } from '../../utils/messages.ts';
import { pause } from '../../utils/pause.ts';
import { tabOf } from './tab-of.ts';

/** How long the page is given to find suggestions before it is asked again, in milliseconds. */
const AGAIN = 250;
const LIMIT = 2000;

const NOTHING: PageFindings = {
  studied: 0,
  definitions: [],
  suggestions: null,
  counts: {},
  derived: {},
  quotations: [],
};

/**
 * What the page defines and which of its terms nobody explains. Definitions come at once, suggestions when they have
 * been looked for.
 * @param tab its id, or null for the active tab
 * @param studied another number has the page asked again
 * @returns null before the first answer
 */
export function usePageFindings(tab: number | null, studied: number): PageFindings | null {
  const [findings, setFindings] = useState<PageFindings | null>(null);
  useEffect(() => {
    const following = new AbortController();
    void follow(tab, setFindings, following.signal);
    return () => following.abort();
  }, [tab, studied]);
  return findings;
}

async function follow(
  tab: number | null,
  onFindings: (findings: PageFindings) => void,
  signal: AbortSignal,
): Promise<void> {
  let last = '';
  while (!signal.aborted) {
    // A page that does not answer has nothing to show, and may answer yet.
    const findings = (await findingsOf(tab, signal).catch(() => null)) ?? NOTHING;
    if (signal.aborted) return;
    const now = JSON.stringify(findings);
    if (now !== last) onFindings(findings);
    last = now;
    if (findings.suggestions !== null) return;
    await pause(AGAIN, signal);
  }
}

async function findingsOf(tab: number | null, signal: AbortSignal): Promise<PageFindings | null> {
  const { id } = await tabOf(tab);
  if (id === undefined) return null;
  return ask(() => sendMessage('pageFindings', undefined, { tabId: id, frameId: 0 }), LIMIT, signal);
}
