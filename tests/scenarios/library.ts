import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { type LibraryPage, openLibrary } from '../harness/library-page.ts';
import { markedWords } from '../harness/marked-words.ts';
import type { Stage } from '../harness/scenario.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';

declare const chrome: typeof browser;

const FILLER = 'The yard is swept at dusk, and the boats are turned over so that no rain stays in them. ';

const TABLE = [
  'Word;Meaning;Area',
  'gunwale;The upper edge of a boat.;boat',
  'thwart;A seat across a boat.;boat',
  ';Nameless.;boat',
].join('\n');

const BIRDS = JSON.stringify({
  format: 'warichu-glossary',
  version: 1,
  name: 'Shore birds',
  language: 'en',
  licence: 'CC0',
  entries: [{ term: 'whimbrel', definition: 'A wader with a bent bill.' }, { term: 'dunlin' }],
});

const marks = async (tab: Tab) => (await markedWords(tab)).sort().join();

export default function library(stage: Stage): void {
  let page: LibraryPage;
  let article: Tab;
  /** Waits for the marks of the article, which is looked at for that. */
  const marked = async (terms: string) => {
    await article.activate();
    await until(async () => (await marks(article)) === terms);
    await page.tab.activate();
  };

  beforeAll(async () => {
    stage.server.put(
      '/yard.html',
      `<!doctype html><html lang="en"><title>Yard</title><article><h1>Yard</h1>
       <p>Paint the gunwale, then the thwart. A whimbrel looks on. ${FILLER.repeat(6)}</p><p>${FILLER.repeat(6)}</p></article></html>`,
    );
    article = await stage.session.open(`${stage.server.origin}/yard.html`);
    page = await openLibrary(stage.session);
  });
  afterAll(async () => {
    await page?.tab.close();
    await article?.close();
  });

  test('a table is imported as its columns are told, and says what it left out', async () => {
    await page.give([{ name: 'boats.csv', text: TABLE }]);
    await page.says('What is in the columns');
    const column = (at: number) =>
      page.tab.evaluate((which) => {
        const row = document.querySelectorAll('.column')[which]!;
        return [row.querySelector('select')!.value, ...(row.textContent ?? '').match(/Word|gunwale|boat/g)!];
      }, at);
    expect(await column(0)).toEqual(['term', 'Word', 'gunwale']);
    expect((await column(2))[1]).toBe('boat');

    // The reader says what the last column is, and nothing is the term for a moment.
    await page.fill('column-2', 'tags');
    await until(() => page.tab.evaluate(() => document.querySelector('.sample-facts') !== null));
    await page.fill('column-0', '');
    await page.says('Say which column is the term.');
    await page.press('Import');
    expect(await page.names()).toHaveLength(1);
    await page.fill('column-0', 'term');
    await until(() =>
      page.tab.evaluate(() => document.querySelector('.sample-term')?.textContent === 'gunwale'),
    );

    await page.fill('import-name', '');
    await page.press('Import');
    await page.says('Enter a name for this glossary.');
    await page.fill('import-name', 'Boats');
    await page.fill('import-lang', 'en');
    await page.press('Import');
    await page.says('2 entries added to “Boats”.');
    await page.says('1 entry was left out.');
    await page.press('1 entry was left out.');
    await page.says('line 4');
    await page.lists(['My glossary', 'Boats']);
    expect((await page.facts('Boats')).slice(0, 2)).toEqual(['English', '2 entries']);
    await marked('gunwale,thwart');
  });

  test('an import is taken back', async () => {
    await page.press('Undo');
    await page.says('The import is undone.');
    await page.lists(['My glossary']);
    await marked('');
    await page.give([{ name: 'boats.csv', text: TABLE }]);
    await page.says('What is in the columns');
    await page.fill('import-name', 'Boats');
    await page.press('Import');
    await page.says('2 entries added to “Boats”.');
    await page.press('Dismiss');
  });

  test('files are dropped on the page; what a file says of its glossary is filled in', async () => {
    await page.give([{ name: 'birds.json', text: BIRDS }], 'drop');
    await page.says('The first entries');
    const filled = await page.tab.evaluate(() =>
      ['name', 'lang', 'licence'].map(
        (field) => (document.getElementById(`import-${field}`) as HTMLInputElement).value,
      ),
    );
    expect(filled).toEqual(['Shore birds', 'en', 'CC0']);
    await page.press('Import');
    await page.says('2 entries added to “Shore birds”.');
    await page.lists(['My glossary', 'Boats', 'Shore birds']);
    await marked('gunwale,thwart,whimbrel');
  });

  test('a glossary that is switched off is found nowhere', async () => {
    await page.press('Use “Boats”');
    await marked('whimbrel');
    await page.press('Use “Boats”');
    await marked('gunwale,thwart,whimbrel');
  });

  test('arrow keys put glossaries into another order, which stays', async () => {
    await page.tab.evaluate(() => document.querySelectorAll<HTMLElement>('.handle')[1]!.focus());
    await page.tab.press('ArrowUp');
    await page.lists(['My glossary', 'Shore birds', 'Boats']);
    expect(
      await page.tab.evaluate(() => [
        document.activeElement?.ariaLabel,
        [...document.querySelectorAll('[role=status]')].map((status) => status.textContent).join(''),
      ]),
    ).toEqual(['Move “Shore birds”: 1 of 2', expect.stringContaining('“Shore birds” is now 1 of 2.')]);
    await page.tab.close();
    page = await openLibrary(stage.session);
    await page.lists(['My glossary', 'Shore birds', 'Boats']);
  });

  test('a handle drags a glossary to another place', async () => {
    const [from, to] = await page.tab.evaluate(() =>
      [...document.querySelectorAll('.handle')].map((handle) => {
        const { x, y, width, height } = handle.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    await page.tab.drag(from!, to!);
    await page.lists(['My glossary', 'Boats', 'Shore birds']);
    await page.tab.press('Escape');
  });

  test('details are saved as they are changed, and wrong ones are refused with a sentence', async () => {
    const id = await page.open('Details of “Boats”');
    await page.fill(`glossary-${id}-url`, 'boats');
    await page.says('Enter an address that begins with https:// or http://.');
    await page.fill(`glossary-${id}-url`, 'https://boats.example/');
    await page.fill(`glossary-${id}-name`, 'Boats and oars');
    await page.says('Saved');
    await page.tab.close();
    page = await openLibrary(stage.session);
    await page.lists(['My glossary', 'Boats and oars', 'Shore birds']);
    const same = await page.open('Details of “Boats and oars”');
    expect(
      await page.tab.evaluate(
        (field) => (document.getElementById(field) as HTMLInputElement).value,
        `glossary-${same}-url`,
      ),
    ).toBe('https://boats.example/');
  });

  test('a glossary is removed, brought back, exported and imported again', async () => {
    await page.open('Details of “Boats and oars”');
    await page.press('Remove this glossary');
    await page.says('“Boats and oars” is removed.');
    await page.lists(['My glossary', 'Shore birds']);
    await marked('whimbrel');
    await page.press('Undo');
    await page.says('“Boats and oars” is back.');
    await page.lists(['My glossary', 'Boats and oars', 'Shore birds']);
    await marked('gunwale,thwart,whimbrel');

    // The file is looked at where it is handed to the browser, which saves it where no page can see it.
    await page.tab.evaluate(() => {
      HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
        Object.assign(globalThis, { saved: { name: this.download, address: this.href } });
      };
    });
    const id = await page.open('Export “Boats and oars”');
    await page.fill(`export-${id}`, 'csv');
    await page.says('but not the glossary’s own name');
    await page.press('Download');
    await page.says('“Boats and oars.csv” has been handed');
    const text = await page.tab.evaluate(async () => {
      const { saved } = globalThis as unknown as { saved: { address: string } };
      return (await fetch(saved.address)).text();
    });
    expect(text).toContain('gunwale,,,The upper edge of a boat.');

    await page.open('Details of “Boats and oars”');
    await page.press('Remove this glossary');
    await page.says('“Boats and oars” is removed.');
    await page.give([{ name: 'Boats and oars.csv', text }]);
    await page.says('The first entries');
    await page.press('Import');
    await page.says('2 entries added to “Boats and oars”.');
    await marked('gunwale,thwart,whimbrel');
  });

  test('a file that is no glossary is refused with a sentence, and nothing is changed', async () => {
    const before = ['My glossary', 'Shore birds', 'Boats and oars'];
    await page.lists(before);
    await page.give([{ name: 'broken.json', text: '{"entries": [' }]);
    await page.says('“broken.json” was not imported.');
    expect(await page.text()).toMatch(/JSON/);
    expect(await page.names()).toEqual(before);
    expect(await page.text()).toContain('Choose files');
  });

  test('an import that is cancelled adds nothing, and its form stays', async () => {
    const before = await page.names();
    await page.give([{ name: 'long.csv', text: 'word#,A meaning that is number #.\n', repeat: 120_000 }]);
    await page.says('The first entries');
    await page.fill('import-name', 'A long one');
    await page.press('Import');
    await page.tab.evaluate(async () => {
      while (document.querySelector('.meter button') === null) await new Promise(requestAnimationFrame);
      document.querySelector<HTMLElement>('.meter button')!.click();
    });
    await page.says('The import is cancelled and nothing was added.');
    expect(
      await page.tab.evaluate(() => (document.getElementById('import-name') as HTMLInputElement).value),
    ).toBe('A long one');
    expect(await page.names()).toEqual(before);
    await page.press('Cancel');
    await page.says('Choose files');
  });

  test('more than the reader’s own glossary takes at once is refused with a sentence', async () => {
    const before = await page.names();
    await page.give([{ name: 'many.csv', text: 'word#,A meaning that is number #.\n', repeat: 20_001 }]);
    await page.says('The first entries');
    await page.press('My glossary');
    await page.press('Import');
    await page.says('Your own glossary takes up to 20,000 entries at once; import these as a new glossary.');
    expect(await page.names()).toEqual(before);
    await page.press('Cancel');
    await page.says('Choose files');
  });

  test('several files come one after the other', async () => {
    await page.give([
      { name: 'one.csv', text: 'term,definition\ngunter,A kind of sail.\n' },
      { name: 'two.csv', text: 'term,definition\nlugsail,Another kind of sail.\n' },
    ]);
    await page.says('1 of 2');
    await page.press('Leave this one out');
    await page.says('two.csv');
    await page.says('2 of 2');
    await page.press('My glossary');
    await page.press('Import');
    await page.says('1 entry added to “My glossary”.');
    await page.press('Undo');
    await page.says('The import is undone.');
  });

  test('the starter glossary is added with one press, and offered again when it is removed', async () => {
    await page.says('A starter glossary');
    await page.press('Add the starter');
    await until(async () => (await page.names()).length === 4);
    const name = (await page.names()).at(-1)!;
    expect(await page.facts(name)).toContain('English');
    await until(async () => !(await page.text()).includes('Add the starter'));
    await page.open(`Details of “${name}”`);
    await page.press('Remove this glossary');
    await page.says('Add the starter');
  });

  test('the popup leads to the library, the one that is open already', async () => {
    await article.activate();
    const popup = await stage.session.openExtensionPage('popup.html');
    const isShown = () => page.tab.evaluate(async () => (await chrome.tabs.getCurrent())?.active === true);
    await until(async () => !(await isShown()));
    await until(() => popup.evaluate(() => document.querySelector('[aria-label=Library]') !== null));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[aria-label=Library]')!.click());
    await until(isShown);
  });

  test('nothing was wrong on the way', async () => {
    for (const name of ['Boats and oars', 'Shore birds']) {
      await page.open(`Details of “${name}”`);
      await page.press('Remove this glossary');
      await page.says(`“${name}” is removed.`);
    }
    await page.lists(['My glossary']);
    await marked('');
    expect(page.tab.errors).toEqual([]);
  });
}
