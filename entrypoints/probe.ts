import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isReadable } from '../utils/article/is-readable.ts';
import { ask } from '../utils/ask.ts';
import { onMessage, type PageState, removeAllListeners, sendMessage } from '../utils/messages.ts';
import { pageWorld } from '../utils/overlay/page-world.ts';
import { selectionContext } from '../utils/overlay/selection-context.ts';
import { watchAddress } from '../utils/overlay/watch-address.ts';
import { isOnFor, readSettings, watchSettings } from '../utils/settings.ts';

/** When a page that is put together by scripts is looked at again, in milliseconds. */
const LOOKS = [0, 800, 2500, 6000];

/**
 * The script on every page: asks one question (may this be an article?), and only then has the reader
 * brought in. It also answers the popup and passes on what the browser says to the reader.
 */
export default defineUnlistedScript(() => {
  const world = pageWorld();
  world.stop?.abort();
  const stop = new AbortController();
  world.stop = stop;
  const { signal } = stop;
  let isOn = false;
  let asked = false;
  let looks: AbortController | null = null;

  const bring = () => {
    if (world.reader !== undefined) world.reader.start(asked);
    else void ask(() => sendMessage('injectReader', undefined), 5000, signal).catch(() => {});
  };
  world.readerLoaded = (reader) => {
    world.reader = reader;
    if (isOn) reader.start(asked);
  };
  const look = () => {
    looks?.abort();
    const looking = new AbortController();
    looks = looking;
    for (const delay of LOOKS) {
      const timer = setTimeout(() => {
        if (!isOn || looking.signal.aborted || !isReadable(document)) return;
        looking.abort();
        bring();
      }, delay);
      AbortSignal.any([signal, looking.signal]).addEventListener('abort', () => clearTimeout(timer));
    }
  };
  const turn = (on: boolean) => {
    if (on === isOn) return;
    isOn = on;
    if (on) look();
    else {
      looks?.abort();
      world.reader?.stop();
    }
  };

  onMessage('pageState', () => world.reader?.state() ?? unread(isOn));
  onMessage('readPage', () => {
    asked = true;
    if (isOn) bring();
    return isOn;
  });
  onMessage('command', ({ data }) => world.reader?.command(data));
  onMessage('cardSecret', ({ data }) => world.reader?.cardSecret(data.nonce, data.secret) ?? false);
  onMessage('selectionContext', () => selectionContext(document));
  watchAddress(
    window,
    () => {
      asked = false;
      world.reader?.stop();
      if (isOn) look();
    },
    signal,
  );
  watchSettings((settings) => turn(isOnFor(settings, location.hostname)), signal);
  void readSettings().then((settings) => turn(isOnFor(settings, location.hostname)));
  signal.addEventListener('abort', () => {
    world.reader?.stop();
    delete world.reader;
    // A context whose extension is gone has no runtime to take listeners from.
    if (browser.runtime?.id !== undefined) removeAllListeners();
  });
});

function unread(isOn: boolean): PageState {
  return {
    state: isOn ? 'not-article' : 'off',
    url: location.href,
    title: document.title,
    lang: document.documentElement.lang || null,
    terms: [],
    timings: null,
  };
}
