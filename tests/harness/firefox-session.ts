import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { firefoxPrivileged } from './firefox-privileged.ts';
import { FirefoxTab } from './firefox-tab.ts';
import type { Session, SessionOptions } from './session.ts';

/**
 * Starts Firefox with the extension, driven by Puppeteer over WebDriver BiDi.
 * @param program the browser's program
 * @param folder the unpacked extension: absolute
 */
export async function openFirefox(
  program: string,
  folder: string,
  { headed = false, lang = 'en-US' }: SessionOptions = {},
): Promise<Session> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: !headed,
    defaultViewport: headed ? null : { width: 1000, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': lang,
      'intl.locale.requested': lang,
    },
  });
  try {
    await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const privileged = await firefoxPrivileged(browser);
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(manifest.browser_specific_settings.gecko.id)})`;
  const open = async (url: string) => {
    const tab = new FirefoxTab(await browser.newPage(), privileged);
    await tab.goto(url);
    return tab;
  };
  return {
    name: 'firefox',
    version: (await browser.version()).replace(/^\D+/, ''),
    open,
    async openExtensionPage(path) {
      return open(`moz-extension://${await privileged(`${policy}.mozExtensionHostname`)}/${path}`);
    },
    async stopBackground() {
      // What the idle timer itself calls.
      const state = await privileged(
        `${policy}.extension.terminateBackground().then(() => ${policy}.extension.backgroundState)`,
      );
      if (state !== 'stopped') throw new Error(`The event page does not stop: it is ${state}.`);
    },
    closed: new Promise((resolve) => browser.on('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}
