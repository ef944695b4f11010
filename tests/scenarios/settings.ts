import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { accessibilityProblems } from '../harness/accessibility-problems.ts';
import { layoutProblems } from '../harness/layout-problems.ts';
import { type LibraryPage, openLibrary } from '../harness/library-page.ts';
import type { Stage } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';

declare const chrome: typeof browser;

export default function settings(stage: Stage): void {
  let library: LibraryPage;
  const stored = () =>
    library.tab.evaluate(async () => {
      return (await chrome.storage.local.get('settings')).settings as Record<string, unknown>;
    });

  beforeAll(async () => {
    library = await openLibrary(stage.session);
    await library.press('Settings');
    await library.says('Sites on which Warichu is off');
  });
  afterAll(async () => {
    await library.fill('rest-delay', '120');
    await library.tab.close();
  });

  test('are stored as they are chosen', async () => {
    await library.fill('rest-delay', '400');
    await until(async () => (await stored())?.restDelay === 400);
    await library.tab.close();
    library = await openLibrary(stage.session);
    await library.press('Settings');
    await library.says('Sites on which Warichu is off');
    expect(
      await library.tab.evaluate(() => document.querySelector<HTMLSelectElement>('#rest-delay')!.value),
    ).toBe('400');
  });

  test('turn a site on again, and off again with one press', async () => {
    await library.tab.evaluate(async () => {
      const { local } = chrome.storage;
      const { settings: now } = await local.get('settings');
      await local.set({ settings: { ...(now as object), sitesOff: ['noisy.example'] } });
    });
    await library.says('noisy.example');
    await library.press('Turn on for noisy.example');
    await library.says('Warichu is on again for noisy.example.');
    await until(async () => ((await stored()).sitesOff as string[]).length === 0);
    await library.press('Undo');
    await until(async () => ((await stored()).sitesOff as string[]).length === 1);
    await library.press('Turn on for noisy.example');
    await until(async () => ((await stored()).sitesOff as string[]).length === 0);
    await library.press('Dismiss');
  });

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    test('keep nobody out, and fit a small window', async () => {
      await library.tab.setColorScheme(scheme);
      await until(() => library.tab.evaluate(() => document.getAnimations().length === 0));
      expect(await library.tab.evaluate(accessibilityProblems)).toEqual([]);
      for (const width of [320, 1000]) {
        await library.tab.setViewport({ width, height: 700 });
        expect(await library.tab.evaluate(layoutProblems)).toEqual([]);
      }
      await library.tab.setColorScheme('light');
    });
  });
}
