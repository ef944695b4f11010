import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { spellKeys } from '../../components/settings/spell-keys.ts';
import { askExtension } from '../harness/ask-extension.ts';
import { hover, untilNoCard } from '../harness/card-text.ts';
import { openLibrary } from '../harness/library-page.ts';
import { markedWords } from '../harness/marked-words.ts';
import { openPagePopup, type PagePopup } from '../harness/page-popup.ts';
import { pressButton } from '../harness/press-button.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import { storedRows as table } from '../harness/stored-rows.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

declare const chrome: typeof browser;

const FILLER = 'The loft smells of tar and of the sea, and the needles lie in a row on the bench. ';

export default function learning(stage: Stage): void {
  let on: PagePopup;
  let other: Tab;
  let settings: Tab;
  let ids: Map<string, number>;

  const marks = async (tab: Tab, name: 'warichu-term' | 'warichu-known') =>
    // What was painted once stays painted when it is scrolled away.
    (await markedWords(tab, name))
      .filter((word) => word !== 'farcringle')
      .sort()
      .join();
  /** Waits until a tab that is looked at marks these terms as unknown and those as known. */
  const marked = async (tab: Tab, unknown: string, known: string) => {
    await tab.activate();
    await until(
      async () =>
        (await marks(tab, 'warichu-term')) === unknown && (await marks(tab, 'warichu-known')) === known,
    );
  };
  const chip = async (says: string) =>
    until(() =>
      on.page.inCard((words) => {
        const all = [...document.querySelectorAll<HTMLElement>('.learning-choice button')];
        const found = all.find((one) => one.textContent === words);
        found?.click();
        return found !== undefined;
      }, says),
    );
  /** Presses what is called so on the library's page of settings. */
  const setting = (says: string) =>
    until(() =>
      settings.evaluate((words) => {
        const all = [...document.querySelectorAll<HTMLElement>('.settings-part button, .toast button')];
        const found = all.find((one) => (one.ariaLabel ?? one.textContent).trim() === words);
        found?.click();
        return found !== undefined;
      }, says),
    );
  const markKnown = (value: 'light' | 'none') =>
    on.popup.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLSelectElement>('.settings select')];
      const choice = all.find(({ options }) => [...options].some((one) => one.value === wanted))!;
      choice.value = wanted;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
  const terms = () => on.texts('.entry-term');

  beforeAll(async () => {
    await seedGlossary(stage.session, [
      entry({ term: 'luffrope', definition: 'The rope along the luff.', tags: ['sail', 'on board'] }),
      entry({ term: 'clewring', definition: 'The ring of the clew.' }),
      entry({ term: 'reefband', definition: 'A band\tacross a sail.' }),
      entry({ term: 'farcringle', definition: 'A ring that comes late.' }),
    ]);
    const page = (title: string) =>
      `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>
       <p>Sew the luffrope first. The clewring and the reefband come later. ${FILLER.repeat(6)}</p>
       <p>${FILLER.repeat(6)}</p><div style="height: 400vh"></div><p>The farcringle is last. ${FILLER}</p></article></html>`;
    stage.server.put('/loft.html', page('Loft'));
    stage.server.put('/shed.html', page('Shed'));
    other = await stage.session.open(`${stage.server.origin}/shed.html`);
    settings = await stage.session.openExtensionPage('library.html#settings');
    on = await openPagePopup(stage.session, `${stage.server.origin}/loft.html`);
    await on.choose('terms');
    const rows = await table(on.popup, 'entries');
    ids = new Map(rows.map(({ term, id }) => [term as string, id as number]));
  });
  afterAll(async () => {
    await other?.close();
    await settings?.close();
    await on?.close();
  });

  test('what stood in the window is counted as met, and what is far below is not', async () => {
    await on.page.activate();
    const met = async () =>
      new Set((await table(on.popup, 'met').catch(() => [])).map(({ entry: id }) => id as number));
    await until(async () => (await met()).has(ids.get('luffrope')!), 20_000);
    expect((await met()).has(ids.get('reefband')!)).toBe(true);
    expect((await met()).has(ids.get('farcringle')!)).toBe(false);
    await wordPoint(on.page, 'farcringle');
    await until(async () => (await met()).has(ids.get('farcringle')!), 20_000);
    const [row] = (await table(on.popup, 'met')).filter(({ entry: id }) => id === ids.get('luffrope'));
    expect(Object.keys(row!).sort()).toEqual(['days', 'entry', 'first', 'isDeclined', 'last', 'opened']);
    await on.page.evaluate(() => scrollTo(0, 0));
  });

  test('a card that is looked at is counted, and nothing is where the reader has turned that off', async () => {
    const opened = async (term: string) =>
      (await table(on.popup, 'met')).find(({ entry: id }) => id === ids.get(term))?.opened;
    await on.page.activate();
    await hover(on.page, await wordPoint(on.page, 'luffrope'), 'The rope along the luff.');
    await until(async () => (await opened('luffrope')) === 1);
    expect(await opened('reefband')).toBe(0);
    await askExtension(on.popup, 'cardOpened', [ids.get('reefband')]);
    expect(await opened('reefband')).toBe(1);
    await setting('Remember which terms I have met');
    await until(() =>
      settings.evaluate(
        () => document.querySelector('.setting-line [role=switch][aria-checked=false]') !== null,
      ),
    );
    await askExtension(on.popup, 'cardOpened', [ids.get('reefband')]);
    await askExtension(on.popup, 'termsMet', [9999]);
    expect(await opened('reefband')).toBe(1);
    expect((await table(on.popup, 'met')).some(({ entry: id }) => id === 9999)).toBe(false);
    await setting('Remember which terms I have met');
  });

  test('a term that is known fades on every open page, and comes back', async () => {
    await marked(on.page, 'clewring,luffrope,reefband', '');
    await hover(on.page, await wordPoint(on.page, 'clewring'), 'The ring of the clew.');
    await chip('I know this');
    await marked(on.page, 'luffrope,reefband', 'clewring');
    await marked(other, 'luffrope,reefband', 'clewring');
    // Only its mark is another: its card is there as before.
    const text = await hover(other, await wordPoint(other, 'clewring'), 'The ring of the clew.');
    expect(text).toContain('I know this');
    await on.page.activate();
    await hover(on.page, await wordPoint(on.page, 'clewring'), 'The ring of the clew.');
    await chip('I know this');
    await marked(on.page, 'clewring,luffrope,reefband', '');
  });

  test('one press in the popup’s list does the same', async () => {
    await on.popup.activate();
    await on.press('I know “reefband”');
    await until(async () => (await on.texts('.entry-row.faint .entry-term')).join() === 'reefband');
    await marked(on.page, 'clewring,luffrope', 'reefband');
  });

  test('known terms lose their marks where the reader wants that, and are listed all the same', async () => {
    await on.popup.activate();
    await on.press('Settings');
    await markKnown('none');
    await marked(on.page, 'clewring,luffrope', '');
    await on.popup.activate();
    await until(async () => (await terms()).includes('reefband'));
    await markKnown('light');
    await on.press('Settings');
    await marked(on.page, 'clewring,luffrope', 'reefband');
  });

  test('the popup shows only what is new', async () => {
    await table(
      on.popup,
      'met',
      ['clewring', 'farcringle'].map((term) => ({
        ...{ entry: ids.get(term)!, first: '2020-01-01', last: '2020-01-01', days: 1 },
        ...{ opened: 1, isDeclined: false },
      })),
    );
    await on.reopen();
    await on.choose('terms');
    await on.says('new term');
    expect((await on.texts('.terms-head .tab-count'))[0]).toMatch(/^1/);
    await on.press('Only new terms');
    await until(async () => (await terms()).join() === 'luffrope');
    await on.press('I know “luffrope”');
    await on.says('Nothing new here.');
    await on.press('Show all terms');
    await on.press('I know “luffrope”');
    await until(async () => (await terms()).length === 4);
  });

  test('what was met on many days and never looked up is asked about', async () => {
    // A pointer that still rests on a term would have its card looked at when the popup closes over it.
    await on.page.activate();
    await on.page.move({ x: 2, y: 2 });
    await untilNoCard(on.page);
    await table(on.popup, 'met', [
      {
        ...{ entry: ids.get('clewring')!, first: '2020-01-01', last: '2020-02-01', days: 6 },
        ...{ opened: 0, isDeclined: false },
      },
    ]);
    await on.reopen();
    await on.choose('terms');
    // The page may have told of today meanwhile.
    await until(async () =>
      /“clewring”: met on [67] days, never looked up\./u.test((await on.texts('.known-offer p')).join()),
    );
    await on.press('I know it');
    await until(async () => (await on.texts('.known-offer')).length === 0);
    await marked(on.page, 'luffrope', 'clewring,reefband');
  });

  test('what is to be learned goes to Anki with its sentence and page', async () => {
    await on.page.activate();
    await hover(on.page, await wordPoint(on.page, 'luffrope'), 'The rope along the luff.');
    await chip('Learn this');
    await until(async () => (await table(on.popup, 'learning')).some(({ state }) => state === 'learning'));
    await on.page.press('Escape');
    await untilNoCard(on.page);

    const library = await openLibrary(stage.session);
    await library.tab.evaluate(() => {
      HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
        Object.assign(globalThis, { saved: { name: this.download, address: this.href } });
      };
    });
    const saved = async () => {
      await until(() => library.tab.evaluate(() => (globalThis as { saved?: object }).saved !== undefined));
      return library.tab.evaluate(async () => {
        const { saved } = globalThis as unknown as { saved?: { address: string; name: string } };
        delete (globalThis as { saved?: object }).saved;
        return { name: saved!.name, text: await (await fetch(saved!.address)).text() };
      });
    };
    const download = async (format: string) => {
      await library.fill('export-own', format);
      await library.press('Download');
      return saved();
    };
    await library.open('Export “My glossary”');
    const { name, text } = await download('anki-to-learn');
    const page = `${stage.server.origin}/loft.html`;
    expect([name, text.split('\n')]).toEqual([
      'My glossary.anki.txt',
      [
        '#separator:tab',
        '#html:true',
        '#tags column:7',
        '#deck column:8',
        '#warichu columns:Term\t\tReading\tDefinition\tSentence\tSource\tTags\tDeck',
        `luffrope\t"The rope along the luff.<br><br>Sew the luffrope first.<br><a href=""${page}"">Loft</a>"\t\tThe rope along the luff.\tSew the luffrope first.\tLoft &lt;${page}&gt;\tsail on_board\tMy glossary`,
        '',
      ],
    ]);
    const all = await download('anki');
    expect(all.text).toContain(
      '\nreefband\t"A band\tacross a sail."\t\t"A band\tacross a sail."\t\t\t\tMy glossary\n',
    );

    // From the list of what is to be learned it is two presses.
    await pressButton(library.tab, 'Entries');
    await until(() =>
      library.tab.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('.entries-buttons .button:enabled')];
        const list = all.find(({ textContent }) => textContent.startsWith('To learn'));
        list?.click();
        return list !== undefined;
      }),
    );
    const listsOnly = async () => {
      const page = await library.tab.evaluate(() => document.querySelector('.entries-part')!.textContent);
      return page.includes('luffrope') && !page.includes('reefband');
    };
    await until(listsOnly);
    await pressButton(library.tab, 'Export to Anki');
    const listed = await saved();
    expect(listed.name).toBe('Warichu.anki.txt');
    expect(listed.text).toContain('\tThe rope along the luff.\tSew the luffrope first.\t');
    await pressButton(library.tab, 'Glossaries');
    await pressButton(library.tab, 'Export “My glossary”');

    // What is known and learned goes along with the glossary, and comes back with it.
    const json = JSON.parse((await download('warichu-json')).text);
    const learnt = json.entries.filter(({ learning: said }: { learning?: object }) => said !== undefined);
    const told = learnt.map(({ term, learning: said }: { term: string; learning: { state: string } }) => [
      term,
      said.state,
    ]);
    expect(told.filter(([term]: string[]) => ids.has(term!)).sort()).toEqual([
      ['clewring', 'known'],
      ['luffrope', 'learning'],
      ['reefband', 'known'],
    ]);
    await library.tab.close();
  });

  test('what was met is forgotten, and brought back', async () => {
    await on.popup.activate();
    const before = (await table(on.popup, 'met')).length;
    expect(before).toBeGreaterThan(0);
    await setting('Forget them');
    await until(async () => (await table(on.popup, 'met')).length === 0);
    expect(await table(on.popup, 'metDays')).toEqual([]);
    expect((await table(on.popup, 'learning')).length).toBe(3);
    await setting('Undo');
    await until(async () => (await table(on.popup, 'met')).length === before);
  });

  test('the address bar looks terms up as they are typed, and leads to the entry', async () => {
    const { session } = stage;
    const plain = (line: string) => line.replaceAll(/<\/?(?:match|dim)>/g, '');
    // In Firefox a search begins with the first line, which is the hint.
    const offered = await session.typeInAddressBar('ClewR');
    expect(offered.map(({ description }) => plain(description))).toEqual([
      'clewring — The ring of the clew.',
    ]);
    expect(offered[0]?.content).toBe(`clewring #${ids.get('clewring')}`);
    await session.enterInAddressBar(offered[0]!.content);
    const editor = await session.extensionPage(`library.html#entry=${ids.get('clewring')}`);
    await until(() =>
      editor.evaluate(
        () => (document.querySelector('#term') as HTMLInputElement | null)?.value === 'clewring',
      ),
    );
    await editor.press('Escape');
    await until(() => editor.evaluate(() => location.hash === '#entries'));
    await editor.close();
    expect(await session.typeInAddressBar('halyardless')).toEqual([]);
    await session.enterInAddressBar('halyardless');
    const adding = await session.extensionPage('draft');
    await until(() =>
      adding.evaluate(
        () => (document.querySelector('#term') as HTMLInputElement | null)?.value === 'halyardless',
      ),
    );
    await adding.close();
  });

  test('the settings show the shortcuts as they are', async () => {
    // Browsers differ in which of the suggested keys they give to an extension that is loaded from a folder.
    const commands = await on.popup.evaluate(() => chrome.commands.getAll());
    const told = commands.map(({ name, description, shortcut }) =>
      [name?.startsWith('_') ? 'Open Warichu' : description, spellKeys(shortcut || 'not set')].join(''),
    );
    expect(told.length).toBeGreaterThan(4);
    const shown = () =>
      settings.evaluate(() => [...document.querySelectorAll('.shortcut')].map((one) => one.textContent));
    await until(async () => (await shown()).join() === told.join());
    expect(await shown()).toContain('Save the selected text as a quotationnot set');
  });
}
