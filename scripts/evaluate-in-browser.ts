import { readdir } from 'node:fs/promises';
import type { browser } from 'wxt/browser';
import { askExtension } from '../tests/harness/ask-extension.ts';
import { findTab } from '../tests/harness/find-tab.ts';
import { openSession } from '../tests/harness/open-session.ts';
import { serveFiles } from '../tests/harness/serve-files.ts';
import type { BrowserName, Session } from '../tests/harness/session.ts';
import type { Tab } from '../tests/harness/tab.ts';
import { until } from '../tests/harness/until.ts';
import type { PageFindings, PageState } from '../utils/messages.ts';
import { ownErrors, SAVED_PAGE_POLICY } from './saved-page.ts';

declare const chrome: typeof browser;

/** Words that stand on nearly every page, so that there is something to mark. */
const WORDS = ['time', 'people', 'world', 'year', 'new', 'one', '日本', '人', 'le', 'de'];

/**
 * Opens every saved page of a folder in a real browser, with the extension off and then on, and prints how many were
 * read and marked and what went wrong: an error on the page's console, or a tree that is not the same.
 * @returns the number of pages with which something went wrong
 */
export async function evaluateInBrowser(name: BrowserName, folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const server = await serveFiles(folder, { 'content-security-policy': SAVED_PAGE_POLICY });
  const session = await openSession(name);
  const problems: string[] = [];
  let read = 0;
  let marked = 0;
  let defined = 0;
  let suggested = 0;
  try {
    const popup = await session.openExtensionPage('popup.html');
    const entries = WORDS.map((term) => ({ term, definition: term }));
    await askExtension(popup, 'importEntries', { entries });
    const trees = new Map<string, string>();
    await turn(popup, false);
    await eachPage(session, server.origin, names, async (tab, file) => trees.set(file, await treeOf(tab)));
    await turn(popup, true);
    await eachPage(session, server.origin, names, async (tab, file) => {
      const id = await findTab(popup, `${server.origin}/${file}`);
      const state = () => askExtension<PageState>(popup, 'pageState', undefined, id);
      // A page that is no article never gets further than the question.
      const reading = await until(async () => ((await state()).timings?.total ?? 0) > 0, 2500).catch(
        () => false,
      );
      const findings = reading ? await studied(popup, id).catch(() => null) : undefined;
      if (findings === null) problems.push(`${file}: what it says as a whole was not found out`);
      if (findings && findings.definitions.length > 0) defined++;
      if (findings?.suggestions && findings.suggestions.length > 0) suggested++;
      if (reading) read++;
      if (reading && (await state()).terms.length > 0) marked++;
      if ((await treeOf(tab)) !== trees.get(file)) problems.push(`${file}: the page was changed`);
      const own = ownErrors(tab.errors);
      if (own.length > 0) problems.push(`${file}: ${own[0]}`);
    });
  } finally {
    await session.close();
    await server.close();
  }
  console.log(
    `${name} ${session.version}: ${names.length} pages, ${read} read, ${marked} with terms, ${defined} with definitions, ${suggested} with suggestions, ${problems.length} problems`,
  );
  for (const problem of problems) console.log(problem);
  return problems.length;
}

/** What is known of a page as a whole, suggestions included: asking has them looked for. */
function studied(popup: Tab, tab: number): Promise<PageFindings> {
  return until(async () => {
    const findings = await askExtension<PageFindings | null>(popup, 'pageFindings', undefined, tab);
    return findings?.suggestions === null ? null : findings;
  }, 10_000);
}

async function eachPage(
  session: Session,
  origin: string,
  names: string[],
  look: (tab: Tab, file: string) => Promise<unknown>,
): Promise<void> {
  for (const file of names) {
    const tab = await session.open(`${origin}/${file}`);
    await look(tab, file);
    await tab.close();
  }
}

/** The page's tree, without the one element that the extension puts beside the body. */
function treeOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const own = [...document.documentElement.children].filter(
      (each) => !(each.localName === 'div' && each.getAttribute('popover') === 'manual'),
    );
    const { attributes } = document.documentElement;
    return `${[...attributes].map(({ name, value }) => `${name}=${value}`)}\n${own.map((each) => each.outerHTML).join('\n')}`;
  });
}

function turn(popup: Tab, enabled: boolean): Promise<void> {
  return popup.evaluate((on: boolean) => chrome.storage.local.set({ settings: { enabled: on } }), enabled);
}
