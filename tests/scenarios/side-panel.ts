import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { accessibilityProblems } from '../harness/accessibility-problems.ts';
import { findTab } from '../harness/find-tab.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import { selectWords } from '../harness/select-words.ts';
import { openSidePanel, type SidePanel } from '../harness/side-panel.ts';
import { until } from '../harness/until.ts';

declare const chrome: typeof browser;

const FILLER =
  'The keepers wrote down what they saw each night, and what they thought they had seen. ' +
  'Most of it is about the weather, some of it about each other, and a little about the sea itself. ';

const paragraphs = (count: number) => `<p>${FILLER.repeat(2)}</p>`.repeat(count);

const page = (title: string, content: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head>
  <body><article><h1>${title}</h1>${content}</article></body></html>`;

const WORDS = 'Whoever leaves the bell unwatched will hear of it in the morning.';

const KEEPING = page(
  'Keeping a fog station',
  `<p>A diaphone is heard far out. ${FILLER}</p>${paragraphs(3)}
  <h2>What nobody needs</h2>${paragraphs(1)}
  <h2>The sound</h2><p>The diaphone needs air from the reed tank, and the reed tank needs a keeper.</p>${paragraphs(8)}
  <h2>The bell</h2><p>The old hands had a saying.</p>
  <blockquote cite="https://notes.example/bells"><p>${WORDS}</p></blockquote>
  <p>The reed tank was for calm days. A Fog Signal Log (FSL) was kept as well, and the FSL was read aloud.</p>${paragraphs(8)}`,
);

export default function sidePanel(stage: Stage): void {
  const address = (path: string) => `${stage.server.origin}/panel/${path}.html`;
  let on: SidePanel;
  const rowsAre = (expected: string[]) =>
    until(async () => (await on.rows()).join('\n') === expected.join('\n')).catch(async () => {
      expect(await on.rows()).toEqual(expected);
    });
  const seen = async () => (await on.rows()).filter((row) => row.startsWith('* '));
  const isMarked = () => on.page.evaluate(() => (CSS.highlights.get('warichu-place')?.size ?? 0) > 0);
  /** A scroll that is still under way has come to its end. */
  const isAtRest = async () => {
    let last = -1;
    await until(async () => {
      const now = await on.scrolled();
      const isStill = now === last;
      last = now;
      await new Promise((resolve) => setTimeout(resolve, 150));
      return isStill;
    });
    return last;
  };

  beforeAll(async () => {
    const { server } = stage;
    server.put('/panel/keeping.html', KEEPING);
    server.put(
      '/panel/other.html',
      page('Other things', `<p>The reed tank again. ${FILLER}</p>${paragraphs(6)}`),
    );
    server.put('/panel/form.html', page('A form', '<form><input aria-label="x"></form><p>A diaphone.</p>'));
    server.put('/panel/plain.html', page('Nothing to see', paragraphs(8)));
    await seedGlossary(stage.session, [
      entry({ term: 'diaphone', definition: 'A horn with a deep voice.\nDriven by air.' }),
      entry({ term: 'reed tank', reading: 'RT', definition: 'The vessel that holds the air.' }),
    ]);
  });

  describe('beside an article', () => {
    beforeAll(async () => {
      on = await openSidePanel(stage.session, address('keeping'));
    });
    afterAll(() => on.close());

    test('lists terms and quotations in the order of the text, under their headings', async () => {
      await rowsAre([
        '* diaphone | A horn with a deep voice.',
        'The sound',
        'diaphone | A horn with a deep voice.',
        'reed tank | RT | The vessel that holds the air.',
        'The bell',
        `${WORDS} | notes.example`,
        'reed tank | RT | The vessel that holds the air.',
        'FSL | Defined here | Fog Signal Log',
      ]);
    });

    test('goes along when the page is scrolled, and not when it is pressed or scrolled itself', async () => {
      await on.panel.setViewport({ width: 320, height: 360 });
      expect(await on.scrolled()).toBe(0);
      await on.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await on.page.evaluate(() => [...document.querySelectorAll('h2')].at(-1)!.scrollIntoView());
      await until(async () => (await on.scrolled()) > 0);
      const below = await isAtRest();
      await until(async () => (await seen()).some((row) => row.includes(WORDS)));

      await on.panel.evaluate(() => document.querySelector('.entry-scroller')!.scrollTo(0, 0));
      await on.press('diaphone');
      await until(() => on.page.evaluate(() => scrollY === 0));
      expect(await isMarked()).toBe(true);
      await until(async () => (await seen()).some((row) => row.includes('diaphone')));
      expect(await isAtRest()).toBe(0);

      await on.panel.evaluate(() => document.querySelector('.entry-scroller')!.scrollTo(0, 1000));
      const byHand = await isAtRest();
      expect(byHand).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await on.scrolled()).toBe(byHand);
      expect(await on.page.evaluate(() => scrollY)).toBe(0);

      await on.page.evaluate(() => [...document.querySelectorAll('h2')].at(-1)!.scrollIntoView());
      await on.page.evaluate(() => scrollTo(0, 0));
      await until(async () => (await on.scrolled()) < below);
      // The mark is there for a moment only.
      await until(async () => !(await isMarked()));
      await on.panel.setViewport({ width: 360, height: 560 });
    });

    test('is gone through with the keyboard', async () => {
      const focused = () =>
        on.panel.evaluate(() => (document.activeElement as HTMLElement).innerText.split('\n')[0]);
      await on.panel.activate();
      await on.panel.evaluate(() => document.querySelector<HTMLElement>('[data-row="0"]')!.focus());
      await on.panel.press('ArrowDown');
      await until(async () => (await focused()) === 'The sound');
      await on.panel.press('End');
      await until(async () => (await focused()) === 'FSL');
      await on.panel.press('ArrowUp');
      await until(async () => (await focused()) === 'reed tank');
      await on.panel.press('Enter');
      await until(() => on.page.evaluate(() => scrollY > 0));
      await until(isMarked);
      expect(await focused()).toBe('reed tank');
      await on.panel.press('Home');
      await until(async () => (await focused()) === 'diaphone');
      // The switch and the filter stand between the list and the tabs.
      for (let stop = 0; stop < 3; stop++) await on.panel.press('Shift+Tab');
      await until(async () => (await focused()) === 'All');
      await on.panel.press('ArrowRight');
      await until(async () => !(await on.rows()).some((row) => row.includes(WORDS)));
      await on.panel.press('ArrowRight');
      await rowsAre(['The bell', `* ${WORDS} | notes.example`]);
      await on.press('All');
      await on.page.activate();
      await on.page.evaluate(() => scrollTo(0, 0));
    });

    test('keeps nobody out, at any width and in either scheme', async () => {
      await on.unfold('diaphone');
      await on.unfold(`${WORDS.slice(0, 40)}…`);
      await on.says('Go to the passage');
      for (const scheme of ['light', 'dark'] as const) {
        await on.panel.setColorScheme(scheme);
        await until(() => on.panel.evaluate(() => document.getAnimations().length === 0));
        expect(await on.panel.evaluate(accessibilityProblems)).toEqual([]);
      }
      await on.panel.setColorScheme('light');
      for (const width of [280, 400]) {
        await on.panel.setViewport({ width, height: 480 });
        const facts = await on.panel.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          const small = [...document.querySelectorAll('button')]
            .map((button) => [button.innerText, button.getBoundingClientRect()] as const)
            .filter(([, { width, height }]) => Math.min(width, height) < 24)
            .map(([text]) => text);
          // What is in a row may be cut, but not by the row's own edge.
          const cut = [...document.querySelectorAll<HTMLElement>('.panel-row')]
            .filter((row) => row.scrollHeight > row.clientHeight)
            .map((row) => row.innerText);
          return { small, cut, overflow: [scrollWidth - innerWidth, scrollHeight - innerHeight] };
        });
        expect(facts).toEqual({ small: [], cut: [], overflow: [0, 0] });
      }
      await on.panel.setViewport({ width: 360, height: 560 });
      await on.unfold('diaphone');
      await on.unfold(`${WORDS.slice(0, 40)}…`);
    });

    test('tells of what is saved, follows the page and the glossary as they change', async () => {
      await on.page.activate();
      await selectWords(on.page, 'A little about the sea itself.'.slice(2, 24));
      const finder = await stage.session.openExtensionPage('popup.html');
      const id = await findTab(finder, address('keeping'));
      await finder.close();
      await on.page.activate();
      await stage.session.chooseMenu('save-quotation', 'little about the sea', id);
      await on.says('Saved');
      await on.page.evaluate(() => {
        document
          .querySelector('article')!
          .insertAdjacentHTML('beforeend', '<h2>New</h2><p>Another diaphone came.</p>');
      });
      await until(async () => (await on.rows()).includes('New'));

      await seedGlossary(stage.session, [
        entry({ term: 'old hand', definition: 'Whoever was there before.' }),
      ]);
      await on.page.activate();
      await on.says('Whoever was there before.');
    });

    test('shows at once that it is off, and that it is on again', async () => {
      const finder = await stage.session.openExtensionPage('popup.html');
      const turn = (on: boolean) =>
        finder.evaluate(async (enabled) => {
          const { settings } = await chrome.storage.local.get('settings');
          await chrome.storage.local.set({ settings: { ...(settings as object), enabled } });
        }, on);
      await turn(false);
      await on.says('Warichu is off.');
      await on.press('Turn on');
      await finder.close();
      await on.page.activate();
      await on.says('A horn with a deep voice.');
    });

    test('goes along to the tab’s next page, and says where there is nothing', async () => {
      await on.page.goto(address('other'));
      await rowsAre(['* reed tank | RT | The vessel that holds the air.']);
      await on.page.goto(address('form'));
      await on.says('This does not look like an article.');
      await on.press('Read this page anyway');
      await on.says('A horn with a deep voice.');
      await on.page.evaluate(() => history.back());
      await rowsAre(['* reed tank | RT | The vessel that holds the air.']);
      // A driver waits for ever for a page in another process to have loaded.
      await on.panel.evaluate(async () => {
        await chrome.tabs.update(Number(new URLSearchParams(location.search).get('tab')), {
          url: 'about:blank',
        });
      });
      await on.says('Warichu cannot read this page.');
      // Keys that are pressed there do not do nothing.
      const tab = await on.panel.evaluate(() => Number(new URLSearchParams(location.search).get('tab')));
      const told = (words: string) =>
        until(() =>
          on.panel.evaluate(
            async ({ tabId, wanted }) => (await chrome.action.getTitle({ tabId })).includes(wanted),
            { tabId: tab, wanted: words },
          ),
        );
      await stage.session.runCommand('save-quotation', tab);
      await told('Nothing was saved');
      await stage.session.runCommand('next-term', tab);
      await told('Warichu cannot read this page.');
      expect(await on.panel.evaluate(accessibilityProblems)).toEqual([]);
    });
  });

  test('follows the tab in front of its window', async () => {
    const { session } = stage;
    const first = await session.open(address('other'));
    const second = await session.open(address('keeping'));
    const panel = await session.openExtensionPage('sidepanel.html');
    const title = () => panel.evaluate(() => document.querySelector('h1')!.innerText);
    await until(() => panel.evaluate(() => document.body.innerText.includes('cannot read this page')));
    await first.activate();
    await until(async () => (await title()) === 'Other things');
    await second.activate();
    await until(async () => (await title()) === 'Keeping a fog station');
    await second.close();
    await panel.close();
    await first.close();
  });

  test('a page with thousands of terms does not hold it up', async () => {
    const { session, server } = stage;
    const MANY = 2000;
    const terms = Array.from(
      { length: MANY },
      (_, at) => `<dt>signal x${at}y</dt><dd>The signal that has the number ${at} in the book.</dd>`,
    );
    server.put(
      '/panel/many.html',
      page('All signals', `<p>${FILLER.repeat(3)}</p><dl>${terms.join('')}</dl>`),
    );
    on = await openSidePanel(session, address('many'));
    const last = MANY - 1;
    await until(async () => (await on.rows())[0]?.includes('signal x0y | Defined here | The signal'));
    await on.says('2,000');
    await on.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until(async () => (await on.rows()).some((row) => row.startsWith(`* signal x${last}y | Defined`)));
    expect((await on.rows()).length).toBeLessThan(60);
    await on.close();
  });

  test('is opened by the button in the popup’s header', async () => {
    const { session } = stage;
    const finder = await session.openExtensionPage('popup.html');
    const isOpen = () =>
      finder.evaluate(async () => {
        const { sidebarAction, runtime } = chrome as unknown as {
          sidebarAction?: { isOpen(what: object): Promise<boolean> };
          runtime: typeof chrome.runtime;
        };
        if (sidebarAction !== undefined) return sidebarAction.isOpen({});
        const open = await runtime.getContexts({});
        return open.some(({ documentUrl }) => documentUrl?.endsWith('/sidepanel.html'));
      });
    expect(await isOpen()).toBe(false);
    const popup = await session.openExtensionPage('popup.html');
    const button = await until(() =>
      popup.evaluate(() => {
        const box = document.querySelector('[aria-label="Open the side panel"]')?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    // The press closes the popup, as it should.
    await popup.click(button).catch(() => {});
    await until(isOpen);
    if (session.name === 'firefox') await session.runCommand('open-panel', 0);
    else
      await finder.evaluate(async () => {
        const { id } = await chrome.windows.getCurrent();
        await (chrome.sidePanel as unknown as { close(what: object): Promise<void> }).close({ windowId: id });
      });
    await until(async () => !(await isOpen()));
    await finder.close();
  });
}
