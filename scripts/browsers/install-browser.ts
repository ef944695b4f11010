import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runNode, runProcess } from '../run-process.ts';
import type { Browser, BrowserKind } from './browser.ts';
import { FIREFOX_FOLDER, puppeteerBrowsers } from './downloaded-browser.ts';
import { BROWSER_VARIABLES, findBrowser } from './find-browser.ts';

/** Milliseconds for one way to install; a network that lets nothing through must not hold everything up. */
const LIMIT = 5 * 60_000;

/**
 * Finds a browser of this kind or installs one, for the tests and the demo.
 * @throws Error one sentence that says what to install
 */
export async function installBrowser(kind: BrowserKind): Promise<Browser> {
  const installed = await findBrowser(kind);
  if (installed !== null) return installed;
  for (const [way, install] of WAYS) {
    console.log(`No ${kind} found: trying ${way} …`);
    await install(kind);
    const found = await findBrowser(kind);
    if (found !== null) return found;
  }
  throw new Error(WHAT_TO_DO[kind]);
}

const WHAT_TO_DO = {
  chromium:
    'No Chromium found and none could be installed: install Chromium or Edge (Google Chrome from version 137 on ' +
    `no longer loads an extension from a folder), or set ${BROWSER_VARIABLES.chromium} to its program.`,
  firefox:
    'No Firefox found and none could be installed: install Firefox 140 or later, ' +
    `or set ${BROWSER_VARIABLES.firefox} to its program.`,
};

async function download(kind: BrowserKind): Promise<void> {
  if (kind === 'chromium') {
    const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json');
    await runNode(join(playwright, '../cli.js'), ['install', 'chromium'], LIMIT);
  } else {
    const args = ['install', 'firefox@stable', '--path', FIREFOX_FOLDER];
    await runNode(puppeteerBrowsers('lib/main-cli.js'), args, LIMIT);
  }
}

const WAYS: [name: string, install: (kind: BrowserKind) => Promise<void>][] = [
  ['to download it', download],
  ["the system's packages", aptGet],
];

const DEBIAN_PACKAGES = { chromium: ['chromium', 'fonts-noto-cjk'], firefox: ['firefox-esr'] };

async function aptGet(kind: BrowserKind): Promise<void> {
  if (process.platform !== 'linux') return;
  // Without a password or not at all: a question would wait for an answer that nobody gives.
  const prefix = process.getuid?.() === 0 ? ['env'] : ['sudo', '-n'];
  const apt = (args: string[]) =>
    runProcess(
      prefix[0]!,
      [...prefix.slice(1), 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', ...args],
      LIMIT,
    );
  if ((await apt(['update'])) === 0) {
    await apt(['install', '--no-install-recommends', ...DEBIAN_PACKAGES[kind]]);
  }
}
