import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { nounFile } from '../bench/dictionary-file.ts';
import { readNouns } from '../bench/word-net.ts';
import { readArticles } from '../cli/read-articles.ts';
import { numberEntries, readGlossary } from '../cli/read-glossaries.ts';
import { askExtension } from '../tests/harness/ask-extension.ts';
import { findTab } from '../tests/harness/find-tab.ts';
import { importFiles } from '../tests/harness/import-files.ts';
import { openSession } from '../tests/harness/open-session.ts';
import { serveFiles } from '../tests/harness/serve-files.ts';
import type { BrowserName } from '../tests/harness/session.ts';
import type { Tab } from '../tests/harness/tab.ts';
import { until } from '../tests/harness/until.ts';
import { annotate } from '../utils/annotate.ts';
import type { Article } from '../utils/article/article.ts';
import type { PageState } from '../utils/messages.ts';
import { compileIndex, type TermIndex } from '../utils/terms/term-index.ts';
import { paths } from './project-paths.ts';
import { ownErrors, SAVED_PAGE_POLICY } from './saved-page.ts';

/** Where Debian's packages dict-foldoc, dict-jargon and dict-vera put their files. */
const DICTD = '/usr/share/dictd';
const NAMES = ['foldoc', 'jargon', 'vera'];
/** The article, and every thirteenth of the saved pages. */
const PAGES = 10;
/** How much of what the command line finds the browser has to find: the two read a page's tree a little differently. */
const ALIKE = 0.95;
const LONG = 180_000;

/**
 * Imports real dictionaries through the library page of a real browser, opens the article and some saved pages, and
 * compares the terms that are marked with those that the same engine finds in the same pages outside the browser.
 * @param folder the corpora's
 * @returns the number of pages with which something is wrong
 */
export async function evaluateDictionaries(name: BrowserName, folder: string): Promise<number> {
  const files = await serveFiles(DICTD);
  const policy = { 'content-security-policy': SAVED_PAGE_POLICY };
  const pages = await serveFiles(join(folder, 'pages'), policy);
  const articles = await serveFiles(join(folder, '../articles'), policy);
  const session = await openSession(name);
  let wrong = 0;
  try {
    const page = await session.openExtensionPage('library.html');
    const found = NAMES.filter((dictionary) => existsSync(join(DICTD, `${dictionary}.index`)));
    for (const dictionary of found) {
      const pair = [`${dictionary}.index`, `${dictionary}.dict.dz`];
      await importOne(
        page,
        pair.map((file) => ({ name: file, url: `${files.origin}/${file}` })),
      );
    }
    const glossaries = found.map((dictionary) => join(DICTD, `${dictionary}.index`));
    if (name === 'chromium') {
      files.put('/nouns.csv', nounFile(readNouns()), { 'content-type': 'text/csv; charset=utf-8' });
      await importOne(page, [{ name: 'nouns.csv', url: `${files.origin}/nouns.csv` }]);
      const starter = join(paths.root, 'public/starter/en.json');
      await addStarter(page);
      glossaries.push(starter);
    }
    const index = await indexOf(glossaries, name === 'chromium');
    const every = (await readdir(join(folder, 'pages'))).filter((file) => file.endsWith('.html')).sort();
    const some = every.filter((_, at) => at % Math.floor(every.length / PAGES) === 0).slice(0, PAGES);
    const article = (await readdir(join(folder, '../articles'))).find((file) => file.endsWith('.html'))!;
    for (const [path, url] of [
      [join(folder, '../articles', article), `${articles.origin}/${article}`] as const,
      ...some.map((file) => [join(folder, 'pages', file), `${pages.origin}/${file}`] as const),
    ]) {
      const tab = await session.open(url);
      if (!(await comparePage(page, tab, url, path, index))) wrong++;
      await tab.close();
    }
  } finally {
    await session.close();
    for (const server of [files, pages, articles]) await server.close();
  }
  console.log(`${name} ${session.version}: ${wrong} pages with problems`);
  return wrong;
}

async function importOne(page: Tab, files: { name: string; url: string }[]): Promise<void> {
  const { says, time } = await importFiles(page, files, LONG);
  console.log(`${says} (${Math.round(time)} ms)`);
}

async function addStarter(page: Tab): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.starter .button')!.click());
  await until(() => page.evaluate(() => document.querySelector('.starter') === null));
}

async function indexOf(glossaries: readonly string[], withNouns: boolean): Promise<TermIndex> {
  const read = [];
  for (const path of glossaries) read.push({ name: path, entries: (await readGlossary(path)).entries });
  const more = withNouns ? readNouns().map(({ lemma }) => ({ term: lemma, aliases: [], reading: null })) : [];
  const numbered = [...numberEntries(read).values()];
  return compileIndex([
    ...numbered,
    ...more.map((labels, at) => ({ ...labels, id: numbered.length + at + 1 })),
  ]);
}

/** How often each term is found, by what stands on the page first. */
function countsOf(terms: readonly { text: string; count: number }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, count } of terms) {
    const key = text.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

/** The terms of a page as the engine finds them outside the browser. */
function termsOf(article: Article, index: TermIndex): { text: string; count: number }[] {
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const terms = new Map<string, { text: string; count: number }>();
  for (const { block, start, end, entries } of annotate(article, index).terms) {
    const known = terms.get(entries.join());
    if (known !== undefined) known.count++;
    else terms.set(entries.join(), { text: texts.get(block)!.slice(start, end), count: 1 });
  }
  return [...terms.values()];
}

const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0);

async function comparePage(
  page: Tab,
  tab: Tab,
  url: string,
  path: string,
  index: TermIndex,
): Promise<boolean> {
  const id = await findTab(page, url);
  const state = () => askExtension<PageState>(page, 'pageState', undefined, id).catch(() => null);
  const isRead = () => until(async () => ((await state())?.timings?.total ?? 0) > 0, 4000).catch(() => false);
  // A page that does not look like an article waits until it is asked for.
  if (!(await isRead())) await askExtension(page, 'readPage', undefined, id);
  if (!(await isRead())) {
    console.log(`  ${basename(path)}: not read`);
    return false;
  }
  const { terms } = (await state())!;
  const [article] = await readArticles(path, { url, lines: false });
  const expected = countsOf(termsOf(article!, index));
  const found = countsOf(terms);
  const both = sum([...found].map(([text, count]) => Math.min(count, expected.get(text) ?? 0)));
  const share = both / Math.max(1, sum(expected.values()), sum(found.values()));
  const painted = await paintedInTheMiddle(tab);
  const errors = ownErrors(tab.errors);
  const isRight = share >= ALIKE && painted > 0 && errors.length === 0;
  console.log(
    `  ${basename(path)}: ${sum(found.values())} found, ${sum(expected.values())} outside the browser, ${(share * 100).toFixed(1)} % alike, ${painted} painted near the window${isRight ? '' : ' (!)'}`,
  );
  for (const error of errors) console.log(`    ${error}`);
  return isRight;
}

/** How many terms are painted where the article stands. */
async function paintedInTheMiddle(tab: Tab): Promise<number> {
  await tab.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('p')];
    paragraphs[paragraphs.length >> 1]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const painted = () => tab.evaluate(() => CSS.highlights.get('warichu-term')?.size ?? 0);
  return until(async () => (await painted()) || null, 2000).catch(() => 0);
}
