import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isReadable } from '../utils/article/is-readable.ts';
import { ask } from '../utils/ask.ts';
import { onMessage, type PageState, removeAllListeners, sendMessage } from '../utils/messages.ts';
import { pageWorld } from '../utils/overlay/page-world.ts';
import { PANEL_PORT } from '../utils/overlay/panel-messages.ts';
import { type PanelPort, PanelPorts } from '../utils/overlay/panel-ports.ts';
import { selectionContext } from '../utils/overlay/selection-context.ts';
import { watchAddress } from '../utils/overlay/watch-address.ts';
import { isOnFor, readSettings, watchSettings } from '../utils/settings.ts';

/** When a page that is put together by scripts is looked at again, in milliseconds. */
const LOOKS = [0, 800, 2500, 6000];

/** How long a page that has thrown its article out is given to put the next one in, in milliseconds. */
const REPLACED = 300;

/** What a side panel is told of a page that is not read. */
const EMPTY = { items: [], isCut: false, found: '', orphans: [] };

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
  const panels = new PanelPorts();
  world.panels = panels;

  const tellPanels = () => {
    if (world.reader?.isReading === true) world.reader.feedPanel();
    else panels.send({ type: 'page', ...unread(isOn), isComplete: true, ...EMPTY });
  };
  panels.onWords = tellPanels;
  const bring = () => {
    if (world.reader !== undefined) world.reader.start(asked);
    else void ask(() => sendMessage('injectReader', undefined), 5000, signal).catch(() => {});
  };
  world.look = () => {
    world.reader?.stop();
    tellPanels();
    if (isOn) look(REPLACED);
  };
  world.readerLoaded = (reader) => {
    world.reader = reader;
    if (isOn) reader.start(asked);
  };
  const look = (wait = 0) => {
    looks?.abort();
    const looking = new AbortController();
    looks = looking;
    for (const delay of LOOKS) {
      const timer = setTimeout(() => {
        if (!isOn || looking.signal.aborted || !isReadable(document)) return;
        looking.abort();
        bring();
      }, wait + delay);
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
    tellPanels();
  };

  onMessage('pageState', () => world.reader?.state() ?? unread(isOn));
  onMessage('pageFindings', () => world.reader?.findings() ?? null);
  onMessage('showPlace', ({ data }) => world.reader?.showPlace(data) ?? false);
  onMessage('senseContext', ({ data }) => world.reader?.senseContext(data) ?? null);
  onMessage('subjectAt', ({ data }) => world.reader?.subjectAt(data) ?? null);
  onMessage('toSave', ({ data }) => world.reader?.toSave(data) ?? null);
  onMessage('quotationSaved', ({ data }) => world.reader?.quotationSaved(data));
  onMessage('dropSuggestion', ({ data }) => world.reader?.dropSuggestion(data));
  onMessage('suggestAnew', () => world.reader?.suggestAnew());
  onMessage('readPage', () => {
    asked = true;
    if (isOn) bring();
    return isOn;
  });
  onMessage('command', ({ data }) => {
    if (world.reader?.isReading !== true) return false;
    world.reader.command(data);
    return true;
  });
  onMessage('cardSecret', ({ data }) => world.reader?.cardSecret(data.nonce, data.secret) ?? false);
  onMessage('selectionContext', () => selectionContext(document));
  const onConnect = (port: PanelPort & { name: string }) => {
    if (port.name !== PANEL_PORT) return;
    panels.add(port);
    tellPanels();
  };
  browser.runtime.onConnect.addListener(onConnect);
  let path = location.pathname;
  watchAddress(
    window,
    () => {
      // Pages write into their query what is being looked at; that makes no other article of it.
      if (location.pathname === path && world.reader?.isReading === true) return;
      path = location.pathname;
      asked = false;
      world.reader?.stop();
      tellPanels();
      if (isOn) look();
    },
    signal,
  );
  let changes = 0;
  const readAnew = async () => {
    const before = changes;
    const settings = await readSettings();
    // What has changed meanwhile is newer than what was read.
    if (!signal.aborted && before === changes) turn(isOnFor(settings, location.hostname));
  };
  watchSettings((settings) => {
    changes++;
    turn(isOnFor(settings, location.hostname));
  }, signal);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      void readAnew();
      world.reader?.comeBack();
    },
    { signal },
  );
  void readAnew();
  signal.addEventListener('abort', () => {
    world.reader?.stop();
    delete world.reader;
    delete world.look;
    delete world.panels;
    // A context whose extension is gone has no runtime to take listeners from.
    if (browser.runtime?.id === undefined) return;
    removeAllListeners();
    browser.runtime.onConnect.removeListener(onConnect);
  });
});

function unread(isOn: boolean): PageState {
  return {
    state: isOn ? 'not-article' : 'off',
    url: location.href,
    canonicalUrl: null,
    title: document.title,
    lang: document.documentElement.lang || null,
    terms: [],
    studied: 0,
    timings: null,
  };
}
