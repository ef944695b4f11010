import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interfaceTexts } from '../../scripts/interface-texts.ts';
import { accessibilityProblems, countsInSmallPage } from '../harness/accessibility-problems.ts';
import { hover } from '../harness/card-text.ts';
import { findTab } from '../harness/find-tab.ts';
import { layoutProblems } from '../harness/layout-problems.ts';
import { markedWords } from '../harness/marked-words.ts';
import { openSession } from '../harness/open-session.ts';
import { openPagePopup } from '../harness/page-popup.ts';
import { pressButton } from '../harness/press-button.ts';
import { openQuotationsPage } from '../harness/quotations-page.ts';
import type { Stage } from '../harness/scenario.ts';
import { selectWords } from '../harness/select-words.ts';
import type { Session } from '../harness/session.ts';
import { openSidePanel } from '../harness/side-panel.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

const TERM = '当番の記録';
const DEFINITION = '夜のあいだに起きたことを、起きた順に書いたもの。';
const QUOTED = '静かな夜は、昼のうちに書かれた文章でできている。';

const languages = [
  { lang: 'en', scheme: 'light' },
  { lang: 'ja', scheme: 'dark' },
] as const;

/** From the first page to an exported library, by nothing but what the pages say, in a browser that speaks the language. */
export default function newReader(stage: Stage): void {
  describe.each(languages)('in $lang', ({ lang, scheme }) => {
    // Firefox is the slower one, and every other scenario speaks English there.
    const isPlayed = () => stage.session.name === 'chromium' || lang === 'ja';

    let session: Session;
    let text: (key: string) => string;
    let article: Tab;
    let address: string;

    beforeAll(async () => {
      if (!isPlayed()) return;
      text = await interfaceTexts(lang);
      session = await openSession(stage.session.name, { lang: lang === 'en' ? 'en-US' : lang });
      address = `${stage.server.origin}/bilingual.html`;
    });
    afterAll(() => session?.close());

    const says = (tab: Tab, words: string) =>
      until(() => tab.evaluate((wanted) => document.body.innerText.includes(wanted), words)).catch(
        async () => {
          throw new Error(`It does not say ${words}: ${await tab.evaluate(() => document.body.innerText)}`);
        },
      );
    /** Nobody is kept out, and all of it fits, at the width it has and at that of a small window or twice the size. */
    const isFit = async (tab: Tab, ...widths: number[]) => {
      await tab.setColorScheme(scheme);
      await until(() => tab.evaluate(() => document.getAnimations().length === 0));
      const problems = await tab.evaluate(accessibilityProblems);
      expect(problems.filter(countsInSmallPage)).toEqual([]);
      for (const width of widths) {
        await tab.setViewport({ width, height: 640 });
        expect([width, ...(await tab.evaluate(layoutProblems))]).toEqual([width]);
      }
    };

    test('the first page gives a glossary to begin with', async ({ skip }) => {
      skip(!isPlayed());
      const welcome = await session.openExtensionPage('welcome.html');
      await says(welcome, text('welcomeTitle'));
      expect(await welcome.evaluate(() => document.documentElement.lang)).toBe(lang);
      await pressButton(welcome, text('libraryStarterAdd'));
      await until(async () => (await markedWords(welcome)).includes('SLO'));
      await isFit(welcome, 320);
      await welcome.close();
    });

    test('its words are explained on the next page, and a word of that page is added', async ({ skip }) => {
      skip(!isPlayed());
      article = await session.open(address);
      expect(await hover(article, await wordPoint(article, 'SREs'), 'SRE')).toContain(text('cardAddSense'));
      await article.setColorScheme(scheme);
      const problems = await article.inCard(accessibilityProblems);
      expect(problems?.filter(countsInSmallPage)).toEqual([]);
      expect(await article.inCard(layoutProblems)).toEqual([]);
      await article.press('Escape');

      await selectWords(article, TERM);
      const finder = await session.openExtensionPage('popup.html');
      const id = await findTab(finder, address);
      await finder.close();
      await article.activate();
      await session.chooseMenu('add-term', TERM, id);
      const editor = await session.extensionPage('draft');
      await until(() => editor.evaluate(() => document.querySelector('#term') !== null));
      await editor.activate();
      await until(() => editor.evaluate(() => document.activeElement?.closest('form') !== null));
      await editor.evaluate(() => document.querySelector<HTMLElement>('#definition')!.focus());
      await editor.press('Control+a');
      await editor.type(DEFINITION);
      await isFit(editor, 360, 320);
      await pressButton(editor, text('popupSave'));
      await until(() => editor.evaluate(() => document.querySelector('#definition') === null)).catch(
        () => {},
      );
      await editor.close().catch(() => {});
      await article.activate();
      await until(async () => (await markedWords(article)).includes(TERM));
      await hover(article, await wordPoint(article, TERM), DEFINITION);
    });

    test('a quotation is saved', async ({ skip }) => {
      skip(!isPlayed());
      await hover(article, await wordPoint(article, QUOTED), '静かな夜のつくりかた');
      expect(await article.inCard(layoutProblems)).toEqual([]);
      const save = text('cardSave');
      await article.inCard((label) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        buttons.find((button) => button.textContent.trim() === label)!.click();
      }, save);
      await until(async () =>
        (await article.inCard(() => document.body.innerText))?.includes(text('cardSaved')),
      );
      const problems = await article.inCard(accessibilityProblems);
      expect(problems?.filter(countsInSmallPage)).toEqual([]);
      await article.close();
    });

    test('the side panel has both', async ({ skip }) => {
      skip(!isPlayed());
      const beside = await openSidePanel(session, address);
      await beside.says(TERM);
      await beside.says(QUOTED);
      await isFit(beside.panel, 320);
      await beside.close();
    });

    test('the popup lists them, at the width of a telephone and at twice the size', async ({ skip }) => {
      skip(!isPlayed());
      const { popup, ...beside } = await openPagePopup(session, address);
      await says(popup, TERM);
      await isFit(popup, 360, 320);
      await beside.close();
    });

    test('the library gives all of it out again', async ({ skip }) => {
      skip(!isPlayed());
      const library = await openQuotationsPage(session, '#quotations');
      await library.shows([QUOTED]);
      await isFit(library.tab, 1000, 320);
      await library.tab.setViewport({ width: 1000, height: 800 });
      await library.press(text('libraryExport'));
      const quotations = await library.download();
      expect(quotations.text).toContain(QUOTED);

      await pressButton(library.tab, text('entriesTitle'));
      await says(library.tab, TERM);
      await isFit(library.tab, 1000, 320);
      await library.tab.setViewport({ width: 1000, height: 800 });

      await pressButton(library.tab, text('libraryGlossaries'));
      await isFit(library.tab, 1000, 320);
      await pressButton(library.tab, text('libraryExportOf').replace('$1', text('cardOwnGlossary')));
      await pressButton(library.tab, text('libraryDownload'));
      const { name, content } = await until(() =>
        library.tab.evaluate(async (before) => {
          const { saved } = globalThis as unknown as { saved: { name: string; address: string } };
          if (saved.name === before) return null;
          return { name: saved.name, content: await (await fetch(saved.address)).text() };
        }, quotations.name),
      );
      expect(name).toMatch(/\.json$/);
      expect(content).toContain(DEFINITION);
      expect(library.tab.errors).toEqual([]);
      await library.tab.close();
    });
  });
}
