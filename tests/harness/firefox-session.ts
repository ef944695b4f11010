import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { firefoxPrivileged } from './firefox-privileged.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { isExtensionAddress } from './is-extension-address.ts';
import type { Session, SessionOptions } from './session.ts';
import { until } from './until.ts';

/**
 * Starts Firefox with the extension, driven by Puppeteer over WebDriver BiDi.
 * @param program the browser's program
 * @param folder the unpacked extension: absolute
 */
export async function openFirefox(
  program: string,
  folder: string,
  { headed = false, lang = 'en-US', profile }: SessionOptions = {},
): Promise<Session> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: !headed,
    handleSIGINT: !headed,
    defaultViewport: headed ? null : { width: 1000, height: 800 },
    args: ['--remote-allow-system-access'],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    extraPrefsFirefox: {
      // An extension that is loaded for one session would take its data along when the browser ends.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': lang,
      'intl.locale.requested': lang,
    },
  });
  const privileged = await firefoxPrivileged(browser);
  try {
    // Without its language pack Firefox says everything in English, but tells an extension what it is told here.
    if (!lang.startsWith('en')) {
      await privileged(`Services.locale.availableLocales = [${JSON.stringify(lang)}, 'en-US']`);
      await privileged(`Services.locale.requestedLocales = [${JSON.stringify(lang)}]`);
    }
    await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(manifest.browser_specific_settings.gecko.id)})`;
  const addressBar = `ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs').ExtensionSearchHandler`;
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
    async extensionPage(part, limit) {
      const find = async () => {
        for (const page of await browser.pages()) {
          // Puppeteer still says about:blank of a page that the extension has opened.
          const url = await page.evaluate(() => location.href).catch(() => '');
          if (isExtensionAddress(url) && url.includes(part)) return page;
        }
        return null;
      };
      return new FirefoxTab(await until(find, limit), privileged);
    },
    async runCommand(name) {
      // What the key's own listener calls, for the tab in front.
      await privileged(`${policy}.extension.shortcuts.onCommand(${JSON.stringify(name)})`);
    },
    async chooseMenu(item, selected) {
      const info = { menuItemId: item, selectionText: selected, editable: false };
      await privileged(`(() => {
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        ${policy}.extension.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, gBrowser.selectedTab);
      })()`);
    },
    async typeInAddressBar(text) {
      const typed = JSON.stringify({ keyword: 'wari', text: `wari ${text}`, inPrivateWindow: false });
      const offered = await privileged(
        `new Promise((resolve) => ${addressBar}.handleSearch(${typed}, (lines) => resolve(JSON.stringify(lines))))`,
      );
      return JSON.parse(offered ?? '[]');
    },
    async enterInAddressBar(text) {
      await privileged(`${addressBar}.handleInputEntered('wari', ${JSON.stringify(`wari ${text}`)}, 'tab')`);
    },
    async reloadExtension() {
      const id = JSON.stringify(manifest.browser_specific_settings.gecko.id);
      await privileged(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${id})).reload();
      })()`);
      await until(async () => (await privileged(`${policy}?.extension.backgroundState ?? ''`)) === 'running');
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
