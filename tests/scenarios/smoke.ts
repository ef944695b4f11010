import { expect, test } from 'vitest';
import { ask } from '../../utils/ask.ts';
import { askExtension } from '../harness/ask-extension.ts';
import type { Stage } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';

export default function smoke(stage: Stage): void {
  test('the popup shows itself without an error', async () => {
    const popup = await stage.session.openExtensionPage('popup.html');
    const text = await until(() => popup.evaluate(() => document.body.innerText.trim() || null));
    expect(text).not.toBe('');
    expect(popup.errors).toEqual([]);
    await popup.close();
  });

  // As every part of the extension asks: a worker that is just stopping refuses the first time.
  test('the background answers again after it was stopped', async () => {
    const popup = await stage.session.openExtensionPage('popup.html');
    await stage.session.stopBackground();
    expect(await ask(() => askExtension(popup, 'entries', { ids: [], context: null }))).toEqual([]);
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
