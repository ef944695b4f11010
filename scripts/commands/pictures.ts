/** `npm run pictures`: makes the pictures of docs/images anew, from the built extension in real Chromium. */
import { mkdtemp, readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../tests/harness/library-page.ts';
import { openSession } from '../../tests/harness/open-session.ts';
import { serveFiles } from '../../tests/harness/serve-files.ts';
import { until } from '../../tests/harness/until.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import { buildExtension } from '../build-extension.ts';
import { importGlossary } from '../import-glossary.ts';
import { picturePopup } from '../picture-popup.ts';
import { paths } from '../project-paths.ts';
import { quit } from '../quit.ts';
import { readByItself } from '../read-by-itself.ts';

const IMAGES = join(paths.root, 'docs/images');

/** A table as somebody's team may have it. */
const TEAM = [
  'Word;Meaning;Owner',
  'weather report;The short note on open risks that opens the Monday meeting.;platform',
  'quiet hours;The time in which only pages of the highest urgency may wake anybody.;on-call',
  '引き継ぎ帳;当番が替わるときに、まだ片付いていないことを書き残しておくページ。;on-call',
].join('\n');

const VIEW = { width: 1000, height: 820 };
/** Longer than any transition of colours takes, in milliseconds. */
const SETTLED = 600;

await installBrowser('chromium').catch(quit);
if ((await buildExtension('chrome')) !== 0) process.exit(1);
const server = await serveFiles(paths.demo);
const fixtures = await serveFiles(join(paths.root, 'tests/fixtures'));
const session = await openSession('chromium', { lang: 'en-US' });
try {
  const popup = await session.openExtensionPage('popup.html');
  await importGlossary(popup, await readFile(join(paths.demo, 'glossary.csv'), 'utf8'));
  const article = await session.open(`${server.origin}/article.html`);
  const made = await mkdtemp(join(tmpdir(), 'warichu-pictures-'));
  await readByItself(article, made);
  for (const scheme of ['light', 'dark']) {
    await rename(join(made, `term-${scheme}.png`), join(IMAGES, `term-${scheme}.png`));
  }
  await article.close();
  await popup.close();
  await picturePopup(session, fixtures.origin, IMAGES);

  const library = await openLibrary(session);
  await library.tab.setViewport(VIEW);
  await library.press('Add the starter');
  await until(async () => (await library.names()).length === 2);
  await library.press('Dismiss');
  await library.give([{ name: 'team-words.csv', text: TEAM }]);
  await library.says('The first entries');
  for (const scheme of ['light', 'dark'] as const) {
    await library.tab.setColorScheme(scheme);
    await library.tab.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      document.querySelector('.import-form')?.scrollIntoView({ block: 'start' });
      scrollBy(0, -24);
    });
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    await library.tab.screenshot(join(IMAGES, `import-${scheme}.png`));
  }
  await library.fill('import-name', 'Team words');
  await library.press('Import');
  await library.says('3 entries added to “Team words”.');
  for (const scheme of ['light', 'dark'] as const) {
    await library.tab.setColorScheme(scheme);
    await library.tab.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
    });
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    await library.tab.screenshot(join(IMAGES, `library-${scheme}.png`));
  }
} finally {
  await session.close();
  await server.close();
  await fixtures.close();
}
console.log(IMAGES);
