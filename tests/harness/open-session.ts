import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { buildFolder } from '../../scripts/build-extension.ts';
import { openChromium } from './chromium-session.ts';
import { openFirefox } from './firefox-session.ts';
import type { BrowserName, Session, SessionOptions } from './session.ts';

/**
 * Starts a real browser with the production build in it.
 * @throws Error where there is no such browser (`npm test` and `npm start` install one) or no build
 */
export async function openSession(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
  const browser = await findBrowser(name);
  if (browser === null) throw new Error(`No ${name} on this machine: "npm test" installs one.`);
  const folder = options.folder ?? buildFolder(name === 'chromium' ? 'chrome' : 'firefox');
  const session = await (name === 'chromium' ? openChromium : openFirefox)(
    browser.path,
    join(folder),
    options,
  );
  try {
    await closeWelcome(session, options.profile !== undefined);
  } catch (error) {
    await session.close();
    throw error;
  }
  return session;
}

/** How long a profile that may have been used before is watched, in milliseconds: there the first page may not come. */
const USED = 3000;

/** The extension opens its first page when it is installed: whoever did not come for that gets it out of the way. */
async function closeWelcome(session: Session, isUsed: boolean): Promise<void> {
  if (!isUsed) return (await session.extensionPage('welcome.html')).close();
  const page = await session.extensionPage('welcome.html', USED).catch(() => null);
  await page?.close();
}
