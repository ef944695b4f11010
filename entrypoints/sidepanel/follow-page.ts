import { browser } from 'wxt/browser';
import { PANEL_PORT, type PanelMessage, type PanelQuestion } from '../../utils/overlay/panel-messages.ts';
import { pause } from '../../utils/pause.ts';
import { readPanelMessage } from './panel-schema.ts';

/** How long is waited after nobody answered, each time; the last for ever. In milliseconds. */
const WAITS = [100, 200, 300, 500, 1500];
/** After so many of them the page is one that nothing of ours runs on. */
const GIVEN_UP = 4;

const WEB = /^https?:/u;

/**
 * Listens to a tab's page as long as the signal allows, and to each that comes after it.
 * @param url the tab's, by which pages that can't be read are known at once
 * @param onMessage called with all that the page says
 * @param onSilent called where nobody answers
 * @param onPort given what asks the page something, and null when the page no longer listens
 */
export async function followPage(
  { id, url }: { id: number; url: string },
  onMessage: (message: PanelMessage) => void,
  onSilent: () => void,
  onPort: (ask: ((question: PanelQuestion) => void) | null) => void,
  signal: AbortSignal,
): Promise<void> {
  // Asking where nobody can answer leaves an error in the log each time.
  if (!WEB.test(url)) return onSilent();
  for (let silent = 0; !signal.aborted; ) {
    const hasAnswered = await listen(id, onMessage, onPort, signal);
    silent = hasAnswered ? 0 : silent + 1;
    if (silent === GIVEN_UP && !signal.aborted) onSilent();
    await pause(WAITS[Math.min(silent, WAITS.length - 1)]!, signal);
  }
}

/** @returns settles when the port is closed: whether anything came through it */
function listen(
  tab: number,
  onMessage: (message: PanelMessage) => void,
  onPort: (ask: ((question: PanelQuestion) => void) | null) => void,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: 0 });
    let hasAnswered = false;
    onPort((question) => port.postMessage(question));
    const close = () => port.disconnect();
    port.onMessage.addListener((message: unknown) => {
      const read = signal.aborted ? null : readPanelMessage(message);
      if (read === null) return;
      hasAnswered = true;
      onMessage(read);
    });
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not log that there was nobody at the other end.
      void browser.runtime.lastError;
      signal.removeEventListener('abort', close);
      onPort(null);
      resolve(hasAnswered);
    });
    // The end that closes a port is not told of it.
    signal.addEventListener('abort', () => {
      close();
      resolve(hasAnswered);
    });
  });
}
