import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { quotation } from '../../utils/quote-formats/sample-quotations.ts';
import { print } from '../../utils/quote-formats/warichu-json.ts';
import { BELL, CHART, CLIPPINGS, HYPOTHESIS } from '../fixtures/quotation-files.ts';
import { accessibilityProblems, countsInSmallPage } from '../harness/accessibility-problems.ts';
import { layoutProblems } from '../harness/layout-problems.ts';
import { openQuotationsPage, type QuotationsPage } from '../harness/quotations-page.ts';
import type { Stage } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';

declare const chrome: typeof browser;

const TIDE = 'The tide keeps its own minutes.';
const ROPE = 'A rope remembers every knot that held.';
const LAMP = '灯台は霧と議論をしない。決まった間隔で光るだけだ。';
const FOAM = 'Foam is the tide in its shirtsleeves.';

const page = (url: string, title: string, author: string, lang = 'en') => ({ url, title, author, lang });
const day = (date: number) => Date.UTC(2026, 2, date);

const SAVED = [
  quotation({
    exact: TIDE,
    id: 91,
    selector: {
      ...{ prefix: 'We wait. ', suffix: ' So do we.', start: 9, end: 40 },
      lookalikes: [{ text: 'the tide keeps its minutes', before: 'then ', behind: ' again' }],
    },
    page: page('https://shore.example/tide', 'Minutes of the tide', 'Nell Ward'),
    rest: { tags: ['sea'], created: day(3), updated: day(3) },
  }),
  quotation({
    exact: ROPE,
    id: 92,
    selector: { place: { page: '23', location: '345-347' } },
    page: { title: 'Knots', author: 'Odd Berg' },
    rest: { tags: ['rope', 'sea'], created: day(2), updated: day(2) },
  }),
  quotation({
    exact: LAMP,
    id: 93,
    page: page('https://akari.example/kiri', '霧の夜', '浜野', 'ja'),
    cited: { author: '古川', title: '灯台守の日誌' },
    rest: {
      created: day(1),
      updated: day(1),
      anchor: { status: 'orphan', at: day(4) },
      check: { status: 'altered', similarity: 0.8, url: 'https://furukawa.example/', at: day(4) },
    },
  }),
];

/** Of the same page as the first, and further down on it. */
const BESIDE = [
  quotation({
    exact: FOAM,
    id: 94,
    selector: { start: 90, end: 118 },
    page: page('https://shore.example/tide?utm_source=x', 'Minutes of the tide', 'Nell Ward'),
    rest: { created: day(1), updated: day(1) },
  }),
];

