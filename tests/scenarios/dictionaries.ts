import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardText, hover, untilNoCard } from '../harness/card-text.ts';
import { type LibraryPage, openLibrary } from '../harness/library-page.ts';
import { markedWords } from '../harness/marked-words.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

const FILLER =
  'The harbour is dredged in March, when the ferries are laid up and the tides are at their lowest. ';
const MANY = 20_000;

/** How many rows one of the extension's tables has. */
function rowsIn(page: Tab, table: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('warichu');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction(name).objectStore(name).count();
          count.onsuccess = () => resolve(count.result);
          count.onerror = () => reject(count.error);
          opening.result.close();
        };
      }),
    table,
  );
}

export default function dictionaries(stage: Stage): void {
  let library: LibraryPage;
  let pages = 0;

  /** Opens a page that nobody has read yet. */
  const openPage = async () => {
    const path = `/harbour-${++pages}.html`;
    stage.server.put(
      path,
      `<!doctype html><html lang="en"><title>Harbour</title><article><h1>Harbour</h1>
       <p>First lexeme17, then vocable19999 and lexeme19999, at last lexeme${MANY}. ${FILLER.repeat(6)}</p><p>${FILLER.repeat(6)}</p></article></html>`,
    );
    return stage.session.open(`${stage.server.origin}${path}`);
  };
  const shows = async (tab: Tab, words: string[]) => {
    await tab.activate();
    await until(async () => (await markedWords(tab)).join() === words.join()).catch(async () => {
      throw new Error(`Marked are ${await markedWords(tab)}, not ${words}.`);
    });
  };
  const importMany = async (name: string, row: string, count: number) => {
    await library.tab.activate();
    await library.give([{ name: `${name}.csv`, text: row, repeat: count }]);
    await library.says('The first entries');
    await library.fill('import-name', name);
    await library.press('Import');
    await library.says(`entries added to “${name}”.`);
    await library.press('Dismiss');
  };
  const remove = async (name: string) => {
    await library.tab.activate();
    await library.open(`Details of “${name}”`);
    await library.press('Remove this glossary');
    await library.says(`“${name}” is removed.`);
  };

  beforeAll(async () => {
    library = await openLibrary(stage.session);
    await importMany('Lexemes', 'lexeme#,It is lexeme number #.\n', MANY);
  });
  afterAll(async () => {
    await library.tab.close();
  });

  test('the first page after the background was ended is as right as any other', async () => {
    const before = await openPage();
    await shows(before, ['lexeme17', 'lexeme19999']);
    await before.close();
    await stage.session.stopBackground();
    const after = await openPage();
    await shows(after, ['lexeme17', 'lexeme19999']);
    await hover(after, await wordPoint(after, 'lexeme19999'), 'It is lexeme number 19999.');
    await after.close();
  });

  test('a background that is ended while it tidies up finds the same, and tidies up the next time', async () => {
    await importMany('Vocables', 'vocable#,It is vocable number #.\n', MANY);
    expect(await rowsIn(library.tab, 'layers')).toBeGreaterThan(1);
    const showsAll = async () => {
      const tab = await openPage();
      await shows(tab, ['lexeme17', 'vocable19999', 'lexeme19999']);
      await tab.close();
    };
    await showsAll();
    // Around the time at which it begins, which is some seconds after the last change.
    await new Promise((resolve) => setTimeout(resolve, 4_050));
    await stage.session.stopBackground();
    await showsAll();
    await until(async () => (await rowsIn(library.tab, 'layers')) === 1, 30_000);
    await showsAll();
  });

  test('an edited entry of a dictionary shows at once, without a new index', async () => {
    const tab = await openPage();
    await hover(tab, await wordPoint(tab, 'lexeme17'), 'It is lexeme number 17.');
    await tab.inCard(() => (document.querySelector('.sense-edit') as HTMLElement).click());
    const editor = await stage.session.extensionPage('entry=');
    await editor.activate();
    await until(() => editor.evaluate(() => document.activeElement?.id === 'definition'));
    await editor.press('Control+a');
    await editor.type('Seventeen.');
    await editor.press('Control+Enter');
    await tab.activate();
    const text = await hover(tab, await wordPoint(tab, 'lexeme17'), 'Seventeen.');
    expect(text).toContain('Lexemes');
    expect(text).not.toContain('number 17');
    expect(await rowsIn(library.tab, 'layers')).toBe(1);
    expect(await rowsIn(library.tab, 'changes')).toBe(1);
    await tab.close();
  });

  test('senses come in the order of the glossaries, the reader’s own first', async () => {
    await importMany('Other lexemes', 'lexeme#,Another lexeme.\n', 20);
    await seedGlossary(stage.session, [entry({ term: 'lexeme17', definition: 'My own.' })]);
    const tab = await openPage();
    const order = async () => {
      const names = await tab.inCard(() =>
        [...document.querySelectorAll('.glossary-name')].map((name) => name.textContent),
      );
      return names?.join();
    };
    await hover(tab, await wordPoint(tab, 'lexeme17'), 'My own.');
    expect(await order()).toBe('My glossary,Lexemes,Other lexemes');
    await library.tab.activate();
    await library.lists(['My glossary', 'Lexemes', 'Vocables', 'Other lexemes']);
    await library.tab.evaluate(() => document.querySelectorAll<HTMLElement>('.handle')[2]!.focus());
    await library.tab.press('Home');
    await library.lists(['My glossary', 'Other lexemes', 'Lexemes', 'Vocables']);
    await tab.activate();
    await tab.move({ x: 1, y: 1 });
    await untilNoCard(tab);
    await hover(tab, await wordPoint(tab, 'lexeme17'), 'My own.');
    await until(async () => (await order()) === 'My glossary,Other lexemes,Lexemes');
    expect(await cardText(tab)).toContain('Seventeen.');
    await tab.close();
  });

  test('an import whose page is closed in the middle leaves everything as it was', async () => {
    const before = await rowsIn(library.tab, 'chunks');
    const other = await openLibrary(stage.session);
    await other.give([{ name: 'Half.csv', text: 'half#,A half.\n', repeat: 300_000 }]);
    await other.says('The first entries');
    await other.fill('import-name', 'Half');
    await other.press('Import');
    await until(async () => (await rowsIn(other.tab, 'chunks')) > before);
    await other.tab.close();
    await library.tab.activate();
    expect(await library.names()).toEqual(['My glossary', 'Other lexemes', 'Lexemes', 'Vocables']);
    const tab = await openPage();
    await shows(tab, ['lexeme17', 'vocable19999', 'lexeme19999']);
    await tab.close();
    // What was left behind is taken away some seconds after the background's next start.
    await stage.session.stopBackground();
    const after = await openPage();
    await shows(after, ['lexeme17', 'vocable19999', 'lexeme19999']);
    await after.close();
    await until(async () => (await rowsIn(library.tab, 'chunks')) === before, 30_000);
  });

  test('removed glossaries are found nowhere', async () => {
    const tab = await openPage();
    await remove('Vocables');
    await shows(tab, ['lexeme17', 'lexeme19999']);
    await remove('Lexemes');
    await shows(tab, ['lexeme17']);
    await remove('Other lexemes');
    await seedGlossary(stage.session, []);
    await tab.close();
    expect(library.tab.errors).toEqual([]);
  });
}
