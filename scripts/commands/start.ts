/** `npm start`: the demo article in a real browser with the extension and its glossary. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFiles } from '../../tests/harness/serve-files.ts';
import { chooseBrowser } from '../browsers/choose-browser.ts';
import { buildExtension } from '../build-extension.ts';
import { importGlossary } from '../import-glossary.ts';
import { parseOptions } from '../parse-options.ts';
import { paths } from '../project-paths.ts';
import { quit } from '../quit.ts';
import { readByItself } from '../read-by-itself.ts';

const options = parseOptions('npm start -- [--browser chromium|firefox] [--lang ja] [--headless]', {
  browser: { type: 'string' },
  lang: { type: 'string' },
  headless: { type: 'boolean', default: false },
});
const unseen =
  options.headless ||
  Boolean(process.env.CI) ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

const { browser, openSession } = await chooseBrowser(options.browser).catch(quit);
console.log(`Building for ${browser.kind} …`);
if ((await buildExtension(browser.kind === 'chromium' ? 'chrome' : 'firefox')) !== 0) process.exit(1);

const interrupted = new Promise<void>((resolve) => process.on('SIGINT', () => resolve()));
const server = await serveFiles(paths.demo);
console.log(`Starting ${browser.path} …`);
const session = await openSession({
  headed: !unseen,
  ...(options.lang === undefined ? {} : { lang: options.lang }),
});
try {
  const popup = await session.openExtensionPage('popup.html');
  const added = await importGlossary(popup, await readFile(join(paths.demo, 'glossary.csv'), 'utf8'));
  console.log(`${added} entries in the glossary.`);
  const tab = await session.open(`${server.origin}/article.html`);
  await popup.close();
  if (unseen) {
    await readByItself(tab, join(paths.reports, 'start'));
  } else {
    console.log('Hover a marked word. Close the browser, or press Ctrl-C here, to end.');
    await Promise.race([session.closed, interrupted]);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await session.close().catch(() => undefined);
  await server.close();
}