export default function quotationLibrary(stage: Stage): void {
  let library: QuotationsPage;
  beforeAll(async () => {
    library = await openQuotationsPage(stage.session);
  });
  afterAll(async () => {
    await library?.tab.close();
  });

  test('quotations are imported after a look at them', async () => {
    await library.says('No quotations yet.');
    await library.drop('mine.json', print(SAVED));
    await library.says('The first quotations');
    await library.says('3 quotations');
    await library.takeIn();
    await library.says('3 quotations added from “mine.json”.');
    await library.press('Dismiss');
    await library.shows([TIDE, ROPE, LAMP]);
  });

  test('a search finds as one types, and marks what it found', async () => {
    await library.search('remem');
    await library.shows([ROPE]);
    const marks = () =>
      library.tab.evaluate(() =>
        [...document.querySelectorAll('.quotation mark')].map((mark) => mark.textContent),
      );
    expect(await marks()).toEqual(['remem']);
    // It is still there after a look at another part.
    await library.press('Glossaries');
    await library.press('Quotations');
    await library.shows([ROPE]);
    expect(await marks()).toEqual(['remem']);
    await library.search('灯台');
    await library.shows([LAMP]);
    expect(await marks()).toEqual(['灯台', '灯台']);
    await library.press('Glossaries');
    await library.press('Quotations');
    await library.shows([LAMP]);
    await library.search('nowhere');
    await library.says('Nothing matches “nowhere”.');
    await library.press('Show all quotations');
    await library.shows([TIDE, ROPE, LAMP]);
  });

  test('filters count what they would leave, and are taken back one by one', async () => {
    await library.choose('filter-tags', 'sea (2)');
    await library.shows([TIDE, ROPE]);
    await library.choose('filter-authors', 'Odd Berg (1)');
    await library.shows([ROPE]);
    await library.press('Remove the filter “#sea”');
    await library.press('Remove the filter “Odd Berg”');
    await library.choose('filter-status', 'Not found on its page (1)');
    await library.shows([LAMP]);
    await library.says('the card there then offers to attach this quotation to it');
    await library.press('Remove all filters');
    await library.choose('quotation-sort', 'Oldest first');
    await library.shows([LAMP, ROPE, TIDE]);
    await library.choose('quotation-sort', 'Newest first');
    await library.shows([TIDE, ROPE, LAMP]);
  });

  test('a quotation is copied with its source', async () => {
    const { tab } = library;
    await library.press('Copy', TIDE);
    // Browsers want a press of the reader's own.
    await tab.evaluate((words) => {
      const cards = [...document.querySelectorAll('.quotation')];
      const card = cards.find(({ textContent }) => textContent?.includes(words));
      const buttons = [...(card?.querySelectorAll<HTMLElement>('.quotation-copy button') ?? [])];
      buttons.find(({ textContent }) => textContent?.trim() === 'Plain text')!.focus();
    }, TIDE);
    await tab.press('Enter');
    await library.says('The quotation with its source is on the clipboard.');
    stage.server.put('/paste.html', '<textarea style="position: fixed; inset: 0"></textarea>');
    const other = await stage.session.open(`${stage.server.origin}/paste.html`);
    await other.click({ x: 40, y: 40 });
    await other.press('Control+v');
    const pasted = await until(() => other.evaluate(() => document.querySelector('textarea')!.value));
    for (const part of [TIDE, 'Nell Ward', 'Minutes of the tide', 'https://shore.example/tide']) {
      expect(pasted).toContain(part);
    }
    await other.close();
    await tab.activate();
    await library.press('Dismiss');
  });

  test('a note and tags are edited where they stand, and stay', async () => {
    const id = await library.idOf(TIDE);
    const type = async (field: string, text: string, key: string) => {
      await library.tab.evaluate((name) => document.getElementById(name)!.focus(), field);
      await library.tab.press('Control+a');
      await library.tab.type(text);
      await library.tab.press(key);
    };
    await type(`note-${id}`, 'Not this', 'Escape');
    expect(await library.value(`note-${id}`)).toBe('');
    await type(`note-${id}`, 'Read to the crew', 'Tab');
    await until(() =>
      library.tab.evaluate(() => document.querySelector('.in-place-saved')?.textContent === 'Saved'),
    );
    await type(`tags-${id}`, 'sea, crew', 'Enter');
    await until(() =>
      library.tab.evaluate(() => document.querySelectorAll('.in-place-saved')[1]?.textContent === 'Saved'),
    );
    await library.tab.close();
    library = await openQuotationsPage(stage.session);
    await library.shows([TIDE, ROPE, LAMP]);
    expect(await library.value(`note-${id}`)).toBe('Read to the crew');
    expect(await library.value(`tags-${id}`)).toBe('sea, crew');
    await library.search('crew');
    await library.shows([TIDE]);
    await library.search('');
    await library.shows([TIDE, ROPE, LAMP]);
  });

  test('deleted quotations come back', async () => {
    await library.press('Delete', ROPE);
    await library.says('Deleted: 1 quotation.');
    await library.shows([TIDE, LAMP]);
    await library.press('Undo');
    await library.shows([TIDE, ROPE, LAMP]);
    await library.press('Select this quotation', TIDE);
    await library.press('Select this quotation', LAMP);
    await library.says('2 selected');
    await library.press('Delete selected');
    await library.shows([ROPE]);
    await library.press('Undo');
    await library.shows([TIDE, ROPE, LAMP]);
  });

  test('Warichu JSON brings everything back', async () => {
    await library.press('Export');
    const file = await library.download();
    expect(file.name).toBe('Quotations.json');
    const { quotations } = JSON.parse(file.text) as { quotations: typeof SAVED };
    expect(quotations.map(({ updated: _, ...rest }) => rest)).toEqual(
      SAVED.map(({ updated: _, ...rest }, at) =>
        at === 0 ? { ...rest, note: 'Read to the crew', tags: ['sea', 'crew'] } : rest,
      ),
    );
    await library.press('Close');
    await library.press('Select all');
    await library.says('3 selected');
    await library.press('Delete selected');
    await library.says('No quotations yet.');
    await library.drop('again.json', file.text);
    await library.takeIn();
    await library.says('3 quotations added from “again.json”.');
    await library.shows([TIDE, ROPE, LAMP]);
    await library.press('Export');
    expect((await library.download()).text).toBe(file.text);
    await library.press('Close');
    await library.drop('again.json', file.text);
    await library.takeIn();
    await library.says('Nothing new in “again.json”.');
    await library.says('3 were in your library already.');
    await library.press('Dismiss');
    await library.press('Dismiss');
  });

  test('what the filter shows is exported as Markdown, and a template that is wrong says where', async () => {
    await library.search('rope');
    await library.shows([ROPE]);
    await library.press('Export');
    await library.choose('export-quotations-format', 'Markdown, one file');
    await library.press('Template');
    const { name, text } = await library.download();
    expect(name).toBe('Quotations.md');
    expect(text).toContain(`> ${ROPE}`);
    expect(text).not.toContain(TIDE);
    const write = (template: string) =>
      library.tab.evaluate((written) => {
        const field = document.querySelector<HTMLTextAreaElement>('#template-list')!;
        field.value = written;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, template);
    await write('{{#pages}}\n{{nobody}}\n{{/pages}}');
    await library.says('Line 2 of the template asks for "nobody"');
    await write('{{#pages}}{{#quotations}}* {{words}}\n{{/quotations}}{{/pages}}');
    expect((await library.download()).text.trim()).toBe(`* ${ROPE}`);
    await library.press('Back to the default');
    await library.press('Close');
    await library.search('');
    await library.shows([TIDE, ROPE, LAMP]);
  });

  test('Hypothes.is and Kindle bring theirs, and say what was left out', async () => {
    await library.drop('hypothesis.json', HYPOTHESIS);
    await library.says('Hypothes.is JSON');
    await library.takeIn();
    await library.says('1 quotation added from “hypothesis.json”.');
    await library.says('1 entry was left out.');
    await library.press('1 entry was left out.');
    await library.says('entry 2');
    await library.drop('My Clippings.txt', CLIPPINGS);
    await library.says('Kindle clippings');
    await library.takeIn();
    await library.says('1 quotation added from “My Clippings.txt”.');
    await library.says('1 thing to know');
    await library.shows([TIDE, ROPE, LAMP, BELL, CHART]);
    await library.press('Undo');
    await library.says('The import is undone.');
    await library.shows([TIDE, ROPE, LAMP, CHART]);
  });

  test('they stand beside their pages, which can be closed', async () => {
    const titles = () =>
      library.tab.evaluate(() =>
        [...document.querySelectorAll('.page-title')].map(({ textContent }) => textContent),
      );
    await library.drop('more.json', print(BESIDE));
    await library.takeIn();
    await library.shows([TIDE, FOAM, ROPE, LAMP, CHART]);
    expect(await titles()).toEqual(['Minutes of the tide', 'Knots', '霧の夜', 'Charts']);
    const beside = await library.tab.evaluate(() => {
      const at = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      return at('.page-head').right <= at('.page-row').left && at('.page-head').top >= at('.paged').top;
    });
    expect(beside).toBe(true);
    await until(() => library.tab.evaluate(() => document.getAnimations().length === 0));
    expect(await library.tab.evaluate(accessibilityProblems)).toEqual([]);
    await library.press('2 quotations');
    await library.shows([ROPE, LAMP, CHART]);
    await library.press('Collapse all pages');
    await library.shows([]);
    expect(await titles()).toEqual(['Minutes of the tide', 'Knots', '霧の夜', 'Charts']);
    await library.press('Expand all pages');
    await library.shows([TIDE, FOAM, ROPE, LAMP, CHART]);
    // What was looked for comes in its own order, without pages.
    await library.search('tide');
    await library.shows([TIDE, FOAM]);
    expect(await titles()).toEqual([]);
    await library.search('');
    await library.press('Delete', FOAM);
    await library.shows([TIDE, ROPE, LAMP, CHART]);
    await library.tab.setViewport({ width: 320, height: 640 });
    expect(await library.tab.evaluate(layoutProblems)).toEqual([]);
    await library.tab.setViewport({ width: 1000, height: 800 });
  });

  test('a bad file is refused with a sentence', async () => {
    await library.drop('broken.json', '{"format": "warichu-quotations", "version": 1}');
    await library.says('“broken.json” was not imported.');
    await library.says('it has no list of "quotations"; export it again.');
    await library.shows([TIDE, ROPE, LAMP, CHART]);
  });

  test('a file of another kind is told what would be taken', async () => {
    await library.drop('other.json', '{"bookmarks": [{"name": "x"}]}');
    await library.says('The file is JSON of a kind that is not known here');
  });

  test('what is in a file decides where it is looked at', async () => {
    await library.drop('anchors.csv', 'term,definition\nfluke,The part of an anchor that digs in.\n');
    await library.says('The first entries');
    await library.press('Cancel');
    await library.press('Quotations');
    await library.shows([TIDE, ROPE, LAMP, CHART]);
  });

  test('the popup searches them and leads to the passage', async () => {
    const popup = await stage.session.openExtensionPage('popup.html');
    await until(() => popup.evaluate(() => document.querySelector('#tab-quotations') !== null));
    await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-quotations')!.click());
    const words = () =>
      popup.evaluate(() => [...document.querySelectorAll('.quote-words')].map((each) => each.textContent));
    await until(async () => (await words()).join() === [TIDE, ROPE, LAMP, CHART].join());
    await popup.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.search input')!;
      field.value = 'minutes';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(async () => (await words()).join() === TIDE);
    for (const scheme of ['light', 'dark'] as const) {
      await popup.setColorScheme(scheme);
      await until(() => popup.evaluate(() => document.getAnimations().length === 0));
      const problems = await popup.evaluate(accessibilityProblems);
      expect(problems.filter(countsInSmallPage)).toEqual([]);
    }
    await popup.evaluate(() => {
      chrome.tabs.create = (async ({ url }: { url: string }) => {
        Object.assign(globalThis, { opened: url });
      }) as unknown as typeof chrome.tabs.create;
      window.close = () => {};
      document.querySelector<HTMLElement>('.quote-line')!.click();
    });
    const opened = await until(() =>
      popup.evaluate(() => (globalThis as unknown as { opened?: string }).opened ?? null),
    );
    expect(opened).toBe('https://shore.example/tide#:~:text=The%20tide%20keeps%20its%20own%20minutes.');
    await popup.close();
  });

  test('one quotation is opened by its address', async () => {
    const id = await library.idOf(LAMP);
    const one = await openQuotationsPage(stage.session, `#quotation=${id}`);
    await one.shows([LAMP]);
    await one.press('Show all quotations');
    await one.shows([TIDE, ROPE, LAMP, CHART]);
    await one.tab.close();
  });

  test.for(['light', 'dark'] as const)('the quotations keep nobody out in %s', async (scheme, { skip }) => {
    // Colours are the same in both, and Firefox is the slower one.
    skip(stage.session.name !== 'chromium' && scheme === 'dark');
    await library.tab.setColorScheme(scheme);
    await library.search('the');
    await library.press('Export');
    await library.choose('export-quotations-format', 'Markdown, one file');
    await library.press('Template');
    await library.press('Select all');
    await library.press('Copy');
    await library.says('selected');
    await until(() => library.tab.evaluate(() => document.getAnimations().length === 0));
    expect(await library.tab.evaluate(accessibilityProblems)).toEqual([]);
    await library.press('Clear selection');
    await library.press('Close');
    await library.press('Copy');
  });

  test('nothing was wrong on the way', async () => {
    await library.search('');
    await library.shows([TIDE, ROPE, LAMP, CHART]);
    await library.press('Select all');
    await library.says('4 selected');
    await library.press('Delete selected');
    await library.says('No quotations yet.');
    expect(library.tab.errors).toEqual([]);
  });
}
