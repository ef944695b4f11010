import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { paths } from '../project-paths.ts';
import type { BrowserKind } from './browser.ts';

/** Where a downloaded Firefox is kept; Playwright keeps its Chromium in a folder of its own. */
export const FIREFOX_FOLDER = join(paths.reports, 'browsers');

/**
 * The browser that `installBrowser` downloaded earlier.
 * @returns its program's path, or null where there is none, or one that does not start
 */
export async function downloadedBrowser(kind: BrowserKind): Promise<string | null> {
  const path = kind === 'chromium' ? chromium.executablePath() : await downloadedFirefox();
  return path !== null && existsSync(path) && starts(path) ? path : null;
}

/** Puppeteer's downloader, found as Puppeteer itself finds it: it is Puppeteer's dependency, not ours. */
export function puppeteerBrowsers(file: string): string {
  const require = createRequire(createRequire(import.meta.url).resolve('puppeteer-core/package.json'));
  return join(require.resolve('@puppeteer/browsers/package.json'), '..', file);
}

/** A downloaded program finds on a bare Linux that the system's libraries it needs are not there. */
function starts(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

async function downloadedFirefox(): Promise<string | null> {
  if (!existsSync(FIREFOX_FOLDER)) return null;
  const { getInstalledBrowsers } = await import(pathToFileURL(puppeteerBrowsers('lib/main.js')).href);
  const [found] = await getInstalledBrowsers({ cacheDir: FIREFOX_FOLDER });
  return found?.executablePath ?? null;
}
