/** `npm run bench`: what the extension costs a page, in real Chromium, beside a bare walk and mark.js. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from '../scripts/browsers/install-browser.ts';
import { buildExtension, buildFolder } from '../scripts/build-extension.ts';
import { parseOptions } from '../scripts/parse-options.ts';
import { paths } from '../scripts/project-paths.ts';
import { quit } from '../scripts/quit.ts';
import { askExtension } from '../tests/harness/ask-extension.ts';
import { openSession } from '../tests/harness/open-session.ts';
import { serveFiles } from '../tests/harness/serve-files.ts';
import { bundleSizes } from './bundle-sizes.ts';
import { formatIndex } from './format-index.ts';
import { formatReport, type Report } from './format-report.ts';
import { glossaryOf } from './glossary-of.ts';
import { makePage, type PageKind } from './make-page.ts';
import { measureIndex } from './measure-index.ts';
import { measureMarkJs, measurePage } from './measure-page.ts';
import { readNouns } from './word-net.ts';
import { writeFigures } from './write-figures.ts';

const GLOSSARY_SIZES = [100, 10_000, 100_000];

const PAGES: PageKind[] = [
  { name: 'long', characters: 500_000, japaneseEvery: 0 },
  { name: 'long-mixed', characters: 500_000, japaneseEvery: 2 },
  { name: 'ordinary', characters: 20_000, japaneseEvery: 3 },
];

/** mark.js does not get through more terms than this on a long page: its call stack overflows. */
const MARK_JS_TERMS = 100;

/** Entries in one message: as many as a person's dictionary file might have in one part. */
const PART = 10_000;

const options = parseOptions(
  'npm run bench -- [--repetitions NUMBER] [--only index] [--built] [--document]',
  {
    repetitions: { type: 'string', default: '5' },
    /** One part alone: `index`. */
    only: { type: 'string', default: '' },
    /** The build that is there already is measured. */
    built: { type: 'boolean', default: false },
    /** The figures are written into docs/benchmarks.md as well. */
    document: { type: 'boolean', default: false },
  },
);
const repetitions = Math.max(1, Number.parseInt(options.repetitions, 10) || 5);

const documentPath = join(paths.root, 'docs/benchmarks.md');

if (options.only !== '' && options.only !== 'index') {
  quit(new Error(`There is no part "${options.only}": --only takes index.`));
}
const index = measureIndex(console.log);
const indexText = formatIndex(index).join('\n');
console.log(`\n${indexText}\n`);
if (options.document) await writeFigures(documentPath, 'index figures', indexText);
if (options.only === 'index') process.exit(0);

await installBrowser('chromium').catch(quit);
if (!options.built && (await buildExtension('chrome')) !== 0) process.exit(1);

const nouns = readNouns();
const server = await serveFiles(paths.demo);
server.put(
  '/mark.js',
  await readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), 'utf8'),
);
for (const page of PAGES) server.put(`/${page.name}.html`, makePage(page, nouns));
const pages = [...PAGES.map(({ name }) => name), 'article'];

const report: Report = {
  browser: '',
  machine: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  repetitions,
  imports: {},
  rows: [],
  markJs: {},
  bundles: bundleSizes(buildFolder('chrome')),
};
for (const terms of GLOSSARY_SIZES) {
  const session = await openSession('chromium');
  try {
    report.browser = session.version;
    const extensionPage = await session.openExtensionPage('popup.html');
    const entries = glossaryOf(nouns, terms);
    const begun = performance.now();
    for (let at = 0; at < entries.length; at += PART) {
      const part = { entries: entries.slice(at, at + PART) };
      await askExtension(extensionPage, 'importEntries', part);
    }
    report.imports[terms] = performance.now() - begun;
    for (const page of pages) {
      console.log(`${page}, ${terms} terms …`);
      const url = `${server.origin}/${page}.html`;
      report.rows.push({ page, terms, figures: await measurePage(session, extensionPage, url, repetitions) });
      if (terms !== MARK_JS_TERMS) continue;
      const words = entries.map(({ term }) => term);
      report.markJs[page] = await measureMarkJs(session, url, words, Math.min(3, repetitions));
    }
  } finally {
    await session.close();
  }
}
await server.close();

const text = formatReport(report);
console.log(`\n${text}`);
if (options.document) await writeFigures(documentPath, 'figures', text);
await mkdir(paths.reports, { recursive: true });
const file = join(paths.reports, 'bench.json');
await writeFile(file, `${JSON.stringify({ ...report, index }, null, 2)}\n`);
console.log(`\n${file}`);
