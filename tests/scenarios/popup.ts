import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { accessibilityProblems, countsInSmallPage } from '../harness/accessibility-problems.ts';
import { hover, untilNoCard } from '../harness/card-text.ts';
import { layoutProblems } from '../harness/layout-problems.ts';
import { openSession } from '../harness/open-session.ts';
import { openPagePopup, type PagePopup } from '../harness/page-popup.ts';
import type { Stage } from '../harness/scenario.ts';
import { layoutAtWidths, screenProblems } from '../harness/screen-problems.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

declare const chrome: typeof browser;

const FILLER = 'The mason chalks a number on every stone, and the number is gone with the first rain. ';

const ENTRIES = [
  entry({ term: 'quoinpost', definition: 'The post that a gate turns on.', lang: 'en' }),
  entry({ term: '鎹石', reading: 'かすがいいし', definition: '二つの石をつなぐ石。', lang: 'ja' }),
];

const PAGE = `<!doctype html><html lang="en"><title>Stones</title><article><h1>Stones</h1>
  <p>The quoinpost stands first, and 鎹石 beside it. ${FILLER.repeat(6)}</p><p>${FILLER.repeat(6)}</p></article></html>`;

/** Shows one part of the popup after the other, in whichever language it speaks. */
async function eachPart(on: PagePopup, look: (part: string) => Promise<void>): Promise<void> {
  const { popup } = on;
  const click = (selector: string) =>
    until(() =>
      popup.evaluate((wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        found?.click();
        return found !== null;
      }, selector),
    );
  const shows = (selector: string) =>
    until(() => popup.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
  await on.choose('page');
  await on.choose('terms');
  await shows('.entry-known');
  await click('[aria-controls=settings]');
  await shows('.settings');
  await look('terms and settings');
  await click('[aria-controls=settings]');
  await on.choose('defined');
  await look('nothing defined');
  await on.choose('quoted');
  await shows('.notice');
  await look('nothing quoted');
  await on.choose('glossary');
  await shows('.entry-line .entry-definition');
  await look('glossary');
  await on.choose('quotations');
  await shows('.quotes-end');
  await look('quotations');
  await click('.add-button');
  await shows('#term');
  await click('.add-source');
  await click('.editor [type=submit]');
  await shows('.field-problem');
  await look('editor with a problem');
  await click('.editor .icon-button');
  await until(() => popup.evaluate(() => document.querySelector('.editor') === null));
}

export default function popup(stage: Stage): void {
  let on: PagePopup;
  /** What has the focus: what it is called, or which field it is. */
  const focused = () =>
    on.popup.evaluate(() => {
      const active = document.activeElement as HTMLInputElement | null;
      const label = active?.labels?.[0]?.querySelector('span')?.textContent;
      const words = active?.ariaLabel ?? label ?? active?.querySelector('.entry-term')?.textContent;
      return words ?? (active?.id || active?.textContent?.trim() || active?.localName || '');
    });
  /** Presses Tab so many times. */
  const stops = async (count: number) => {
    const reached: string[] = [];
    for (let stop = 0; stop < count; stop++) {
      await on.popup.press('Tab');
      reached.push(await focused());
    }
    return reached;
  };
  const focus = (selector: string) =>
    on.popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.focus(), selector);

  beforeAll(async () => {
    await seedGlossary(stage.session, ENTRIES);
    stage.server.put('/stones.html', PAGE);
    on = await openPagePopup(stage.session, `${stage.server.origin}/stones.html`);
    // Forms that were left elsewhere would be offered here.
    await on.popup.evaluate(async () => {
      const { session } = chrome.storage;
      await session.remove(
        Object.keys(await session.get(null)).filter((key) => key.startsWith('unfinished:')),
      );
    });
    await on.reopen();
    await on.choose('terms');
    await until(async () => (await on.texts('.entry-known')).length === 2);
  });
  afterAll(() => on?.close());

  test('the Tab key goes through everything in the order in which it is read', async () => {
    await on.popup.activate();
    const above = ['Library', 'Settings', 'Warichu on every site', 'On this site'];
    await focus('.brand .icon-button');
    expect(await stops(10)).toEqual([
      ...above,
      'tab-page',
      'Add',
      'tab-terms',
      'Only new terms',
      'quoinpost',
      'I know “quoinpost”',
    ]);
    await on.choose('glossary');
    await until(async () => (await on.texts('.entry-line .entry-term')).length > 0);
    await focus('[aria-controls=settings]');
    await on.popup.press('Enter');
    expect(await stops(8)).toEqual([
      'Warichu on every site',
      'On this site',
      'Mark a term',
      'Mark terms I know',
      'Button beside selected text',
      'All settings',
      'tab-glossary',
      'Add',
    ]);
    expect(await stops(1)).toEqual(['Search the glossary']);
  });

  test('Escape and the arrow keys lead back to where one came from', async () => {
    await focus('.all-settings');
    await on.popup.press('Escape');
    await until(async () => (await focused()) === 'Settings');
    await focus('#tab-glossary');
    await on.popup.press('ArrowRight');
    await until(async () => (await focused()) === 'tab-quotations');
    await on.popup.press('ArrowRight');
    await until(async () => (await focused()) === 'tab-page');
    await focus('[data-row="0"][data-column=open]');
    await on.popup.press('ArrowDown');
    await until(async () => (await focused()) === '鎹石');
    await on.popup.press('Enter');
    await until(async () => (await focused()) === 'definition');
    await on.popup.press('Escape');
    await until(async () => (await focused()) === '鎹石');
  });

  test('what is half written or looked for is there when the popup is opened again', async () => {
    await focus('.add-button');
    await on.popup.press('Enter');
    await until(async () => (await focused()) === 'term');
    await on.popup.type('sparhook');
    await on.popup.press('Tab');
    await on.popup.press('Tab');
    await on.popup.type('A hook');
    await on.says('New entry');
    await on.reopen();
    await on.says('sparhook');
    await on.press('Continue');
    await until(async () => (await focused()) === 'definition');
    const written = () =>
      on.popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('#definition')!.value);
    expect(await written()).toBe('A hook');
    await on.popup.press('Escape');
    await on.says('Changes discarded.');

    const search = () =>
      on.popup.evaluate(() => document.querySelector<HTMLInputElement>('.search-field input')!.value);
    await on.choose('glossary');
    await focus('.search-field input');
    // Another scenario's search may be kept still.
    await on.popup.press('Control+a');
    await on.popup.type('quoinp');
    await until(async () => (await on.texts('.entry-line .entry-term')).join() === 'quoinpost');
    await on.reopen();
    await on.choose('glossary');
    await until(async () => (await search()) === 'quoinp');
    await until(async () => (await on.texts('.entry-line .entry-term')).join() === 'quoinpost');
    await focus('.search-field input');
    await on.popup.press('Escape');
    await until(async () => (await search()) === '');
  });

  test('every part keeps nobody out, and fits a small window', async () => {
    const problems: string[] = [];
    await eachPart(on, async (part) => {
      problems.push(...(await screenProblems(on.popup)).map((problem) => `${part}, ${problem}`));
    });
    expect(problems).toEqual([]);
  });

  test('the same in Japanese, and the card', async ({ skip }) => {
    // Another session takes Firefox long, and the words are as wide in both.
    skip(stage.session.name !== 'chromium');
    const session = await openSession(stage.session.name, { lang: 'ja' });
    try {
      await seedGlossary(session, ENTRIES);
      const japanese = await openPagePopup(session, `${stage.server.origin}/stones.html`);
      expect(await japanese.texts('#tab-page')).toEqual([expect.stringMatching(/^このページ/)]);
      const problems: string[] = [];
      await eachPart(japanese, async (part) => {
        problems.push(...(await layoutAtWidths(japanese.popup)).map((problem) => `${part}, ${problem}`));
      });
      const { page } = japanese;
      await page.activate();
      await hover(page, await wordPoint(page, '鎹石'), '二つの石をつなぐ石。');
      problems.push(...((await page.inCard(layoutProblems)) ?? []).map((problem) => `card, ${problem}`));
      expect(problems).toEqual([]);
      const found = (await page.inCard(accessibilityProblems)) ?? [];
      expect(found.filter(countsInSmallPage)).toEqual([]);
      await page.press('Escape');
      await untilNoCard(page);
    } finally {
      await session.close();
    }
  });
}
