import { expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Stage } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';

declare const chrome: typeof browser;

export default function smoke(stage: Stage): void {
  test('the popup shows itself without an error', async () => {
    const popup = await stage.session.openExtensionPage('popup.html');
    const text = await until(() => popup.evaluate(() => document.body.innerText.trim() || null));
    expect(text).not.toBe('');
    expect(popup.errors).toEqual([]);
    await popup.close();
  });

  test('the background answers again after it was stopped', async () => {
    const popup = await stage.session.openExtensionPage('popup.html');
    await stage.session.stopBackground();
    const woken = await popup.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          // An answer of any kind, or none, without "no receiving end", is a background that listens.
          chrome.runtime.sendMessage({ type: 'entries', data: [], timestamp: 0, id: 0 }, () =>
            resolve(chrome.runtime.lastError === undefined),
          );
        }),
    );
    expect(woken).toBe(true);
    await popup.close();
  });

  test('a page gets no error from the content script', async () => {
    stage.server.put('/smoke.html', '<!doctype html><title>Smoke</title><p>Nothing to read.');
    const tab = await stage.session.open(`${stage.server.origin}/smoke.html`);
    await until(() => tab.evaluate(() => document.readyState === 'complete'));
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}
