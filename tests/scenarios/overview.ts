import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../utils/terms/met-term.ts';
import { accessibilityProblems } from '../harness/accessibility-problems.ts';
import { layoutProblems } from '../harness/layout-problems.ts';
import { openQuotationsPage, type QuotationsPage } from '../harness/quotations-page.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import { storedRows } from '../harness/stored-rows.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';

const WORDS = {
  both: 'Grease the trundlehasp, and then the wharfling.',
  one: 'Nobody has counted the wharflings.',
  none: 'Of neither is there a word in this.',
};

const annotation = (exact: string, at: number) => {
  const url = `https://slipway.example/${at}`;
  return {
    ...{ id: `urn:slipway:${at}`, created: `2026-02-1${at}T09:00:00Z`, text: '', tags: [], uri: url },
    document: { title: [`Slipway notes ${at % 2}`] },
    target: [{ source: url, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
  };
};

/** The cells of a picture's table, a row each; it is there whether it is seen or not. */
function rowsOf(tab: Tab, id: string): Promise<string[][]> {
  return tab.evaluate((heading) => {
    const rows = document.querySelectorAll(`table[aria-labelledby=${heading}] tbody tr`);
    return [...rows].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
  }, id);
}

const dayBefore = (days: number) => {
  const date = new Date();
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() - days));
};

