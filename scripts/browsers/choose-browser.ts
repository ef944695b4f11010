import { openSession } from '../../tests/harness/open-session.ts';
import type { Session, SessionOptions } from '../../tests/harness/session.ts';
import type { Browser } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';

/**
 * Chooses the browser to show the extension in: the one asked for, else the first that is there, else one that
 * is installed now.
 * @param asked `chromium` or `firefox`
 * @throws Error one sentence that says what to install, or what can be asked for
 */
export async function chooseBrowser(
  asked?: string,
): Promise<{ browser: Browser; openSession: (options: SessionOptions) => Promise<Session> }> {
  if (asked !== undefined && asked !== 'chromium' && asked !== 'firefox') {
    throw new Error(`There is no browser "${asked}": use --browser chromium or --browser firefox.`);
  }
  const browser =
    asked === undefined
      ? ((await findBrowser('chromium')) ??
        (await findBrowser('firefox')) ??
        (await installBrowser('chromium')))
      : await installBrowser(asked);
  return { browser, openSession: (options) => openSession(browser.kind, options) };
}
