import type { PageFigures } from './measure-page.ts';
import { grouped, plainTable } from './plain-table.ts';
import type { Spread } from './statistics.ts';

export interface Report {
  browser: string;
  /** Processor and number of cores. */
  machine: string;
  repetitions: number;
  /** Milliseconds to import each size of glossary. */
  imports: Record<string, number>;
  rows: { page: string; terms: number; figures: PageFigures }[];
  /** By page; 100 terms. */
  markJs: Record<string, Spread>;
  /** Bytes, gzipped. */
  bundles: Record<string, number>;
}

/** The report as tables of plain text; times in milliseconds, medians with the range after them. */
export function formatReport({
  browser,
  machine,
  repetitions,
  imports,
  rows,
  markJs,
  bundles,
}: Report): string {
  const figures = rows.map(({ page, terms, figures }) => [
    page,
    grouped(figures.characters),
    grouped(figures.textNodes),
    grouped(terms),
    grouped(figures.occurrences),
    range(figures.floor),
    range(figures.ownFloor),
    range(figures.thread),
    times(figures.thread, figures.floor),
    times(figures.thread, figures.ownFloor),
    ['read', 'send', 'paint'].map((part) => figures.parts[part as 'read'].median.toFixed(1)).join(' + '),
    range(figures.study),
    range(figures.longest),
    range(figures.find),
    range(figures.first),
    range(figures.total),
  ]);
  const titles = [
    'page',
    'characters',
    'text nodes',
    'terms',
    'found',
    'bare walk',
    'in own world',
    'page thread',
    'of walk',
    'of own',
  ];
  const others = Object.entries(markJs).map(([page, time]) => {
    const ours = rows.find((row) => row.page === page && row.terms === 100);
    const factor = ours === undefined ? '' : `${Math.round(time.median / ours.figures.thread.median)}×`;
    return [page, range(time), factor];
  });
  return [
    `Chromium ${browser} on ${machine}, medians of ${repetitions} loads (lowest–highest), milliseconds`,
    '',
    ...plainTable([
      [...titles, 'read + send + paint', 'study', 'longest', 'find article', 'to painted', 'to all known'],
      ...figures,
    ]),
    '',
    'mark.js, 100 terms, same pages',
    '',
    ...plainTable([['page', 'mark.js', 'ours is faster by'], ...others]),
    '',
    "Import into the reader's own glossary, by messages of 10,000",
    '',
    ...plainTable(
      Object.entries(imports).map(([terms, time]) => [grouped(Number(terms)), `${Math.round(time)} ms`]),
    ),
    '',
    'On the page, gzipped',
    '',
    ...plainTable(Object.entries(bundles).map(([file, bytes]) => [file, `${(bytes / 1000).toFixed(1)} kB`])),
  ].join('\n');
}

function range({ median, min, max }: Spread): string {
  return `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`;
}

function times(one: Spread, other: Spread): string {
  return `${(one.median / other.median).toFixed(1)}×`;
}
