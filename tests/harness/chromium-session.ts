import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ChromiumTab } from './chromium-tab.ts';
import type { OfferedLine, Session, SessionOptions } from './session.ts';
import { until } from './until.ts';

/**
 * Starts Chromium with the extension, driven over Playwright.
 * @param program the browser's program
 * @param folder the unpacked extension: absolute
 */
export async function openChromium(
  program: string,
  folder: string,
  { headed = false, lang = 'en-US', profile: kept }: SessionOptions = {},
): Promise<Session> {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'warichu-chromium-')));
  await allowReloading(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: !headed,
    // Whoever is watching ends it with Ctrl-C, and what started it cleans up.
    handleSIGINT: !headed,
    viewport: headed ? null : { width: 1000, height: 800 },
    locale: lang,
    args: [
      ...(headed ? [] : ['--headless=new']),
      '--no-first-run',
      `--lang=${lang}`,
      // Chromium refuses to start its sandbox as root, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--load-extension=${folder}`,
      `--disable-extensions-except=${folder}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    // Chromium takes the language of its own texts from the environment, not from --lang, on Linux.
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
  });
  const id = unpackedId(folder);
  // Its pages are blocked until the extension has been loaded, which the browser does not wait for.
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  /** Has one of the browser's events come to the worker, which no pointer and no key of a driver reaches. */
  const dispatch = async (event: string, args: unknown[]) => {
    await context.serviceWorkers()[0]?.evaluate(
      ([path, values]) => {
        type Tree = { [name: string]: Tree } & { dispatch(...args: unknown[]): void };
        const { chrome } = globalThis as unknown as { chrome: Tree };
        const [area, name] = path.split('.');
        chrome[area!]![name!]!.dispatch(...values);
      },
      [event, args] as const,
    );
  };
  const open = async (url: string) => {
    const tab = new ChromiumTab(await context.newPage());
    await tab.goto(url);
    return tab;
  };
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    open,
    openExtensionPage: (path) => open(`chrome-extension://${id}/${path}`),
    async extensionPage(part, limit) {
      const own = (page: Page) => page.url().includes(`://${id}/`) && page.url().includes(part);
      return new ChromiumTab(await until(() => context.pages().find(own), limit));
    },
    runCommand: (name, tab) => dispatch('commands.onCommand', [name, { id: tab }]),
    chooseMenu: (item, selected, tab) =>
      dispatch('contextMenus.onClicked', [{ menuItemId: item, selectionText: selected }, { id: tab }]),
    async typeInAddressBar(text) {
      const worker = context.serviceWorkers()[0];
      if (worker === undefined) throw new Error('The background does not run.');
      return worker.evaluate(
        (typed) =>
          new Promise<OfferedLine[]>((resolve) => {
            type Event = { dispatch(text: string, suggest: (lines: OfferedLine[]) => void): void };
            const { chrome } = globalThis as unknown as { chrome: { omnibox: { onInputChanged: Event } } };
            chrome.omnibox.onInputChanged.dispatch(typed, resolve);
          }),
        text,
      );
    },
    enterInAddressBar: (text) => dispatch('omnibox.onInputEntered', [text, 'newForegroundTab']),
    async reloadExtension() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/popup.html`);
      const started = context.waitForEvent('serviceworker');
      // The reload closes the page that asks for it.
      await page.evaluate('chrome.runtime.reload()').catch(() => {});
      await started;
    },
    stopBackground: () => stopWorker(context, id),
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    close: async () => {
      await context.close();
      if (kept === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Without the developer mode, an unpacked extension that is reloaded stays off. */
async function allowReloading(profile: string): Promise<void> {
  const folder = join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  // A profile that has been used has its own preferences, with this in it.
  await writeFile(join(folder, 'Preferences'), JSON.stringify(preferences), { flag: 'wx' }).catch(() => {});
}

/** Chromium derives an unpacked extension's id from its folder: SHA-256, the hexadecimal digits as a to p. */
function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return Array.from(digits, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Milliseconds. */
const STOP_LIMIT = 20_000;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('This Chromium does not say which workers it runs.');
  const devtools = await browser.newBrowserCDPSession();
  const workers = async () =>
    (await devtools.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
    );
  try {
    for (const end = Date.now() + STOP_LIMIT; Date.now() < end; ) {
      for (const { targetId } of await workers()) await devtools.send('Target.closeTarget', { targetId });
      await pause(100);
      if ((await workers()).length === 0) return;
      // An event that came just then has started it again: ended before it could answer, it would start for ever.
      await pause(1000);
    }
    throw new Error(`The extension's worker did not stop within ${STOP_LIMIT} ms.`);
  } finally {
    await devtools.detach();
  }
}
