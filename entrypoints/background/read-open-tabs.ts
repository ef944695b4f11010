import { browser } from 'wxt/browser';

/**
 * Brings the probe to the tabs that were open before the extension was installed or reloaded: Chromium runs
 * content scripts only in pages loaded afterwards. Firefox does it by itself.
 */
export async function readOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, frameIds: [0] };
      await browser.scripting.insertCSS({ target, files: ['marks.css'] });
      await browser.scripting.executeScript({ target, files: ['/probe.js'] });
    }),
  );
}
