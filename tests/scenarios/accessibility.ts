import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, countsInSmallPage } from '../harness/accessibility-problems.ts';
import { hover } from '../harness/card-text.ts';
import { openLibrary } from '../harness/library-page.ts';
import type { Stage } from '../harness/scenario.ts';
import { entry, seedGlossary } from '../harness/seed-glossary.ts';
import type { Tab } from '../harness/tab.ts';
import { until } from '../harness/until.ts';
import { wordPoint } from '../harness/word-point.ts';

const SOURCE = { title: 'Notes on fidelity', url: 'https://notes.example/fidelity' };

export default function accessibility(stage: Stage): void {
  beforeAll(async () => {
    await seedGlossary(stage.session, [
      entry({ term: 'hi-fi', aliases: ['high fidelity'], definition: 'Faithful sound.', sources: [SOURCE] }),
      entry({ term: '再生', reading: 'さいせい', definition: '録音した音を出すこと。', lang: 'ja' }),
    ]);
  });

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    test('the library keeps nobody out', async ({ skip }) => {
      // Colours are the same in both, and Firefox is the slower one.
      skip(stage.session.name !== 'chromium' && scheme === 'dark');
      const library = await openLibrary(stage.session);
      await library.tab.setColorScheme(scheme);
      await library.says('A starter glossary');
      // Colours that are still on their way from one scheme to the other are nobody's.
      await until(() => library.tab.evaluate(() => document.getAnimations().length === 0));
      expect(await library.tab.evaluate(accessibilityProblems)).toEqual([]);

      const id = await library.open('Details of “My glossary”');
      await library.fill(`glossary-${id}-url`, 'nowhere');
      await library.give([
        { name: 'sound.csv', text: 'Word;Meaning;Area\nhiss;A noise of tapes.;sound\n;?;?' },
      ]);
      await library.says('What is in the columns');
      await library.fill('column-0', '');
      await library.says('Say which column is the term.');
      expect(await library.tab.evaluate(accessibilityProblems)).toEqual([]);

      await library.fill('column-0', 'term');
      await until(() => library.tab.evaluate(() => document.querySelector('.sample-term') !== null));
      await library.press('Import');
      await library.says('1 entry was left out.');
      await library.press('1 entry was left out.');
      expect(await library.tab.evaluate(accessibilityProblems)).toEqual([]);
      await library.open('Export “My glossary”');
      await library.press('Undo');
      await library.says('The import is undone.');
      expect(await library.tab.evaluate(accessibilityProblems)).toEqual([]);
      await library.tab.close();
    });

    test('the card keeps nobody out', async () => {
      const sentence = 'A page about hi-fi that is long enough to be read, with 再生 in it as well. '.repeat(
        12,
      );
      stage.server.put(
        '/fidelity.html',
        `<!doctype html><html lang="en"><title>Fidelity</title><article><h1>Fidelity</h1><p>${sentence}</p><p>${sentence}</p></article>`,
      );
      const tab: Tab = await stage.session.open(`${stage.server.origin}/fidelity.html`);
      await tab.setColorScheme(scheme);
      await hover(tab, await wordPoint(tab, 'hi-fi'), 'Faithful sound');
      const problems = await tab.inCard(accessibilityProblems);
      expect(problems?.filter(countsInSmallPage)).toEqual([]);
      await tab.close();
    });
  });

  test('with colours of the reader’s own, terms are marked and whole quotations are not', async () => {
    const words = 'A page about hi-fi that is long enough to be read, with 再生 in it as well. '.repeat(12);
    stage.server.put(
      '/contrast.html',
      `<!doctype html><html lang="en"><title>Contrast</title><article><h1>Contrast</h1><p>${words}</p>
       <blockquote cite="https://notes.example/tape"><p>Nobody hears the tape that is not played.</p></blockquote><p>${words}</p></article>`,
    );
    const tab = await stage.session.open(`${stage.server.origin}/contrast.html`);
    const marks = () =>
      tab.evaluate(() =>
        ['warichu-term', 'warichu-quote'].map((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
      );
    await until(async () => (await marks()).join() === 'true,true');
    await tab.setForcedColours(true);
    await until(async () => (await marks()).join() === 'true,false');
    await hover(tab, await wordPoint(tab, 'Nobody hears'), 'notes.example');
    expect((await tab.inCard(accessibilityProblems))?.filter(countsInSmallPage)).toEqual([]);
    await tab.setForcedColours(false);
    await until(async () => (await marks()).join() === 'true,true');
    await tab.close();
  });

  afterAll(async () => {
    const popup = await stage.session.openExtensionPage('popup.html');
    await popup.setColorScheme('light');
    await popup.close();
  });
}
