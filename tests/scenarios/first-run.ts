import { afterEach, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../harness/accessibility-problems.ts';
import { cardIsShown, cardText } from '../harness/card-text.ts';
import { layoutProblems } from '../harness/layout-problems.ts';
import { markedWords } from '../harness/marked-words.ts';
import type { Stage } from '../harness/scenario.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

/** That the page opens when the extension is installed, every session waits for: `tests/harness/open-session.ts`. */
export default function firstRun(stage: Stage): void {
  const open = async () => {
    const tab = await stage.session.openExtensionPage('welcome.html');
    await until(() => tab.evaluate(() => document.querySelector('.welcome-buttons .primary') !== null));
    return tab;
  };
  const press = (tab: Tab, label: string) =>
    until(() =>
      tab.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, label')];
        const found = all.find(({ textContent }) => textContent.trim() === wanted);
        found?.click();
        return found !== undefined;
      }, label),
    );
  let tab: Tab;
  afterEach(() => tab?.close());

  test('the first page has something to try, in either language', async () => {
    tab = await open();
    await press(tab, '日本語');
    await until(() => tab.evaluate(() => document.querySelector('.trial')?.getAttribute('lang') === 'ja'));
    await until(async () => (await markedWords(tab)).includes('NQI'));
    await press(tab, 'English');
    await press(tab, 'Add the starter');
    await until(() =>
      tab.evaluate(() => document.body.innerText.includes('The starter glossary is in your library.')),
    );
    await until(async () => (await markedWords(tab)).includes('canary release'));
    expect(await markedWords(tab)).toContain('SLO');

    const point = await wordPoint(tab, 'canary release');
    await tab.move({ x: 2, y: 2 });
    await tab.move(point);
    await until(() => cardIsShown(tab));
    // The driver does not reach into a frame of an extension's page in Firefox.
    if (stage.session.name === 'chromium') {
      const text = await until(async () => (await cardText(tab)) || null);
      expect(text).toContain('Giving a new version');
      // This page is no site that could be turned off.
      expect(text).not.toContain('Not on');
    }
    await tab.press('Escape');
    await press(tab, 'Undo');
    await until(async () => !(await markedWords(tab)).includes('canary release'));
    await press(tab, 'Add the starter');
    await press(tab, 'Undo');
    await until(() => tab.evaluate(() => document.querySelector('.welcome-buttons .primary') !== null));
    // It ends with where everything is: the popup, the side panel, the library.
    const end = await tab.evaluate(() => document.querySelector<HTMLElement>('.welcome-end')!.innerText);
    for (const place of ['toolbar', 'Open the side panel', 'Open the library']) expect(end).toContain(place);
    expect(tab.errors).toEqual([]);
  });

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    test('the first page keeps nobody out', async () => {
      tab = await open();
      await tab.setColorScheme(scheme);
      await until(() => tab.evaluate(() => document.getAnimations().length === 0));
      expect(await tab.evaluate(accessibilityProblems)).toEqual([]);
      await tab.setColorScheme('light');
    });
  });

  test.each([320, 1000])('the first page fits %s pixels', async (width) => {
    tab = await open();
    await tab.setViewport({ width, height: 700 });
    expect(await tab.evaluate(layoutProblems)).toEqual([]);
  });
}
