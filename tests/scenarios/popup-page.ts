import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPagePopup, type PagePopup } from '../harness/page-popup.ts';
import type { Stage } from '../harness/scenario.ts';
import { screenProblems } from '../harness/screen-problems.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import { until } from '../harness/until.ts';

const MANY = 500;

export default function popupPage(stage: Stage): void {
  let on: PagePopup;
  const isMarked = (name: string) =>
    on.page.evaluate((wanted) => (CSS.highlights.get(wanted)?.size ?? 0) > 0, name);
  const keepsNobodyOut = async () => {
    expect(await screenProblems(on.popup)).toEqual([]);
    const overflow = await on.popup.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(overflow).toBe(0);
  };

  describe('a page that is a glossary', () => {
    beforeAll(async () => {
      on = await openPagePopup(stage.session, `${stage.server.origin}/lamp-terms.html`);
    });
    afterAll(() => on.close());

    test('opens on what the page defines, and leads to the place', async () => {
      expect(await on.texts('[role=tab][aria-selected=true]')).toEqual([
        expect.stringMatching(/^This page/),
        'Defined9',
      ]);
      expect((await on.texts('.defined-place .entry-term')).slice(0, 3)).toEqual([
        'lantern room',
        'gallery',
        'occultation',
      ]);
      expect((await on.texts('.defined-meaning'))[1]).toBe(
        'The walkway round the lantern room, from which the panes are washed.',
      );
      await until(async () =>
        (await on.texts('.defined-place .entry-count'))[1]?.includes('2 times on this page'),
      );
      await keepsNobodyOut();
      await on.popup.evaluate(() => document.querySelector<HTMLElement>('.defined-place')!.click());
      await until(() => isMarked('warichu-place'));
    });

    test('adds one term with the page as its source, and takes it back', async () => {
      await on.popup.activate();
      await on.press('Add “gallery”');
      await on.says('“gallery” is in the glossary now.');
      await on.press('Added: edit “gallery”');
      await on.says('Edit entry');
      const values = await on.popup.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.editor :is(input, textarea)')].map(
          ({ value }) => value,
        ),
      );
      expect(values).toContain('The walkway round the lantern room, from which the panes are washed.');
      expect(values).toContain('Words of the lamp room');
      expect(values).toContain(`${stage.server.origin}/lamp-terms.html`);
      await on.press('Delete');
      await on.says('“gallery” is deleted.');
      await until(async () => !(await on.texts('.defined-add')).includes('Added'));
    });

    test('adds a term once, however often the button is pressed', async () => {
      await on.popup.activate();
      await until(() =>
        on.popup.evaluate(() => {
          const button = document.querySelector<HTMLElement>('[aria-label="Add “gallery”"]');
          if (button === null || button.ariaDisabled === 'true') return false;
          for (let press = 0; press < 3; press++) button.click();
          return true;
        }),
      );
      await on.says('“gallery” is in the glossary now.');
      await on.press('Added: edit “gallery”');
      await on.says('Edit entry');
      await on.press('Delete');
      await on.says('“gallery” is deleted.');
      // A second entry of this page would be told as added still.
      await until(async () => !(await on.texts('.defined-add')).includes('Added'));
    });

    test('goes with the keyboard from part to part and from row to row', async () => {
      await on.popup.activate();
      const focused = () =>
        on.popup.evaluate(() => {
          const { id, dataset } = document.activeElement as HTMLElement;
          return id || `${dataset.row} ${dataset.column}`;
        });
      await on.popup.evaluate(() => document.querySelector<HTMLElement>('#tab-defined')!.focus());
      await on.popup.press('ArrowLeft');
      await until(async () => (await focused()) === 'tab-terms');
      await on.says('None of your terms is on this page.');
      await on.popup.press('ArrowRight');
      await until(async () => (await focused()) === 'tab-defined');
      await on.popup.evaluate(() =>
        document.querySelector<HTMLElement>('[data-row="0"][data-column=add]')!.focus(),
      );
      await on.popup.press('ArrowDown');
      await until(async () => (await focused()) === '1 add');
      await on.popup.press('End');
      await until(async () => (await focused()) === '8 add');
      await on.popup.press('Home');
      await until(async () => (await focused()) === '0 add');
    });

    test('shows all terms before they are added, and adds only those that are ticked', async () => {
      await seedGlossary(stage.session, [entry({ term: 'Sector', definition: 'Of another kind.' })]);
      await on.says('Add the other 8 terms');
      await on.press('Add the other 8 terms');
      await on.says('Terms to add');
      const ticked = () =>
        on.popup.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('.preview-row input:checked')].map(
            (box) => box.closest('label')!.querySelector('.entry-term')!.textContent,
          ),
        );
      expect(await ticked()).toEqual([
        'lantern room',
        'gallery',
        'occultation',
        'leading light',
        'vaporiser',
        'mantle',
        'watch book',
        'relief',
      ]);
      await keepsNobodyOut();
      await on.press('Select none');
      await until(async () => (await ticked()).length === 0);
      expect(
        await on.popup.evaluate(
          () => document.querySelector<HTMLButtonElement>('.preview .primary')!.disabled,
        ),
      ).toBe(true);
      await on.press('Select all');
      await until(async () => (await ticked()).length === 9);
      await on.popup.evaluate(() => {
        for (const box of document.querySelectorAll<HTMLInputElement>('.preview-row input')) {
          const { textContent } = box.closest('label')!.querySelector('.entry-term')!;
          if (textContent === 'gallery' || textContent === 'sector') box.click();
        }
      });
      await on.press('Add 7 terms');
      await on.says('7 terms are in the glossary now.');
      expect(
        await on.popup.evaluate(() => document.activeElement?.closest('.defined-row, .add-all') != null),
      ).toBe(true);
      await until(
        async () => (await on.texts('.defined-add')).filter((text) => text === 'Added').length === 7,
      );
      await on.choose('glossary');
      await on.says('lantern room');
      expect(await on.texts('.entry-line .entry-term')).not.toContain('gallery');
      await on.press('Undo');
      await on.says('7 terms were removed from the glossary again.');
      await until(async () => !(await on.texts('.entry-line .entry-term')).includes('lantern room'));
      // Whatever else the glossary has, this one was there before.
      await on.popup.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.search-field input')!;
        field.value = 'Sector';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until(async () => (await on.texts('.entry-line .entry-term')).includes('Sector'));
    });
  });

  test('a long glossary is drawn only where it is in view, and added at once', async () => {
    const items = Array.from(
      { length: MANY },
      (_, at) => `<dt>lamp part ${at + 1}x</dt><dd>The piece with the number ${at + 1}, made of brass.</dd>`,
    );
    stage.server.put(
      '/parts.html',
      `<!doctype html><html lang="en"><title>Parts</title><article><h1>All parts of the lamp</h1><p>${'Every part has a number, and the number is stamped on it. '.repeat(8)}</p><dl>${items.join('')}</dl></article>`,
    );
    on = await openPagePopup(stage.session, `${stage.server.origin}/parts.html`);
    await on.choose('defined');
    await on.press(`Add all ${MANY} terms`);
    await on.press(`Add ${MANY} terms`);
    await on.says(`${MANY} terms are in the glossary now.`);
    expect((await on.texts('.defined-row')).length).toBeLessThan(60);
    await on.press('Undo');
    await on.says(`${MANY} terms were removed from the glossary again.`);
    await on.close();
  });

  describe('a page with terms that nobody explains', () => {
    beforeAll(async () => {
      await seedGlossary(stage.session, [
        entry({ term: 'backpressure', definition: 'What pushes against the flow.' }),
      ]);
      on = await openPagePopup(stage.session, `${stage.server.origin}/night-shift.html`);
    });
    afterAll(() => on.close());
    const suggested = () => on.texts('.suggestion .entry-term');

    test('begins with the terms of the glossary and suggests what it does not have', async () => {
      expect((await on.texts('.tabs.inner [aria-selected=true]'))[0]).toBe('Terms1');
      await on.choose('suggested');
      await until(async () => (await suggested()).includes('QFT'));
      expect(await suggested()).not.toContain('backpressure');
      expect(await suggested()).not.toContain('LFR');
      expect((await on.texts('.suggestion-place'))[0]).toBe('The first finding concerned the QFT.');
      expect((await on.texts('.suggestion-place strong'))[0]).toBe('QFT');
      const link = await on.popup.evaluate(() => {
        const { href, rel, target } = document.querySelector<HTMLAnchorElement>('.look-up')!;
        return { href, rel, target };
      });
      expect(link).toEqual({
        href: 'https://en.wikipedia.org/wiki/Special:Search?search=QFT',
        rel: 'noopener noreferrer',
        target: '_blank',
      });
      await keepsNobodyOut();
    });

    test('fills the form with the term, its sentence and the page, and shows the place', async () => {
      await on.press('Add “QFT”');
      await on.says('New entry');
      const values = await on.popup.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.editor :is(input, textarea)')].map(
          ({ value }) => value,
        ),
      );
      expect(values.slice(0, 1)).toEqual(['QFT']);
      expect(values).toContain('The first finding concerned the QFT.');
      expect(values).toContain(`${stage.server.origin}/night-shift.html`);
      await on.press('Cancel');
      await until(async () => (await on.texts('.editor')).length === 0);
      await on.popup.evaluate(() => document.querySelector<HTMLElement>('.suggestion-place')!.click());
      await until(() => isMarked('warichu-place'));
      await on.popup.activate();
    });

    test('marks them on the page only when that is wanted', async () => {
      expect(await isMarked('warichu-suggestion')).toBe(false);
      const turn = () =>
        on.popup.evaluate(() =>
          document.querySelector<HTMLElement>('.suggested-head [role=switch]')!.click(),
        );
      await turn();
      await on.page.activate();
      await until(() => isMarked('warichu-suggestion'));
      await on.popup.activate();
      await turn();
      await on.page.activate();
      await until(async () => !(await isMarked('warichu-suggestion')));
      await on.popup.activate();
    });

    test('never suggests again what was dismissed, until it is brought back', async () => {
      await on.press('Don’t suggest again: “QFT”');
      await on.says('“QFT” will not be suggested again.');
      await until(async () => !(await suggested()).includes('QFT'));
      await on.press('Undo');
      await until(async () => (await suggested()).includes('QFT'));
      await on.press('Don’t suggest again: “QFT”');
      await until(async () => !(await suggested()).includes('QFT'));

      await on.page.activate();
      await on.page.reload();
      await on.reopen();
      await on.choose('suggested');
      await until(async () => (await suggested()).includes('HVDC feed'));
      expect(await suggested()).not.toContain('QFT');
      await on.press('1 dismissed');
      expect(await on.texts('.dismissed-term')).toEqual(['QFT']);
      await keepsNobodyOut();
      await on.popup.evaluate(() => {
        const button = document.querySelector<HTMLElement>('.dismissed-list .quiet');
        button?.focus();
        button?.click();
      });
      await until(async () => (await suggested()).includes('QFT'));
      await until(async () => (await on.texts('.dismissed')).length === 0);
      await until(() => on.popup.evaluate(() => document.activeElement?.matches('.suggested') === true));
    });

    test('leads to all settings, where a place to look terms up is added, and says what is wrong with it', async () => {
      await on.press('Settings');
      await on.press('All settings');
      const library = await stage.session.extensionPage('#settings');
      await until(() => library.evaluate(() => document.querySelector('.lookup-form') !== null));
      await on.reopen();
      await on.choose('suggested');
      const press = (label: string) =>
        until(() =>
          library.evaluate((wanted) => {
            const all = [...document.querySelectorAll<HTMLElement>('button')];
            const button = all.find((one) => (one.ariaLabel ?? one.textContent).trim() === wanted);
            button?.click();
            return button !== undefined;
          }, label),
        );
      const fill = (name: string, url: string) =>
        library.evaluate(
          (texts) => {
            const fields = document.querySelectorAll<HTMLInputElement>('.lookup-form input');
            for (const [at, field] of fields.entries()) {
              field.value = texts[at]!;
              field.dispatchEvent(new Event('input', { bubbles: true }));
            }
          },
          [name, url],
        );
      const submit = () =>
        library.evaluate(() => document.querySelector<HTMLFormElement>('.lookup-form')!.requestSubmit());
      const links = () => on.texts('.suggestion:first-child .look-up');
      await fill('Lamps', 'http://lamps.example/%s');
      await submit();
      await until(() =>
        library.evaluate(() =>
          document.body.innerText.includes('Enter an address that begins with https://.'),
        ),
      );
      await fill('Lamps', 'https://lamps.example/find?q=%s');
      await submit();
      await until(async () => (await links()).join() === 'Wikipedia,Lamps');
      const turnWikipedia = () =>
        library.evaluate(() => document.querySelector<HTMLElement>('.lookup-choices input')!.click());
      await turnWikipedia();
      await until(async () => (await links()).join() === 'Lamps');
      await turnWikipedia();
      await until(async () => (await links()).join() === 'Wikipedia,Lamps');
      await press('Remove Lamps');
      await until(async () => (await links()).join() === 'Wikipedia');
      await press('Undo');
      await until(async () => (await links()).join() === 'Wikipedia,Lamps');
      await press('Remove Lamps');
      await until(async () => (await links()).join() === 'Wikipedia');
      await library.close();
    });
  });
}
