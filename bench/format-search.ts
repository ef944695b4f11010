import type { SearchFigures, SearchTimes } from './measure-search.ts';
import type { BrowserSearchFigures } from './measure-search-in-browser.ts';
import { grouped, plainTable } from './plain-table.ts';

const ms = (time: number) => `${Math.round(time)} ms`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const fine = (time: number) => time.toFixed(1);

/** What searching quotations costs, in Node and in a browser, as lines of plain text. */
export function formatSearch(rows: readonly SearchFigures[], browser: BrowserSearchFigures): string[] {
  const sizes = rows.flatMap((row) => {
    const own = [
      ...[
        grouped(row.quotations),
        'ours',
        ms(row.build),
        mb(row.bytes),
        fine(row.open.median),
        mb(row.memory),
      ],
      ...[grouped(row.terms), ms(row.longestSlice)],
    ];
    const { library } = row;
    if (library === null) return [own];
    return [
      own,
      [
        ...[grouped(row.quotations), 'MiniSearch', ms(library.build), mb(library.bytes)],
        ...[fine(library.load), mb(library.memory), '', ''],
      ],
    ];
  });
  const searches = rows.flatMap(({ quotations, times, library }) => [
    ...times.map((one) => [grouped(quotations), 'ours', ...cells(one)]),
    ...(library?.times ?? []).map((one) => [grouped(quotations), 'MiniSearch', ...cells(one)]),
  ]);
  const { imported, loaded } = browser;
  return [
    'In Node, the index',
    '',
    ...plainTable([
      [
        'quotations',
        '',
        'built, processor time',
        'stored',
        'opened, ms',
        'in memory',
        'terms',
        'longest slice',
      ],
      ...sizes,
    ]),
    '',
    'In Node, searches as they are typed, milliseconds',
    '',
    ...plainTable([
      ['quotations', '', 'language', 'words', 'searches', 'median', '95th of 100', 'longest'],
      ...searches,
    ]),
    '',
    `Chromium ${browser.browser}, ${grouped(browser.quotations)} quotations`,
    '',
    ...plainTable([
      ['import', ms(imported.imported)],
      ['the same rows as one raw bulk write', ms(imported.raw)],
      ['of the raw write', `${(imported.imported / imported.raw).toFixed(2)}×`],
      ['from there to a search that knows them', ms(imported.indexed)],
      ['longest on the page’s thread meanwhile', ms(imported.longest)],
      ['opening the index', `${ms(loaded.median)} (${ms(loaded.min)}–${ms(loaded.max)})`],
      ['longest on the page’s thread meanwhile', ms(browser.longestWhileLoading)],
    ]),
    '',
    'Question to answer with fifty quotations, as they are typed, and of that searching, milliseconds',
    '',
    ...plainTable([
      [
        'language',
        'words',
        'searches',
        'median',
        '95th of 100',
        'longest',
        'searching',
        '95th of 100',
        'longest',
      ],
      ...browser.times.map((one, at) => [...cells(one), ...cells(browser.searches[at]!).slice(3)]),
    ]),
  ];
}

function cells({ language, words, searches, median, late, longest }: SearchTimes): string[] {
  return [language, `${words}`, grouped(searches), fine(median), fine(late), fine(longest)];
}
