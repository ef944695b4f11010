import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../harness/accessibility-problems.ts';
import { layoutProblems } from '../harness/layout-problems.ts';
import { type LibraryPage, openLibrary } from '../harness/library-page.ts';
import type { Stage } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';

const SHIPS = [
  'term,definition,tags',
  'sloop,A ship with one mast.,ship',
  'ketch,A ship whose mast in front is the higher one.,ship',
  'yawl,A ship with a small mast far behind.,ship|small',
].join('\n');

export default function entries(stage: Stage): void {
  let library: LibraryPage;
  const terms = () =>
    library.tab.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.is-term .in-place')].map(({ value }) => value),
    );
  const shows = (wanted: string[]) =>
    until(async () => (await terms()).join() === wanted.join()).catch(async () => {
      throw new Error(`The table has ${await terms()}, not ${wanted}: ${await library.text()}`);
    });
  const tick = (term: string) =>
    until(() =>
      library.tab.evaluate((wanted) => {
        const rows = [...document.querySelectorAll('.entry-table-body .entry-table-row')];
        const row = rows.find(
          (one) => one.querySelector<HTMLInputElement>('.is-term .in-place')?.value === wanted,
        );
        row?.querySelector<HTMLElement>('input[type=checkbox]')?.click();
        return row !== undefined;
      }, term),
    );
  const choose = (name: string) =>
    until(() =>
      library.tab.evaluate((wanted) => {
        const select = document.querySelector<HTMLSelectElement>('#entries-glossary');
        const option = [...(select?.options ?? [])].find(({ text }) => text.startsWith(wanted));
        if (select === null || option === undefined) return false;
        select.value = option.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }, name),
    );

  beforeAll(async () => {
    library = await openLibrary(stage.session);
    await library.give([{ name: 'ships.csv', text: SHIPS }]);
    await library.says('The first entries');
    await library.press('Import');
    await library.says('3 entries added to “ships”.');
    await library.press('Dismiss');
    await library.press('Entries');
    await until(() => library.tab.evaluate(() => document.querySelector('#entries-glossary') !== null));
  });
  afterAll(async () => {
    await library.press('Glossaries');
    await until(async () => (await library.names()).includes('ships'));
    await library.open('Details of “ships”');
    await library.press('Remove this glossary');
    await library.says('“ships” is removed.');
    await library.tab.close();
  });

  test('of all glossaries are found together, and say whose they are', async () => {
    await until(() =>
      library.tab.evaluate(
        () =>
          document
            .querySelector<HTMLSelectElement>('#entries-glossary')
            ?.selectedOptions[0]?.text.startsWith('All glossaries (') === true,
      ),
    );
    await library.fill('entries-search', 'with one mast');
    await shows(['sloop']);
    const owners = () =>
      library.tab.evaluate(() =>
        [...document.querySelectorAll('.entry-cell-name')].map(({ textContent }) => textContent),
      );
    expect(await owners()).toEqual(['ships']);
    await tick('sloop');
    await library.press('Move');
    await library.press('Move to my glossary');
    await library.says('1 entry moved to “My glossary”.');
    await until(async () => (await owners()).join() === 'My glossary');
    await library.press('Undo');
    await until(async () => (await owners()).join() === 'ships');
    await library.fill('entries-search', '');
    await choose('ships');
    await shows(['sloop', 'ketch', 'yawl']);
  });

  test('have the columns that the reader chooses, in their order', async () => {
    const heads = () =>
      library.tab.evaluate(() =>
        [...document.querySelectorAll('.is-head [role=columnheader]')].map(({ textContent }) => textContent),
      );
    const has = (...names: string[]) =>
      until(async () => (await heads()).slice(1, -1).join() === names.join()).catch(async () => {
        throw new Error(`The columns are ${await heads()}, not ${names}.`);
      });
    await has('Term', 'Definition', 'Tags', 'Changed');
    await library.press('Columns');
    await library.press('Also called');
    await library.press('Changed');
    await library.press('Move “Tags” forward');
    await library.tab.press('Enter');
    await library.tab.press('Enter');
    await has('Term', 'Tags', 'Also called', 'Definition');
    await until(() => library.tab.evaluate(() => document.getAnimations().length === 0));
    expect(await library.tab.evaluate(accessibilityProblems)).toEqual([]);
    await library.tab.setViewport({ width: 320, height: 640 });
    expect(await library.tab.evaluate(layoutProblems)).toEqual([]);
    await library.tab.setViewport({ width: 1000, height: 800 });
    await library.tab.press('Escape');
    await until(() => library.tab.evaluate(() => document.activeElement?.textContent === 'Columns'));
    await library.press('Glossaries');
    await library.press('Entries');
    await has('Term', 'Tags', 'Also called', 'Definition');
    await library.press('Columns');
    await library.press('Back to the default');
    await has('Term', 'Definition', 'Tags', 'Changed');
    await library.press('Close');
  });

  test('are selected from one to another, and Escape clears that', async () => {
    await shows(['sloop', 'ketch', 'yawl']);
    await tick('sloop');
    await library.tab.evaluate(() => {
      const boxes = document.querySelectorAll('.entry-table-body input[type=checkbox]');
      boxes[2]!.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true, cancelable: true }));
    });
    await library.says('3 selected');
    await library.tab.press('Escape');
    await library.says('The selection is cleared.');
    await library.press('Undo');
    await library.says('3 selected');
    await library.press('Clear selection');
    await library.press('Dismiss');
  });

  test('are sorted and searched', async () => {
    await library.press('Term');
    await shows(['ketch', 'sloop', 'yawl']);
    await library.press('Term');
    await shows(['yawl', 'sloop', 'ketch']);
    await library.press('Term');
    await shows(['sloop', 'ketch', 'yawl']);
    await library.fill('entries-search', 'SMALL');
    await shows(['yawl']);
    await library.fill('entries-search', '');
    await shows(['sloop', 'ketch', 'yawl']);
  });

  test('are edited where they stand', async () => {
    const id = await library.tab.evaluate(
      () => document.querySelector('.is-term .in-place')!.id.split('-')[1],
    );
    const type = async (field: string, text: string) => {
      await library.tab.evaluate((name) => document.getElementById(name)!.focus(), field);
      await library.tab.press('Control+a');
      await library.tab.type(text);
    };
    await type(`term-${id}`, ' ');
    await library.says('Enter the term that is to be explained.');
    await library.tab.press('Escape');
    await type(`definition-${id}`, 'One mast, two sails.');
    await library.tab.press('Tab');
    await library.fill('entries-search', 'two sails');
    await shows(['sloop']);
    await library.says('“sloop” is saved.');
    await library.press('Undo');
    await shows([]);
    await library.fill('entries-search', '');
    await shows(['sloop', 'ketch', 'yawl']);
  });

  test('are tagged by the many, and everything is taken back', async () => {
    await tick('sloop');
    await tick('yawl');
    await library.says('2 selected');
    await library.press('Tags');
    await library.fill('bulk-tag', 'wooden');
    await library.press('Add the tag');
    await library.says('The tag “wooden” was added to 2 entries.');
    await library.fill('entries-search', 'wooden');
    await shows(['sloop', 'yawl']);
    await library.press('Undo');
    await shows([]);
    await library.fill('entries-search', '');
  });

  test('are moved into the own glossary and into a new one, and come back', async () => {
    await tick('ketch');
    await library.press('Move');
    await library.press('Move to my glossary');
    await library.says('1 entry moved to “My glossary”.');
    await shows(['sloop', 'yawl']);
    await library.press('Undo');
    await shows(['sloop', 'ketch', 'yawl']);

    await tick('ketch');
    await tick('yawl');
    await library.press('Move');
    await library.fill('bulk-name', 'Two masts');
    await library.press('Move to a new glossary');
    await library.says('2 entries moved to “Two masts”.');
    await shows(['sloop']);
    await choose('Two masts');
    await shows(['ketch', 'yawl']);
    await choose('ships');
    await library.press('Undo');
    await shows(['sloop', 'ketch', 'yawl']);
  });

  test('are deleted and come back; the editor has all fields', async () => {
    await tick('sloop');
    await library.press('Delete');
    await library.says('Deleted: 1 entry.');
    await shows(['ketch', 'yawl']);
    await library.press('Undo');
    await shows(['sloop', 'ketch', 'yawl']);
    await library.press('Edit “ketch”');
    await until(() => library.tab.evaluate(() => document.activeElement?.id === 'definition'));
    await library.tab.press('Escape');
    await until(() => library.tab.evaluate(() => document.querySelector('dialog') === null));
  });

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    test('keep nobody out, and fit a small window', async () => {
      await tick('sloop');
      await library.tab.setColorScheme(scheme);
      await until(() => library.tab.evaluate(() => document.getAnimations().length === 0));
      expect(await library.tab.evaluate(accessibilityProblems)).toEqual([]);
      await library.tab.setViewport({ width: 320, height: 640 });
      expect(await library.tab.evaluate(layoutProblems)).toEqual([]);
      await library.tab.setViewport({ width: 1000, height: 800 });
      expect(await library.tab.evaluate(layoutProblems)).toEqual([]);
      await library.tab.setColorScheme('light');
      await library.press('Clear selection');
    });
  });
}
