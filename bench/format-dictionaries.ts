import type { DictionaryFigures } from './measure-dictionaries.ts';
import { grouped, plainTable } from './plain-table.ts';
import type { Spread } from './statistics.ts';

const range = ({ median, min, max }: Spread) =>
  `${Math.round(median)} ms (${Math.round(min)}–${Math.round(max)})`;

/** What dictionaries cost, as a table of plain text, a line each. */
export function formatDictionaries(figures: DictionaryFigures): string[] {
  const { imported, labels, started, startedEmpty, hover, popup, popupEmpty } = figures;
  const ms = (time: number) => `${Math.round(time)} ms`;
  return [
    `Chromium ${figures.browser}, ${grouped(labels)} labels`,
    '',
    ...plainTable([
      [`import of ${grouped(imported.entries)} nouns`, ms(imported.time)],
      ['the same rows as one raw bulk write', ms(imported.raw)],
      ['of the raw write', `${(imported.time / imported.raw).toFixed(2)}×`],
      ['answer of an ended background, empty glossary', range(startedEmpty)],
      [`answer of an ended background, ${grouped(labels)} labels`, range(started)],
      ['of that for the index', ms(started.median - startedEmpty.median)],
      ['hover to card, beyond the rest delay, median', ms(hover.median)],
      ['hover to card, 95th of 100', ms(hover.late)],
    ]),
    '',
    ...plainTable([
      ['the popup', '40 entries', `and ${grouped(labels)} labels`, ''],
      ...(
        [
          ['opened and painted', 'painted'],
          ["opened, with the page's terms", 'terms'],
          ['the glossary, from the press', 'glossary'],
        ] as const
      ).map(([what, key]) => [
        what,
        range(popupEmpty[key]),
        range(popup[key]),
        `${(popup[key].median / popupEmpty[key].median).toFixed(1)}×`,
      ]),
    ]),
  ];
}
