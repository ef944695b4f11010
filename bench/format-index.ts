import type { IndexFigures } from './measure-index.ts';
import { grouped, plainTable } from './plain-table.ts';

/** @returns the lines of two tables: what the index takes, and what finding terms with it costs */
export function formatIndex(rows: readonly IndexFigures[]): string[] {
  const sizes = rows.map((row) => [
    grouped(row.labels),
    (row.bytes / row.labels).toFixed(1),
    ((row.bytes - row.characters) / row.labels).toFixed(1),
    grouped(Math.round(row.compiled)),
    `${row.deserialize.toFixed(3)} ms`,
    `${row.merge.toFixed(0)} ms`,
    `${row.longestSlice.toFixed(1)} ms`,
  ]);
  const smallest = rows[0]!;
  const matches = rows.flatMap((row) =>
    row.matches.map(({ text, found, time, floor, layered }, at) => [
      grouped(row.labels),
      text,
      grouped(found),
      time.toFixed(1),
      floor.toFixed(2),
      `${(time / floor).toFixed(1)}×`,
      `${(time / smallest.matches[at]!.time).toFixed(1)}×`,
      `${(layered / time).toFixed(1)}×`,
    ]),
  );
  return [
    'The index, bytes a label and times',
    '',
    ...plainTable([
      ['labels', 'bytes', 'without text', 'compiled a second', 'deserialise', 'merge four', 'longest slice'],
      ...sizes,
    ]),
    '',
    'Finding terms, nanoseconds a character',
    '',
    ...plainTable([
      [
        'labels',
        'text',
        'found',
        'findTerms',
        'bare loop',
        'of bare loop',
        'of fewest labels',
        'four layers of one',
      ],
      ...matches,
    ]),
  ];
}
