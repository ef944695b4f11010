import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPagePopup, type PagePopup } from '../harness/page-popup.ts';
import { openQuotationsPage } from '../harness/quotations-page.ts';
import type { Stage } from '../harness/scenario.ts';
import { screenProblems } from '../harness/screen-problems.ts';
import { storedRows } from '../harness/stored-rows.ts';
import { until } from '../harness/until.ts';

const TIDE = 'Whoever waits for the tide has time to count the gulls on every post.';
const ROPE = 'A rope that was never wet has told nobody anything about its strength.';
const FILLER = 'The ferry went at noon, and whoever had a letter to send ran down the hill with it. ';

export default function popupQuotes(stage: Stage): void {
  let on: PagePopup;
  const saved = () => storedRows(on.popup, 'quotations');

  beforeAll(async () => {
    stage.server.put(
      '/ferry-log.html',
      `<!doctype html><html lang="en"><title>The ferry’s log</title><article><h1>The ferry’s log</h1><p>${FILLER.repeat(6)}</p>
       <blockquote><p>${TIDE}</p>
       <footer>— <cite><a href="https://ferry.example/tides">Reading the tides, and what the harbour master of the northern island wrote of them</a></cite></footer></blockquote>
       <p>${FILLER.repeat(40)}</p>
       <blockquote><p>${ROPE}</p></blockquote><p>${FILLER.repeat(6)}</p></article></html>`,
    );
    on = await openPagePopup(stage.session, `${stage.server.origin}/ferry-log.html`);
    await on.choose('quoted');
  });
  afterAll(() => on.close());

  test('say what the page quotes and where that is from', async () => {
    await until(async () => (await on.texts('.quoted-words')).length === 2);
    expect(await on.texts('[role=tab][aria-selected=true]')).toEqual([
      expect.stringMatching(/^This page/),
      'Quotes2',
    ]);
    expect(await on.texts('.quoted-words')).toEqual([TIDE, ROPE]);
    expect(await on.texts('.quoted-source')).toEqual([
      expect.stringContaining('Reading the tides'),
      'Source not named',
    ]);
    const links = await on.popup.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a.quoted-source')].map(({ href }) => href),
    );
    expect(links).toEqual([expect.stringMatching(/^https:\/\/ferry\.example\/tides#:~:text=Whoever/)]);
    expect(await screenProblems(on.popup)).toEqual([]);
    await on.popup.setViewport({ width: 400, height: 580 });
  });

  test('are saved with one press, however often it is pressed, and taken back', async () => {
    const before = (await saved()).length;
    await on.popup.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.quoted-save')!;
      for (let press = 0; press < 3; press++) button.click();
    });
    await on.says('Saved to the library.');
    await until(async () => (await on.texts('.quoted-save')).join() === 'Saved,Save');
    expect((await saved()).length).toBe(before + 1);
    // Whoever opens the popup anew is told by the page.
    await on.reopen();
    await on.choose('quoted');
    await until(async () => (await on.texts('.quoted-save')).join() === 'Saved,Save');
    const library = await openQuotationsPage(stage.session);
    await library.press('Delete', TIDE);
    await library.says('Deleted: 1 quotation.');
    await library.tab.close();
    await on.popup.activate();
    await until(async () => (await on.texts('.quoted-save')).join() === 'Save,Save');

    await on.press(`Save “${ROPE.slice(0, 40)}…”`);
    await on.says('Saved to the library.');
    await on.press('Undo');
    await on.says('The quotation is no longer in the library.');
    await until(async () => (await on.texts('.quoted-save')).join() === 'Save,Save');
    expect((await saved()).length).toBe(before);
  });

  test('lead to their place on the page, and by the keyboard from one to the other', async () => {
    const focused = () =>
      on.popup.evaluate(() => {
        const { row, column } = (document.activeElement as HTMLElement).dataset;
        return `${row} ${column}`;
      });
    await on.popup.evaluate(() => document.querySelector<HTMLElement>('.quoted-place')!.focus());
    await on.popup.press('ArrowDown');
    await until(async () => (await focused()) === '1 place');
    await on.popup.press('Tab');
    await until(async () => (await focused()) === '1 save');
    await on.popup.press('Shift+Tab');
    await until(async () => (await focused()) === '1 place');
    await on.popup.press('Enter');
    await until(() =>
      on.page.evaluate(() => {
        const { top, bottom } = document.querySelectorAll('blockquote')[1]!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && (CSS.highlights.get('warichu-place')?.size ?? 0) > 0;
      }),
    );
  });
}
