/** `npm run pictures`: makes the icons, and the pictures of docs/images anew, in both languages, from the built extension in real Chromium. */
import { mkdtemp, readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../../tests/harness/open-session.ts';
import { serveFiles } from '../../tests/harness/serve-files.ts';
import { openSidePanel } from '../../tests/harness/side-panel.ts';
import { until } from '../../tests/harness/until.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import { buildExtension } from '../build-extension.ts';
import { drawIcons } from '../draw-icons.ts';
import { importGlossary } from '../import-glossary.ts';
import { interfaceTexts } from '../interface-texts.ts';
import { pictureLibrary } from '../picture-library.ts';
import { picturePopup } from '../picture-popup.ts';
import { paths } from '../project-paths.ts';
import { quit } from '../quit.ts';
import { readByItself } from '../read-by-itself.ts';
import { picturesInto } from '../take-pictures.ts';

const IMAGES = join(paths.root, 'docs/images');
const take = picturesInto(IMAGES);

const { path } = await installBrowser('chromium').catch(quit);
await drawIcons(join(paths.root, 'public/icon'), path);
if ((await buildExtension('chrome')) !== 0) process.exit(1);
const demo = await serveFiles(paths.demo);
const fixtures = await serveFiles(join(paths.root, 'tests/fixtures'));
try {
  for (const lang of ['en', 'ja']) await pictureAll(lang);
} finally {
  await demo.close();
  await fixtures.close();
}
console.log(IMAGES);

/** @param lang of the interface; its pictures are called so, those in English have the plain names */
async function pictureAll(lang: string): Promise<void> {
  const suffix = lang === 'en' ? '' : `-${lang}`;
  const text = await interfaceTexts(lang);
  const session = await openSession('chromium', { lang: lang === 'en' ? 'en-US' : lang });
  try {
    const welcome = await session.openExtensionPage('welcome.html');
    await welcome.setViewport({ width: 760, height: 1280 });
    await until(() => welcome.evaluate(() => (CSS.highlights.get('warichu-term')?.size ?? 0) > 0));
    await take(welcome, `welcome${suffix}`);

    await importGlossary(welcome, await readFile(join(paths.demo, 'glossary.csv'), 'utf8'));
    await welcome.close();
    const article = await session.open(`${demo.origin}/article.html`);
    const made = await mkdtemp(join(tmpdir(), 'warichu-pictures-'));
    await readByItself(article, made);
    for (const scheme of ['light', 'dark']) {
      for (const name of ['term', 'quotation']) {
        await rename(join(made, `${name}-${scheme}.png`), join(IMAGES, `${name}${suffix}-${scheme}.png`));
      }
    }
    await article.close();

    const beside = await openSidePanel(session, `${demo.origin}/article.html`);
    await until(() => beside.panel.evaluate(() => document.querySelectorAll('.panel-row').length > 4));
    await beside.panel.setViewport({ width: 360, height: 640 });
    await take(beside.panel, `panel${suffix}`);
    await beside.close();

    await picturePopup(session, { fixtures: fixtures.origin, demo: demo.origin }, text, take, suffix);
    await pictureLibrary(session, text, take, suffix);
  } finally {
    await session.close();
  }
}
