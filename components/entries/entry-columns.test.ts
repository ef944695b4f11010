import { describe, expect, it } from 'vitest';
import {
  COLUMN_IDS,
  DEFAULT_COLUMNS,
  moveColumn,
  parseColumns,
  rowTracks,
  shownColumns,
} from './entry-columns.ts';

const idsOf = (columns: readonly { id: string }[]) => columns.map(({ id }) => id);

describe('parseColumns', () => {
  it.each([[undefined], [null], ['tags'], [{}], [[]], [[null, 3, { id: 'colour', isShown: true }]]])(
    'makes the default of %j',
    (stored) => {
      expect(parseColumns(stored)).toEqual(DEFAULT_COLUMNS);
    },
  );

  it('keeps the order, each column once, and puts at the end what is not stored', () => {
    const stored = [
      { id: 'tags', isShown: false },
      { id: 'met', isShown: true },
      { id: 'tags', isShown: true },
      { id: 'lang', isShown: 'yes' },
    ];
    const columns = parseColumns(stored);
    expect(columns.slice(0, 2)).toEqual([
      { id: 'tags', isShown: true },
      { id: 'met', isShown: true },
    ]);
    expect(idsOf(columns).toSorted()).toEqual([...COLUMN_IDS].sort());
    expect(parseColumns(JSON.parse(JSON.stringify(columns)))).toEqual(columns);
  });
});

it('says whose an entry is only where there are several glossaries', () => {
  expect(shownColumns(DEFAULT_COLUMNS, false)).toEqual(['definition', 'tags', 'glossary', 'updated']);
  expect(shownColumns(DEFAULT_COLUMNS, true)).toEqual(['definition', 'tags', 'updated']);
});

it.each([
  ['aliases', -1, ['aliases', 'reading', 'definition']],
  ['aliases', 1, ['reading', 'definition', 'aliases']],
  ['reading', -1, ['reading', 'aliases', 'definition']],
  ['reading', 2, ['aliases', 'definition', 'reading']],
] as const)('moves %s by %i', (id, steps, expected) => {
  expect(idsOf(moveColumn(DEFAULT_COLUMNS, id, steps)).slice(0, 3)).toEqual(expected);
});

it('gives every column its place in a row', () => {
  expect(rowTracks([])).toEqual({ tracks: '2rem minmax(7rem, 3fr) 2rem', least: 12 });
  expect(rowTracks(['tags', 'updated'])).toEqual({
    tracks: '2rem minmax(7rem, 3fr) minmax(5rem, 2fr) 7rem 2rem',
    least: 25,
  });
});
