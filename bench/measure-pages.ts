import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { buildFolder } from '../scripts/build-extension.ts';
import { askExtension } from '../tests/harness/ask-extension.ts';
import { openSession } from '../tests/harness/open-session.ts';
import type { FileServer } from '../tests/harness/serve-files.ts';
import { bundleSizes } from './bundle-sizes.ts';
import type { Report } from './format-report.ts';
import { glossaryOf } from './glossary-of.ts';
import { makePage, type PageKind } from './make-page.ts';
import { measureMarkJs, measurePage } from './measure-page.ts';
import type { Noun } from './word-net.ts';

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

/**
 * What reading pages costs, in real Chromium, beside a bare walk and mark.js.
 * @param tell is called with what is being measured
 */
export async function measurePages(
  server: FileServer,
  nouns: readonly Noun[],
  repetitions: number,
  tell: (message: string) => void,
): Promise<Report> {
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
        tell(`${page}, ${terms} terms …`);
        const url = `${server.origin}/${page}.html`;
        report.rows.push({
          page,
          terms,
          figures: await measurePage(session, extensionPage, url, repetitions),
        });
        if (terms !== MARK_JS_TERMS) continue;
        const words = entries.map(({ term }) => term);
        report.markJs[page] = await measureMarkJs(session, url, words, Math.min(3, repetitions));
      }
    } finally {
      await session.close();
    }
  }
  return report;
}
