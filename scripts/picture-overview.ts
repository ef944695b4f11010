import type { LibraryPage } from '../tests/harness/library-page.ts';
import { storedRows } from '../tests/harness/stored-rows.ts';
import { until } from '../tests/harness/until.ts';
import { dayOf } from '../utils/terms/met-term.ts';
import { PICTURED_QUOTATIONS } from './pictured-quotations.ts';
import type { TakePictures } from './take-pictures.ts';

const VIEW = { width: 1000, height: 1900 };

/** How many days of reading are put in, and how many terms were met in them. */
const DAYS = 200;
const TERMS = 140;

/**
 * Takes the picture of the library's pictures, with some months of reading behind them. The library has to stand at its quotations.
 * @param text what the interface says under a key
 * @param takeIn takes in the file that is proposed
 */
export async function pictureOverview(
  library: LibraryPage,
  lang: string,
  text: (key: string) => string,
  takeIn: () => Promise<unknown>,
  take: TakePictures,
  name: string,
): Promise<void> {
  const { tab } = library;
  const list = PICTURED_QUOTATIONS[lang]!.map(([exact, title, site], at) => {
    const url = `https://${site}/${encodeURIComponent(title)}`;
    return {
      ...{ id: `urn:example:pictured-${at}`, uri: url, text: '', tags: [] },
      created: new Date(Date.UTC(2026, 0, 3 + at * 4)).toISOString(),
      document: { title: [title] },
      target: [{ source: url, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
    };
  });
  await library.give([{ name: 'collected.json', text: JSON.stringify(list) }], 'drop');
  await takeIn();
  await until(() => tab.evaluate(() => document.querySelector('.import-form, .meter') === null));

  const today = new Date();
  const before = (days: number) =>
    dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() - days));
  // A week has its own shape, and reading swells and ebbs over the months.
  const days = Array.from({ length: DAYS }, (_, at) => {
    const isQuiet = at % 7 === 3 || at % 11 === 8;
    const met = isQuiet ? 0 : Math.round(9 + 5 * Math.sin(at / 9) + 4 * Math.cos(at * 1.7));
    return { day: before(at), met, fresh: Math.min(met, (at * 5) % 4), opened: 0 };
  });
  await storedRows(
    tab,
    'metDays',
    days.filter(({ met }) => met > 0),
  );
  const glossaries = await storedRows(tab, 'glossaries');
  const starter = glossaries.find(({ kind }) => kind === 'starter') ?? glossaries.at(-1)!;
  const met = Array.from({ length: TERMS }, (_, at) => ({
    ...{ entry: (starter.first as number) + at, opened: 0, isDeclined: false },
    first: before(20 + at),
    last: before(at % 12),
    days: 1 + Math.round(40 / (1 + ((at * 9) % TERMS) / 6)),
  }));
  await storedRows(
    tab,
    'met',
    met.map((row, at) => (at % 9 === 0 ? { ...row, first: before(at % 25) } : row)),
  );

  await library.press(text('overviewTitle'));
  await until(() => tab.evaluate(() => document.querySelector('.connection-lines path') !== null));
  await tab.setViewport(VIEW);
  await take(tab, name);
}
