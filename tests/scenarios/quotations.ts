import { beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { accessibilityProblems, countsInSmallPage } from '../harness/accessibility-problems.ts';
import { askExtension } from '../harness/ask-extension.ts';
import { cardText, hover, untilNoCard } from '../harness/card-text.ts';
import type { Stage } from '../harness/scenario.ts';
import { buttonPoint, selectionButtonPoint, selectWords } from '../harness/select-words.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

declare const chrome: typeof browser;

/** A check waits this long for a source, and a machine may be busy; milliseconds. */
const CHECK = 40_000;

const FILLER =
  'The keepers of the northern light wrote down what they saw each night, and what they thought they had seen. ' +
  'Most of it is about the weather, some of it about each other, and a little about the light itself. ';

const SOURCE = `
  <p>${FILLER}</p>
  <p>A lamp that is trimmed every evening does not smoke. Some keepers leave it for a week, and then wonder at the glass.
  It is the small work that keeps the large light burning.</p>
  <p>灯台の記録は、毎晩かならず書くことになっていた。書き忘れた夜のことは、だれにも分からない。だから当番は、何もなかった夜ほど丁寧に書いた。</p>
  <p>${FILLER}</p>`;

const page = (title: string, content: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head>
  <body><article><h1>${title}</h1>${content}</article></body></html>`;

interface Check {
  source: string;
  words: string;
  says: string;
}

const CHECKS: Check[] = [
  { source: 'plain', words: 'A lamp that is trimmed every evening does not smoke.', says: 'Word for word' },
  {
    source: 'moved',
    words: 'It is the small work that keeps the large light burning.',
    says: 'Word for word',
  },
  {
    source: 'japanese',
    words:
      '灯台の記録は、毎晩かならず書くことになっていた。（中略）だから当番は、何もなかった夜ほど丁寧に書いた。',
    says: 'apart from what is marked',
  },
  { source: 'altered', words: 'A lamp that is trimmed every evening does smoke.', says: 'Not quite what' },
  {
    source: 'absent',
    words: 'Nobody has ever drawn a map of the harbour that a stranger could use.',
    says: 'do not stand on',
  },
  { source: 'huge', words: 'The large page has the words in it, but who would read so far?', says: '5 MB' },
  { source: 'error', words: 'What was here has gone to another place by now.', says: 'an error (404)' },
  { source: 'picture', words: 'A picture cannot be read as if it were a text.', says: 'no page of text' },
];
const SLOW = 'This source never says a word, however long one waits for it.';

export default function quotations(stage: Stage): void {
  let givenUp = 0;
  const address = (path: string) => `${stage.server.origin}/quoted/${path}`;

  beforeAll(() => {
    const { server } = stage;
    for (const name of ['plain', 'japanese', 'altered', 'absent'])
      server.put(`/quoted/${name}`, page('Notes of the northern light', SOURCE));
    server.answer('/quoted/moved', (response) => response.writeHead(302, { location: '/quoted/on' }).end());
    server.answer('/quoted/on', (response) => response.writeHead(301, { location: address('plain') }).end());
    server.answer('/quoted/huge', (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      for (let part = 0; part < 6; part++) response.write('a'.repeat(1024 * 1024));
      response.end();
    });
    server.answer('/quoted/error', (response) => response.writeHead(404).end('Gone'));
    server.answer('/quoted/picture', (response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
    );
    server.answer('/quoted/slow', (response) => {
      response.on('close', () => givenUp++);
    });
    const quotes = [...CHECKS, { source: 'slow', words: SLOW }].map(
      ({ source, words }) =>
        `<p>${FILLER}</p><blockquote cite="${address(source)}"><p>${words}</p></blockquote>`,
    );
    server.put('/quoting.html', page('What others wrote of lamps', quotes.join('')));
  });

  /** Presses what in the card says this. */
  const press = (tab: Tab, label: string) =>
    until(() =>
      tab.inCard((words) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, summary, a')];
        const found = all.find(({ textContent }) => textContent?.trim() === words);
        found?.click();
        return found !== undefined;
      }, label),
    );
  const says = (tab: Tab, words: string, limit?: number) =>
    until(async () => ((await cardText(tab)).includes(words) ? cardText(tab) : null), limit).catch(
      async () => {
        throw new Error(`The card does not say “${words}”: ${await cardText(tab)}`);
      },
    );
  const checks = async (tab: Tab, words: string) => {
    // A card that waits for a check stays until it is closed.
    await tab.press('Escape');
    await hover(tab, await wordPoint(tab, words), words.slice(0, 12));
    await press(tab, `Check against ${new URL(stage.server.origin).host}`);
  };

  describe('checking against the source', () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await stage.session.open(`${stage.server.origin}/quoting.html`);
    });

    test.each(CHECKS)(
      '$source: $says',
      async ({ words, says: wanted }) => {
        await checks(tab, words);
        await says(tab, wanted, CHECK);
      },
      2 * CHECK,
    );

    test(
      'what differs is marked, and said to those who do not see it',
      async () => {
        await checks(tab, CHECKS[3]!.words);
        await says(tab, 'Not quite what', CHECK);
        const marked = await tab.inCard(() =>
          [...document.querySelectorAll('ins, del')].map((each) => [each.localName, each.textContent]),
        );
        expect(marked).toEqual([['del', ' [only at the source] not [end] ']]);
        const problems = await tab.inCard(accessibilityProblems);
        expect(problems?.filter(countsInSmallPage)).toEqual([]);
      },
      2 * CHECK,
    );

    test(
      'slow: one can end the waiting, and it ends by itself',
      async () => {
        await checks(tab, SLOW);
        await says(tab, 'Reading ');
        await press(tab, 'Cancel');
        await until(async () => !(await cardText(tab)).includes('Reading '));
        // Long before the time is up that a source has.
        await until(async () => givenUp === 1, 5000);
        // How long that is is the same in all browsers: it is waited for in the quicker one.
        if (stage.session.name !== 'chromium') return;
        await press(tab, `Check against ${new URL(stage.server.origin).host}`);
        await says(tab, 'did not answer in time', CHECK);
      },
      3 * CHECK,
    );

    test('another page that is named beside the source is linked, too', async () => {
      const cited = `<blockquote cite="https://first.example/talk"><p>${CHECKS[0]!.words}</p>
        <footer>– <a href="https://second.example/notes/lamps">Notes on lamps</a></footer></blockquote>`;
      stage.server.put('/two-sources.html', page('Two sources', `<p>${FILLER}</p>${cited}<p>${FILLER}</p>`));
      const two = await stage.session.open(`${stage.server.origin}/two-sources.html`);
      const text = await hover(two, await wordPoint(two, CHECKS[0]!.words), 'Also named here:');
      expect(text).toContain('Notes on lamps');
      await two.close();
    });

    test('the link leads straight to the words', async () => {
      await tab.press('Escape');
      await hover(tab, await wordPoint(tab, 'A lamp that'), 'A lamp that');
      const href = await until(() =>
        tab.inCard(() => {
          const link = document.querySelector<HTMLAnchorElement>('.quote-link')?.href;
          return link?.includes('#:~:text=') ? link : null;
        }),
      );
      expect(decodeURIComponent(href)).toBe(
        `${address('plain')}#:~:text=A lamp that is trimmed every evening does not smoke.`,
      );
    });
  });

  describe('saving', () => {
    let tab: Tab;
    const quoted = 'A light is owed to those who never thank it.';
    const selected = 'the stairs are counted twice a year';
    const article = (middle: string) =>
      page(
        'Stairs and lights',
        `<p>${FILLER}</p><p>${FILLER}</p><blockquote cite="${address('plain')}"><p>${quoted}</p></blockquote>${middle}<p>${FILLER}</p>`,
      );
    const middle = `<p>In our tower ${selected}, because nobody believes the number.</p>`;
    const marked = (count: number) =>
      until(() => tab.evaluate((size) => CSS.highlights.get('warichu-saved')?.size === size, count));

    beforeAll(async () => {
      stage.server.put('/stairs.html', article(middle));
      tab = await stage.session.open(`${stage.server.origin}/stairs.html`);
    });

    test('a quotation of the page is saved with one press, and a note is kept over a reload', async () => {
      await hover(tab, await wordPoint(tab, quoted), quoted);
      await press(tab, 'Save');
      await says(tab, 'Note');
      await tab.inCard(() => {
        const note = document.querySelector('textarea')!;
        note.value = 'Read this to the new keepers.';
        note.dispatchEvent(new Event('input', { bubbles: true }));
        const tags = document.querySelector<HTMLInputElement>('.note-fields input')!;
        tags.value = 'thanks, 灯台';
        tags.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until(() =>
        tab.inCard(() => document.querySelector('.note-fields [role=status]')?.textContent === 'Saved'),
      );
      await marked(1);
      await tab.reload();
      await marked(1);
      await hover(tab, await wordPoint(tab, quoted), 'Note');
      const kept = await tab.inCard(() =>
        [...document.querySelectorAll<HTMLInputElement>('.note-fields .input')].map(({ value }) => value),
      );
      expect(kept).toEqual(['Read this to the new keepers.', 'thanks, 灯台']);
      expect(await cardText(tab)).not.toContain('in other words');
      const problems = await tab.inCard(accessibilityProblems);
      expect(problems?.filter(countsInSmallPage)).toEqual([]);
    });

    test(
      'what came of a check is kept with it',
      async () => {
        await press(tab, `Check against ${new URL(stage.server.origin).host}`);
        await says(tab, 'do not stand on', CHECK);
        await tab.reload();
        await marked(1);
        expect(await hover(tab, await wordPoint(tab, quoted), 'do not stand on')).toContain('Checked');
      },
      2 * CHECK,
    );

    test('the card leads to it in the library', async () => {
      await tab.inCard(() => document.querySelector<HTMLElement>('.saved-head a')?.focus());
      await tab.press('Enter');
      const library = await stage.session.extensionPage('library.html#quotation=');
      await library.close();
      await tab.activate();
    });

    test('a selection is saved with the button beside it', async () => {
      await tab.press('Escape');
      await tab.move({ x: 2, y: 2 });
      await untilNoCard(tab);
      await selectWords(tab, selected);
      await tab.click(await selectionButtonPoint(tab));
      await says(tab, selected);
      await marked(2);
      await tab.evaluate(() => getSelection()!.removeAllRanges());
      await until(async () => (await tab.evaluate(buttonPoint)) === null);
    });

    test('opened again in other words it says what has changed', async () => {
      stage.server.put('/stairs.html', article(middle.replace('counted twice', 'counted three times')));
      await tab.reload();
      await marked(2);
      const text = await hover(tab, await wordPoint(tab, 'the stairs are'), 'in other words');
      expect(text).toContain('Saved');
      const changes = await until(() =>
        tab.inCard(() => {
          const all = [...document.querySelectorAll('.changes :is(ins, del)')];
          return all.length === 0 ? null : all.map((each) => [each.localName, each.textContent]);
        }),
      );
      expect(changes).toEqual([
        ['del', ' [no longer there] twice [end] '],
        ['ins', ' [new] three times [end] '],
      ]);
    });

    test('gone from the page it has no mark, and can be attached to where it stands now', async () => {
      const now = 'we count our steps when the year begins and when it is half over';
      stage.server.put('/stairs.html', article(`<p>These days ${now}.</p>`));
      await tab.reload();
      await marked(1);
      await selectWords(tab, now);
      await tab.click(await selectionButtonPoint(tab));
      await press(tab, `This is where “${selected}” stands now`);
      await until(async () => !(await cardText(tab)).includes('This is where'));
      const popup = await stage.session.openExtensionPage('popup.html');
      const { sameWords } = await askExtension<{ sameWords: unknown[] }>(popup, 'relatedQuotations', {
        exact: selected,
        source: null,
      });
      expect(sameWords).toEqual([]);
      await popup.close();
    });

    test('the button beside a selection can be turned off', async () => {
      const popup = await stage.session.openExtensionPage('popup.html');
      const turn = (isOn: boolean) =>
        popup.evaluate(async (selectionButton) => {
          const { settings } = await chrome.storage.local.get('settings');
          await chrome.storage.local.set({ settings: { ...(settings as object), selectionButton } });
        }, isOn);
      await tab.activate();
      // A card would lie where the button is looked for.
      await tab.press('Escape');
      await untilNoCard(tab);
      await selectWords(tab, 'These days');
      await selectionButtonPoint(tab);
      await turn(false);
      await until(async () => (await tab.evaluate(buttonPoint)) === null);
      await turn(true);
      await selectionButtonPoint(tab);
      await popup.close();
    });

    test('where nothing tells several places apart it says so', async () => {
      const words = 'Whoever is late winds the clock.';
      const clock = `<p>On the wall of the watch room there is a clock that nobody has ever seen stopped.</p>
        <p>${words}</p><p>It strikes twice at noon, which the visitors take for a mistake of theirs.</p>`;
      stage.server.put('/clock.html', page('The clock', `<p>${FILLER}</p>${clock}<p>${FILLER}</p>`));
      await tab.goto(`${stage.server.origin}/clock.html`);
      await selectWords(tab, words);
      await tab.click(await selectionButtonPoint(tab));
      await says(tab, 'Note');
      stage.server.put('/clock.html', page('The clock', `${clock}<p>${FILLER}</p><p>${FILLER}</p>${clock}`));
      await tab.reload();
      await hover(tab, await wordPoint(tab, words), 'in several places');
    });
  });
}