export default function overview(stage: Stage): void {
  let library: QuotationsPage;
  let tab: Tab;

  const open = async () => {
    await library.press('Overview');
    await until(async () => (await rowsOf(tab, 'overview-connections')).length > 0);
  };
  /** Presses what says this in one picture. */
  const press = (id: string, label: string) =>
    until(() =>
      tab.evaluate(
        ({ heading, words }: { heading: string; words: string }) => {
          const picture = document.querySelector(`.picture[aria-labelledby=${heading}]`);
          const all = [...(picture?.querySelectorAll<HTMLElement>('button, label, a') ?? [])];
          const found = all.find((each) => each.textContent?.includes(words));
          found?.focus();
          found?.click();
          return found !== undefined;
        },
        { heading: id, words: label },
      ),
    );

  beforeAll(async () => {
    await seedGlossary(stage.session, [
      entry({ term: 'wharfling', definition: 'A small wharf.' }),
      entry({ term: 'trundlehasp', definition: 'What holds a trundle.' }),
    ]);
    library = await openQuotationsPage(stage.session);
    tab = library.tab;
  });
  afterAll(async () => {
    await library.press('Quotations');
    await library.press('Remove all filters');
    await library.shows([WORDS.none, WORDS.one, WORDS.both]);
    await library.press('Select all');
    await library.press('Delete selected');
    await library.says('No quotations yet.');
    await tab.close();
  });

  test('says what is missing where there is nothing to draw', async () => {
    await library.press('Overview');
    await library.says('No quotations to look into yet.');
    await press('overview-sources', 'Open the quotations');
    await library.says('No quotations yet.');
    await library.drop('slipway.json', JSON.stringify(Object.values(WORDS).map(annotation)));
    await library.takeIn();
    const rows = await storedRows(tab, 'entries');
    const id = rows.find(({ term }) => term === 'wharfling')!.id;
    await storedRows(tab, 'met', [
      { entry: id, first: dayBefore(90), last: dayBefore(1), days: 77, opened: 0, isDeclined: false },
    ]);
    const other = { fresh: 0, opened: 0 };
    await storedRows(tab, 'metDays', [
      { day: dayBefore(1), met: 1234, ...other, fresh: 56 },
      { day: dayBefore(40), met: 2, ...other },
    ]);
    await open();
  });

  test('what was met is told day by day, as it is stored, and in longer spans', async () => {
    const days = new Map((await storedRows(tab, 'metDays')).map((row) => [row.day as string, row]));
    const stored = Array.from({ length: 30 }, (_, at) => days.get(dayBefore(29 - at)));
    const shown = async () =>
      (await rowsOf(tab, 'overview-met')).map(([, met, fresh]) =>
        [met, fresh].map((cell) => Number(cell!.replaceAll(',', ''))),
      );
    expect(await shown()).toEqual(stored.map((row) => [row?.met ?? 0, row?.fresh ?? 0]));
    await press('overview-met', '12 weeks');
    await until(async () => (await shown()).length === 12);
    const weeks = (await shown()).map(([met]) => met!);
    expect(weeks[6]).toBeGreaterThanOrEqual(2);
    expect(weeks[11]).toBeGreaterThanOrEqual(1234);
    await library.says('In the last 12 weeks you met');
    await library.says('on 77 days');
  });

  test('a term leads to its entry, and back', async () => {
    await press('overview-met', 'wharfling');
    const term = () => tab.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')?.value);
    await until(async () => (await term()) === 'wharfling');
    await tab.press('Escape');
    await until(() => tab.evaluate(() => document.querySelector('dialog') === null));
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('wharfling');
  });

  test('terms are connected with the quotations that they stand in', async () => {
    await tab.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#overview-filter')!;
      field.value = 'WHARFling';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const table = async () =>
      (await rowsOf(tab, 'overview-connections')).map((cells) => cells.join(' / ')).sort();
    await until(async () => (await table()).length === 2);
    const [hasp, wharf] = await table();
    expect(hasp).toBe(`trundlehasp / 1 quotation / ${WORDS.both}`);
    expect(wharf).toMatch(/^wharfling \/ 2 quotations \/ /);
    expect(wharf).toContain(WORDS.both);
    expect(wharf).toContain(WORDS.one);
    const lines = (state: string) =>
      tab.evaluate((name) => document.querySelectorAll(`.connection-lines path${name}`).length, state);
    expect(await lines('')).toBe(3);
    // Without the press: a link that has the focus brings out its lines.
    await tab.activate();
    // What lies under the pointer counts as well.
    await tab.move({ x: 2, y: 2 });
    await until(async () => {
      // The filter draws them anew a moment later, and the focus goes with what was there.
      await tab.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
        const links = [...document.querySelectorAll<HTMLElement>('.connection-quotation a')];
        links.find((each) => each.textContent?.includes('Grease'))?.focus();
      });
      return (await lines('.is-on')) === 2;
    });
    expect(await lines('.is-off')).toBe(1);
    await press('overview-connections', WORDS.one);
    await library.shows([WORDS.one]);
    await tab.back();
    await until(async () => (await rowsOf(tab, 'overview-connections')).length > 0);
  });

  test('a site leads to its quotations, and a work to those with its title', async () => {
    for (const [kind, name, words] of [
      ['Sites', 'slipway.example', [WORDS.none, WORDS.one, WORDS.both]],
      ['Works', 'Slipway notes 0', [WORDS.none, WORDS.both]],
    ] as const) {
      await press('overview-sources', kind);
      // The hundred commonest are there to be pressed, the first few at once.
      await tab.evaluate(() => document.querySelector<HTMLElement>('.picture > .quiet')?.click());
      const row = async () => (await rowsOf(tab, 'overview-sources')).find(([cell]) => cell === name)?.[1];
      await until(async () => (await row()) === String(words.length));
      await press('overview-sources', name);
      await library.shows([...words]);
      await open();
    }
  });

  describe.each([
    ['light', [false, true]],
    // Tables have no colours of their own.
    ['dark', [false]],
  ] as const)('in %s', (scheme, views) => {
    test('pictures and tables keep nobody out, and fit a small window', async () => {
      await tab.setColorScheme(scheme);
      for (const isTable of views) {
        await tab.evaluate((wanted) => {
          for (const one of document.querySelectorAll<HTMLElement>('.picture [role=switch]'))
            if ((one.ariaChecked === 'true') !== wanted) one.click();
        }, isTable);
        await until(() => tab.evaluate(() => document.getAnimations().length === 0));
        expect(await tab.evaluate(accessibilityProblems)).toEqual([]);
        for (const width of [320, 1000]) {
          await tab.setViewport({ width, height: 700 });
          expect(await tab.evaluate(layoutProblems)).toEqual([]);
        }
      }
      await tab.setColorScheme('light');
    });
  });
}
