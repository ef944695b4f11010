import type { PageFigures } from './measure-page.ts';
import type { Spread } from './statistics.ts';

export interface Report {
  browser: string;
  repetitions: number;
  /** Milliseconds to import each size of glossary. */
  imports: Record<string, number>;
  rows: { page: string; terms: number; figures: PageFigures }[];
  /** By page; 100 terms. */
  markJs: Record<string, Spread>;
  /** Bytes, gzipped. */
  bundles: Record<string, number>;
}

/** The report as tables for the terminal; times in milliseconds, medians with the range after them. */
export function printReport({ browser, repetitions, imports, rows, markJs, bundles }: Report): void {
  console.log(`\nChromium ${browser}, medians of ${repetitions} loads (lowest–highest), milliseconds\n`);
  const table = rows.map(({ page, terms, figures }) => [
    page,
    grouped(figures.characters),
    grouped(figures.textNodes),
    grouped(terms),
    grouped(figures.occurrences),
    range(figures.floor),
    range(figures.thread),
    `${(figures.thread.median / figures.floor.median).toFixed(1)}×`,
    ['read', 'send', 'paint'].map((part) => figures.parts[part as 'read'].median.toFixed(1)).join(' + '),
    range(figures.find),
    range(figures.total),
  ]);
  const titles = [
    'page',
    'characters',
    'text nodes',
    'terms',
    'found',
    'bare walk',
    'page thread',
    'of walk',
  ];
  printTable([[...titles, 'read + send + paint', 'find article', 'to painted'], ...table]);

  console.log('\nmark.js, 100 terms, same pages\n');
  printTable([
    ['page', 'mark.js', 'ours is faster by'],
    ...Object.entries(markJs).map(([page, time]) => {
      const ours = rows.find((row) => row.page === page && row.terms === 100);
      const factor = ours === undefined ? '' : `${Math.round(time.median / ours.figures.thread.median)}×`;
      return [page, range(time), factor];
    }),
  ]);

  console.log('\nImport into the glossary');
  for (const [terms, time] of Object.entries(imports)) {
    console.log(`  ${grouped(Number(terms))} entries: ${Math.round(time)} ms`);
  }
  console.log('\nOn the page, gzipped');
  for (const [file, bytes] of Object.entries(bundles))
    console.log(`  ${file}: ${(bytes / 1000).toFixed(1)} kB`);
}

function range({ median, min, max }: Spread): string {
  return `${median.toFixed(1)} (${min.toFixed(1)}–${max.toFixed(1)})`;
}

function grouped(value: number): string {
  return value.toLocaleString('en');
}

function printTable(rows: string[][]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}
