import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { EntryView } from '../../utils/messages.ts';
import { accessibilityProblems, countsInSmallPage } from '../harness/accessibility-problems.ts';
import { askExtension } from '../harness/ask-extension.ts';
import { cardIsShown, cardText, hover, untilNoCard } from '../harness/card-text.ts';
import { findTab } from '../harness/find-tab.ts';
import { openPagePopup } from '../harness/page-popup.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry } from '../harness/seed-glossary.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

declare const chrome: typeof browser;

const REMARK = '港の灯りの番をする仕事';
/** Presses what has these words in the card; waits until it is there. */
async function press(tab: Tab, words: string): Promise<void> {
  await until(() =>
    tab.inCard((label) => {
      const found = [...document.querySelectorAll<HTMLElement>('button')].find(
        (button) => button.textContent?.includes(label) === true,
      );
      found?.focus();
      found?.click();
      return found !== undefined;
    }, words),
  );
}

const says = (tab: Tab, words: string) =>
  until(async () => (await cardText(tab)).includes(words) && (await cardIsShown(tab)));

/** Closes the card as a person does, who presses again where nothing has happened. */
async function dismissCard(tab: Tab): Promise<void> {
  await until(async () => {
    await tab.press('Escape');
    return (await cardText(tab)) === '';
  });
}

/** The senses' definitions in the card's order, each as far as it is shown. */
const senses = async (tab: Tab) =>
  (await tab.inCard(() =>
    [...document.querySelectorAll('.sense:not(.page-says)')].map(
      (sense) => sense.querySelector('.definition, .sense-line')?.textContent ?? '',
    ),
  )) ?? [];

/** What has the keyboard in the card. */
const focused = (tab: Tab) => tab.inCard(() => document.activeElement?.textContent ?? '');

const placeMarks = (tab: Tab) => tab.evaluate(() => CSS.highlights.get('warichu-place')?.size ?? 0);

