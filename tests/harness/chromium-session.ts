import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ChromiumTab } from './chromium-tab.ts';
import type { Session, SessionOptions } from './session.ts';
import { until } from './until.ts';

/**
 * Starts Chromium with the extension, driven over Playwright.
 * @param program the browser's program
 * @param folder the unpacked extension: absolute
 */
export async function openChromium(
  program: string,
  folder: string,
  { headed = false, lang = 'en-US' }: SessionOptions = {},
): Promise<Session> {
  const profile = await makeProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: !headed,
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
    stopBackground: () => stopWorker(context, id),
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A profile in which unpacked extensions may be loaded again: without the developer mode they stay off. */
async function makeProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'warichu-chromium-'));
  await mkdir(join(folder, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

/** Chromium derives an unpacked extension's id from its folder: SHA-256, the hexadecimal digits as a to p. */
function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return Array.from(digits, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('This Chromium does not say which workers it runs.');
  const devtools = await browser.newBrowserCDPSession();
  const workers = async () =>
    (await devtools.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
    );
  try {
    for (const { targetId } of await workers()) await devtools.send('Target.closeTarget', { targetId });
    await until(async () => (await workers()).length === 0);
  } finally {
    await devtools.detach();
  }
}
