import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import { openSidePanel, type SidePanel } from '../harness/side-panel.ts';
import { until } from '../harness/until.ts';

const FILLER =
  'The tide was written down twice a day, and nobody asked what for until the winter when it mattered. ';

const WORDS = 'Whoever moves the gauge moves the sea as well, on paper at least.';
const NAME = `${WORDS.slice(0, 40)}…`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reading the tide</title></head>
  <body><article><h1>Reading the tide</h1>
  <p>A stilling well keeps the waves out. ${FILLER.repeat(2)}</p>${`<p>${FILLER.repeat(3)}</p>`.repeat(5)}
  <h2>The gauge</h2><p>The float hangs in the stilling well, and the marigram comes off the drum. ${FILLER}</p>
  <p>A Tide Gauge Ledger Extract (TGLX) was kept, and the TGLX was copied out at night.</p>
  ${`<p>${FILLER.repeat(3)}</p>`.repeat(5)}<h2>The saying</h2><p>The old hands had one.</p>
  <blockquote cite="https://notes.example/gauges"><p>${WORDS}</p></blockquote>
  ${`<p>${FILLER.repeat(3)}</p>`.repeat(6)}</article></body></html>`;

/** The rows of the side panel as they are unfolded, worked in and narrowed. */
export default function panelRows(stage: Stage): void {
  let on: SidePanel;
  const told = async () => (await on.rows()).map((row) => row.replace(/^\* /, '').split(' | ')[0]).join();
  const saysNot = (words: string) =>
    until(() => on.panel.evaluate((wanted) => !document.body.innerText.includes(wanted), words));
  const pressInBody = (label: string) =>
    until(() =>
      on.panel.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('.panel-body button')];
        const button = all.find(({ innerText }) => innerText === wanted);
        button?.click();
        return button !== undefined;
      }, label),
    );
  const isThere = (selector: string, wanted = true) =>
    until(() =>
      on.panel.evaluate(({ found, is }) => (document.querySelector(found) !== null) === is, {
        found: selector,
        is: wanted,
      }),
    );
  const note = () =>
    on.panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.panel-body textarea')?.value);

  beforeAll(async () => {
    stage.server.put('/panel/tide.html', PAGE);
    await seedGlossary(stage.session, [
      entry({ term: 'stilling well', definition: 'A pipe round the float.\nOpen below, by a small hole.' }),
      entry({ term: 'marigram', definition: 'The curve that a tide gauge draws.' }),
    ]);
    on = await openSidePanel(stage.session, `${stage.server.origin}/panel/tide.html`);
    await on.says('Tide Gauge Ledger Extract');
    await on.panel.setViewport({ width: 340, height: 400 });
  });
  afterAll(() => on?.close());

  test('a row unfolds in place, and stays so while the list goes along with the page', async () => {
    const { page, panel } = on;
    await panel.activate();
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>('[data-row="0"][data-column="open"]')!.focus(),
    );
    await panel.press('ArrowRight');
    await on.says('Open below, by a small hole.');
    await on.says('A stilling well keeps the waves out.');
    await pressInBody('I know this');
    await isThere('.panel-item.faint');
    await on.press('Only new terms');
    await until(async () => (await told()) === `The gauge,marigram,TGLX,The saying,${WORDS}`);
    await on.press('Only new terms');
    await until(() => on.isUnfolded('stilling well'));
    await pressInBody('I know this');
    await isThere('.panel-item.faint', false);

    await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.activate();
    await page.evaluate(() => [...document.querySelectorAll('h2')].at(-1)!.scrollIntoView());
    await until(async () => (await on.scrolled()) > 0);
    await page.evaluate(() => scrollTo(0, 0));
    await until(async () => (await on.scrolled()) === 0);
    expect(await on.isUnfolded('stilling well')).toBe(true);
    await panel.activate();
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>('[data-row="0"][data-column="unfold"]')!.focus(),
    );
    await panel.press('ArrowLeft');
    await saysNot('Open below');
  });

  test('what only the page explains goes into the glossary, is edited there, and taken out again', async () => {
    await on.unfold('TGLX');
    await pressInBody('Add to my glossary');
    await pressInBody('Edit');
    await until(() =>
      on.panel.evaluate(
        () =>
          document.querySelector<HTMLTextAreaElement>('dialog #definition')?.value ===
          'Tide Gauge Ledger Extract',
      ),
    );
    await on.press('Delete');
    await isThere('dialog', false);
    await on.says('“TGLX” is deleted.');
    await until(async () => (await told()).includes('TGLX,'));
    await on.unfold('TGLX');
  });

  test('a quotation is saved, noted and removed there, and nothing that is typed goes', async () => {
    const { page, panel } = on;
    await on.press('Quotations');
    await on.unfold(NAME);
    await pressInBody('Save');
    await on.says('Remove from the library');
    await on.press('All');
    await panel.activate();
    await until(() =>
      panel.evaluate(() => {
        const field = document.querySelector<HTMLElement>('.panel-body textarea');
        field?.scrollIntoView();
        field?.focus();
        return document.activeElement === field;
      }),
    );
    expect(await panel.evaluate(() => document.querySelectorAll('.saved-part').length)).toBe(1);
    await panel.type('Hush');
    const before = await on.scrolled();
    await page.evaluate(() => scrollTo(0, 2000));
    await page.evaluate(() => scrollTo(0, 0));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([await on.scrolled(), await note()]).toEqual([before, 'Hush']);
    await panel.press('Escape');
    expect(await panel.evaluate(() => (document.activeElement as HTMLElement).dataset.column)).toBe('open');
    await pressInBody('Remove from the library');
    await saysNot('Remove from the library');
    await on.press('Undo');
    await until(async () => (await note()) === 'Hush');
    await pressInBody('Remove from the library');
    await saysNot('Remove from the library');
    await on.unfold(NAME);
  });

  test('the list is filtered as every search is, and says where nothing is left', async () => {
    const typed = (words: string) =>
      on.panel.evaluate((text) => {
        const field = document.querySelector<HTMLInputElement>('#panel-filter')!;
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, words);
    const everything = await told();
    await typed('ＭＡＲＩ');
    await until(async () => (await told()) === 'The gauge,marigram');
    await on.panel.press('ArrowDown');
    await until(() =>
      on.panel.evaluate(() => (document.activeElement as HTMLElement).innerText === 'The gauge'),
    );
    await on.panel.press('Escape');
    await until(() => on.panel.evaluate(() => document.activeElement?.id === 'panel-filter'));
    await typed('small hole');
    await until(async () => (await told()) === 'stilling well,The gauge,stilling well');
    await typed('nowhere');
    await on.says('Nothing matches “nowhere”.');
    await on.panel.press('Escape');
    await until(async () => (await told()) === everything);
  });
}