export default function pageDefinitions(stage: Stage): void {
  describe('page definitions', () => {
    let tab: Tab;
    let popup: Tab;
    let id: number;
    let address: string;

    beforeAll(async () => {
      address = `${stage.server.origin}/page-definitions.html`;
      tab = await stage.session.open(address);
      popup = await stage.session.openExtensionPage('popup.html');
      id = await findTab(popup, address);
      await tab.activate();
      const found = () => askExtension<{ studied: number }>(popup, 'pageState', undefined, id);
      await until(async () => (await found()).studied > 0);
    });
    afterAll(async () => {
      await popup?.close();
      await tab?.close();
    });

    const settings = (given: object) =>
      popup.evaluate(async (patch: object) => {
        const { settings: stored } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...(stored as object | undefined), ...patch } });
      }, given);

    test('say what an abbreviation stands for, and the remark, wherever it stands', async () => {
      const text = await hover(tab, await wordPoint(tab, 'HLKは'), REMARK);
      expect(text).toContain('On this page');
      expect(text.split('\n')).toEqual(
        expect.arrayContaining(['HLK', 'Harbour Light Keeping', 'Harbour Light Keeper']),
      );
      expect(text).not.toContain('Made from');
      const problems = await tab.inCard(accessibilityProblems);
      expect(problems?.filter(countsInSmallPage)).toEqual([]);
    });

    test('say of what a coined word is made', async () => {
      const text = await hover(tab, await wordPoint(tab, 'HLKing'), REMARK);
      expect(text).toContain('HLKing = HLK + ing');
      expect(text).toContain('Made from “HLK”');
    });

    test('lead to where they stand, and back', async () => {
      const point = await wordPoint(tab, 'HLKは');
      const before = await tab.evaluate(() => scrollY);
      await hover(tab, point, REMARK);
      await press(tab, 'Show where');
      await says(tab, 'Explained here');
      expect(await tab.evaluate(() => scrollY)).toBeLessThan(before - 500);
      expect(await placeMarks(tab)).toBeGreaterThan(0);
      await press(tab, 'Back to where I was');
      await says(tab, REMARK);
      expect(await tab.evaluate(() => scrollY)).toBe(before);
      expect(await placeMarks(tab)).toBe(0);
    });

    test('offer the way back until the reader is back', async () => {
      const point = await wordPoint(tab, 'HLKは');
      await hover(tab, point, REMARK);
      await press(tab, 'Show where');
      await says(tab, 'Explained here');
      // It stays though the pointer is elsewhere, so that it can be reached.
      await dismissCard(tab);
      await hover(tab, await wordPoint(tab, 'HLK'), 'Back to where I was');
      expect(await hover(tab, await wordPoint(tab, 'HLKing'), REMARK)).not.toContain('Back to where I was');
    });

    test('lead nowhere from the place itself', async () => {
      expect(await hover(tab, await wordPoint(tab, 'HLK'), REMARK)).not.toContain('Show where');
      expect(await hover(tab, await wordPoint(tab, 'HLKは'), REMARK)).toContain('Show where');
    });

    test('are added to the glossary with one press, with the page as their source', async () => {
      await hover(tab, await wordPoint(tab, 'HLKは'), REMARK);
      await press(tab, 'Add to my glossary');
      await says(tab, 'Added');
      expect(await focused(tab)).toBe('Edit');
      const { terms } = await until(async () => {
        const state = await askExtension<{ terms: { text: string; entries: number[] }[] }>(
          popup,
          'pageState',
          undefined,
          id,
        );
        return state.terms.some(({ text }) => text === 'HLK') ? state : null;
      });
      const { entries: ids } = terms.find(({ text }) => text === 'HLK')!;
      const stored = await askExtension<EntryView[]>(popup, 'entries', { ids, context: null });
      expect(stored).toMatchObject([
        {
          term: 'HLK',
          aliases: ['Harbour Light Keeping', 'Harbour Light Keeper'],
          definition: expect.stringContaining(REMARK),
          lang: 'ja',
          glossary: 'own',
          sources: [{ title: '灯りの番をするということ', url: address }],
        },
      ]);
      // The page is read again and the card stays: nothing is said twice, and it is not offered again.
      expect(await senses(tab)).toEqual([]);
      await dismissCard(tab);
      const again = await hover(tab, await wordPoint(tab, 'HLKing'), 'In your glossary');
      expect(again).not.toContain('Add to my glossary');
      expect(again.split(REMARK)).toHaveLength(2);
    });

    test('a term that nobody explains says so, once the reader wants such terms marked', async () => {
      expect(await tab.evaluate(() => CSS.highlights.get('warichu-suggestion')?.size ?? 0)).toBe(0);
      await settings({ markSuggestions: true });
      await until(() => tab.evaluate(() => (CSS.highlights.get('warichu-suggestion')?.size ?? 0) > 0));
      const text = await hover(tab, await wordPoint(tab, 'TBMを入れて'), 'Not explained on this page');
      expect(text).toContain('隣の岬にはTBMという仕組みがあって');
      const link = await tab.inCard(() => {
        const found = document.querySelector<HTMLAnchorElement>('.look-up');
        return found && [found.target, found.rel, found.href];
      });
      expect(link).toEqual([
        '_blank',
        'noopener noreferrer',
        'https://ja.wikipedia.org/wiki/Special:Search?search=TBM',
      ]);
      const problems = await tab.inCard(accessibilityProblems);
      expect(problems?.filter(countsInSmallPage)).toEqual([]);
      await press(tab, 'Don’t suggest this again');
      await untilNoCard(tab);
      await until(() => tab.evaluate(() => (CSS.highlights.get('warichu-suggestion')?.size ?? 0) === 0));
      await tab.reload();
      await until(async () => (await hover(tab, await wordPoint(tab, 'HLKは'), REMARK)) !== '');
      expect(await tab.evaluate(() => CSS.highlights.get('warichu-suggestion')?.size ?? 0)).toBe(0);

      // The popup lists it and brings it back.
      const again = await openPagePopup(stage.session, `${address}?again`);
      await again.choose('defined');
      await until(async () => (await again.texts('.defined-derived')).join() === 'HLKing = HLK + ing');
      await again.choose('suggested');
      await again.press('1 dismissed');
      await again.press('Bring back: “TBM”');
      await again.page.activate();
      await hover(again.page, await wordPoint(again.page, 'TBMを入れて'), 'Not explained on this page');
      await again.close();
      await settings({ markSuggestions: false });
    });
  });

  describe('senses beside page definitions', () => {
    const CARD = 'A card that says which bell rings when.';
    const COUNT = 'How many bells a tower has.';
    const FILLER = 'The tower stands where two lanes meet, and whoever passes there looks up. ';
    let tab: Tab;

    beforeAll(async () => {
      const popup = await stage.session.openExtensionPage('popup.html');
      await askExtension(popup, 'importEntries', {
        entries: [
          entry({ term: 'belltally', definition: CARD }),
          entry({ term: 'belltally', definition: COUNT }),
          entry({ term: '鐘楼', definition: '鐘をつるす建物。', lang: 'ja' }),
          entry({ term: '番付', definition: '順に並べた表。', lang: 'ja' }),
        ],
      });
      await popup.close();
      stage.server.put(
        '/belltally.html',
        `<!doctype html><html lang="en"><title>Belltally</title><article><h1>The tower</h1><p>A belltally hangs there.
         ${FILLER.repeat(6)}</p><p lang="ja">古い鐘楼番付を見た。</p><p>${FILLER.repeat(6)}</p></article></html>`,
      );
      tab = await stage.session.open(`${stage.server.origin}/belltally.html`);
    });
    afterAll(() => tab?.close());

    const shown = async () => hover(tab, await wordPoint(tab, 'belltally'), 'bell');

    test('one in full, the others in a line that a press opens', async () => {
      const text = await shown();
      expect(await senses(tab)).toEqual([CARD, COUNT]);
      expect(text.match(/Prefer this sense/g)).toHaveLength(1);
      await press(tab, COUNT);
      await until(async () => (await cardText(tab)).match(/Prefer this sense/g)?.length === 2);
      const problems = await tab.inCard(accessibilityProblems);
      expect(problems?.filter(countsInSmallPage)).toEqual([]);
    });

    test.each([
      ['On this site', 'You chose this sense for 127.0.0.1'],
      ['Everywhere', 'You chose this sense'],
    ])('%s puts one first from now on, and takes it back', async (label, reason) => {
      /** Presses the second sense's button, or the first's. */
      const prefer = (sense: number) =>
        tab.inCard(
          ({ words, at }) => {
            const all = document.querySelectorAll('.sense-prefer');
            const button = [...(all[at]?.querySelectorAll('button') ?? [])].find(
              (one) => one.textContent === words,
            );
            button?.focus();
            button?.click();
          },
          { words: label, at: sense },
        );
      await shown();
      await press(tab, COUNT);
      await until(() => tab.inCard(() => document.querySelectorAll('.sense-prefer').length === 2));
      await prefer(1);
      await until(async () => (await senses(tab))[0] === COUNT);
      expect(await cardText(tab)).toContain(reason);
      expect(await focused(tab)).toBe(label);

      await tab.reload();
      expect(await shown()).toContain(reason);
      expect(await senses(tab)).toEqual([COUNT, CARD]);
      await prefer(0);
      await until(async () => (await senses(tab))[0] === CARD);
      expect(await cardText(tab)).not.toContain('You chose');
      expect(await focused(tab)).toBe(label);
      await dismissCard(tab);
    });

    test('a compound names its parts, which can be followed', async () => {
      const text = await hover(tab, await wordPoint(tab, '鐘楼番付'), '鐘をつるす建物。');
      expect(text).toContain('鐘楼番付 = 鐘楼 + 番付');
      expect(text).toContain('Made from these terms');
      await press(tab, '番付');
      await says(tab, '順に並べた表。');
      await tab.inCard(() => document.querySelector<HTMLElement>('[aria-label="Back"]')?.click());
      await says(tab, '鐘をつるす建物。');
    });
  });
}
