import { openSession } from '../tests/harness/open-session.ts';
import type { FileServer } from '../tests/harness/serve-files.ts';
import type { QuotationFields } from '../utils/quotes/saved-quotation.ts';
import { type SearchTimes, summary } from './measure-search.ts';
import { type ImportTimes, importInPage, loadInPage, searchInPage } from './search-in-page.ts';
import { type Spread, spread } from './statistics.ts';
import type { TypedQueries } from './typed-queries.ts';

/** Milliseconds. */
export interface BrowserSearchFigures {
  browser: string;
  quotations: number;
  imported: ImportTimes;
  /** From starting the worker to an index that answers, and how long the page's thread was kept meanwhile. */
  loaded: Spread;
  longestWhileLoading: number;
  /** Question to answer, and of that searching alone. */
  times: SearchTimes[];
  searches: SearchTimes[];
}

/** How many quotations go in one file: the harness serves texts, and texts have an end. */
const FILE = 20_000;
const ROUNDS = 3;

/** Measures, in real Chromium, importing quotations, opening their index, and searching them. */
export async function measureSearchInBrowser(
  server: FileServer,
  quotations: readonly QuotationFields[],
  queries: readonly TypedQueries[],
  repetitions: number,
): Promise<BrowserSearchFigures> {
  const urls: string[] = [];
  for (let from = 0; from < quotations.length; from += FILE) {
    const path = `/quotations-${from}.json`;
    server.put(path, JSON.stringify(quotations.slice(from, from + FILE)), {
      'content-type': 'application/json; charset=utf-8',
    });
    urls.push(server.origin + path);
  }
  const session = await openSession('chromium');
  try {
    const page = await session.openExtensionPage('library.html');
    const imported = await page.evaluate(importInPage, urls);
    const loads: { time: number; longest: number }[] = [];
    for (let time = 0; time < repetitions; time++) loads.push(await page.evaluate(loadInPage));
    // Each query more than once, the quietest counts: other programs run beside.
    const rounds = await page.evaluate(
      searchInPage,
      Array.from({ length: ROUNDS }, () => queries.flatMap(({ queries: typed }) => typed)).flat(),
    );
    const all = rounds.length / ROUNDS;
    const quietest = (what: 'time' | 'searched') => {
      let from = 0;
      return queries.map(({ language, words, queries: typed }): SearchTimes => {
        const times = typed.map((_, at) =>
          Math.min(...Array.from({ length: ROUNDS }, (_, round) => rounds[round * all + from + at]![what])),
        );
        from += typed.length;
        return { language, words, ...summary(times) };
      });
    };
    return {
      browser: session.version,
      quotations: quotations.length,
      imported,
      loaded: spread(loads.map(({ time }) => time)),
      longestWhileLoading: spread(loads.map(({ longest }) => longest)).median,
      times: quietest('time'),
      searches: quietest('searched'),
    };
  } finally {
    await session.close();
  }
}
