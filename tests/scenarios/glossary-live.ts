import { afterAll, beforeAll, expect, test } from 'vitest';
import { askExtension } from '../harness/ask-extension.ts';
import { cardText, hover, untilNoCard } from '../harness/card-text.ts';
import { findTab } from '../harness/find-tab.ts';
import { markedWords } from '../harness/marked-words.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

const FILLER = 'The orchard is pruned in February, when the trees cannot mind and the ladders are dry. ';

/** Presses the button that says this. */
function press(page: Tab, says: string): Promise<void> {
  return page.evaluate((words) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, [role=button], [role=tab]')];
    const found = buttons.find(
      // A tab says its count behind its name.
      (each) => each.textContent?.replace(/\d+$/, '').trim() === words || each.ariaLabel === words,
    );
    if (found === undefined) throw new Error(`No button says ${words}: ${document.body.innerText}`);
    found.click();
  }, says);
}

/** Puts the focus into a field, takes out what is in it and types. */
async function fill(page: Tab, id: string, text: string): Promise<void> {
  // The form puts the focus into its first field by itself, a moment after it is there.
  await page.activate();
  await until(() => page.evaluate(() => document.activeElement?.closest('form') != null));
  await page.evaluate((field) => (document.getElementById(field) as HTMLInputElement).focus(), id);
  await page.press('Control+a');
  await page.type(text);
}

const marks = async (tab: Tab) => (await markedWords(tab)).join();

export default function glossaryLive(stage: Stage): void {
  let tab: Tab;
  let popup: Tab;
  let id: number;

  beforeAll(async () => {
    await seedGlossary(stage.session, [entry({ term: 'espalier', definition: 'A tree along a wall.' })]);
    stage.server.put(
      '/orchard.html',
      `<!doctype html><html lang="en"><title>Orchard</title><article><h1>Orchard</h1>
       <p id="first">The espalier and the cordon stand by the gate. ${FILLER.repeat(6)}</p><p>${FILLER.repeat(6)}</p></article></html>`,
    );
    const address = `${stage.server.origin}/orchard.html`;
    tab = await stage.session.open(address);
    const finder = await stage.session.openExtensionPage('popup.html');
    id = await findTab(finder, address);
    await finder.close();
    popup = await stage.session.openExtensionPage(`popup.html?tab=${id}`);
    await tab.activate();
    await until(async () => (await marks(tab)) === 'espalier');
  });
  afterAll(() => popup?.close());

  test('editing an entry changes the card of the open page', async () => {
    await hover(tab, await wordPoint(tab, 'espalier'), 'A tree along a wall.');
    await tab.inCard(() => (document.querySelector('.sense-edit') as HTMLElement).click());
    const editor = await stage.session.extensionPage('entry=');
    await fill(editor, 'definition', 'A fruit tree trained flat.');
    await editor.press('Control+Enter');
    await tab.activate();
    const text = await hover(tab, await wordPoint(tab, 'espalier'), 'A fruit tree trained flat.');
    expect(text).not.toContain('A tree along a wall.');
  });

  test('the popup shows the terms of the page', async () => {
    await until(() => popup.evaluate(() => document.body.innerText.includes('A fruit tree trained flat.')));
    expect(await popup.evaluate(() => document.body.innerText)).toContain('espalier');
  });

  test('a term added in the popup is marked at once', async () => {
    await press(popup, 'Glossary');
    await press(popup, 'Add');
    await fill(popup, 'term', 'cordon');
    await fill(popup, 'definition', 'A tree with a single stem.');
    await popup.press('Control+Enter');
    await tab.activate();
    await until(async () => (await marks(tab)) === 'espalier,cordon');
    expect(await hover(tab, await wordPoint(tab, 'cordon'), 'single stem')).toContain('cordon');
  });

  test('a term without a name is refused with a sentence, and nothing is lost', async () => {
    await popup.activate();
    await press(popup, 'Add');
    await fill(popup, 'definition', 'Nameless.');
    await popup.press('Control+Enter');
    await until(() => popup.evaluate(() => document.body.innerText.includes('Enter the term')));
    expect(
      await popup.evaluate(() => (document.querySelector('#definition') as HTMLTextAreaElement).value),
    ).toBe('Nameless.');
    await press(popup, 'Cancel');
  });

  test('deleting takes the mark away, and undo brings it back', async () => {
    await popup.activate();
    await until(() => popup.evaluate(() => document.body.innerText.includes('cordon')));
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('button')];
      rows.find((row) => row.innerText.startsWith('cordon'))!.click();
    });
    await until(() => popup.evaluate(() => document.querySelector('#definition') !== null));
    await press(popup, 'Delete');
    await tab.activate();
    await until(async () => (await marks(tab)) === 'espalier');
    await popup.activate();
    await press(popup, 'Undo');
    await tab.activate();
    await until(async () => (await marks(tab)) === 'espalier,cordon');
  });

  test('“not on this site” turns it off there, the popup turns it on again', async () => {
    await hover(tab, await wordPoint(tab, 'cordon'), 'single stem');
    await tab.inCard(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.actions button')];
      buttons.at(-1)!.click();
    });
    await until(async () => (await marks(tab)) === '');
    await untilNoCard(tab);
    expect(await cardText(tab)).toBe('');
    await popup.activate();
    await until(() => popup.evaluate(() => document.body.innerText.includes('127.0.0.1')));
    await press(popup, 'On this site');
    await tab.activate();
    await until(async () => (await marks(tab)) === 'espalier,cordon');
  });

  test.each(['shortcut', 'menu'])('selected text fills in the add form: %s', async (way) => {
    await tab.activate();
    await tab.evaluate(() => {
      const text = document.querySelector('#first')!.firstChild as Text;
      const start = text.data.indexOf('gate');
      getSelection()!.setBaseAndExtent(text, start, text, start + 4);
    });
    if (way === 'menu') await stage.session.chooseMenu('add-term', 'gate', id);
    else await stage.session.runCommand('add-selection', id);
    const editor = await stage.session.extensionPage('draft');
    await until(() => editor.evaluate(() => document.querySelector('#term') !== null));
    const filled = await editor.evaluate(() => ({
      term: (document.querySelector('#term') as HTMLInputElement).value,
      definition: (document.querySelector('#definition') as HTMLTextAreaElement).value,
      all: [...document.querySelectorAll('input')].map((input) => input.value),
    }));
    expect(filled.term).toBe('gate');
    expect(filled.definition).toBe('The espalier and the cordon stand by the gate.');
    expect(filled.all).toContain('Orchard');
    expect(filled.all).toContain(`${stage.server.origin}/orchard.html`);
    await editor.close();
  });

  test('a page that is no article is read when the reader asks', async () => {
    stage.server.put('/note.html', '<!doctype html><title>Note</title><p>An espalier.</p>');
    const address = `${stage.server.origin}/note.html`;
    const note = await stage.session.open(address);
    const finder = await stage.session.openExtensionPage('popup.html');
    const noteId = await findTab(finder, address);
    expect((await askExtension<{ state: string }>(finder, 'pageState', undefined, noteId)).state).toBe(
      'not-article',
    );
    await finder.goto((await finder.evaluate(() => location.href)).replace(/\?.*|$/, `?tab=${noteId}`));
    await until(() => finder.evaluate(() => document.body.innerText.includes('Read this page anyway')));
    await press(finder, 'Read this page anyway');
    await note.activate();
    await until(async () => (await marks(note)) === 'espalier');
    await finder.close();
    await note.close();
  });
}
