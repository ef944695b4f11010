import { describe, expect, it } from 'vitest';
import type { PanelItem } from '../../utils/overlay/panel-messages.ts';
import { type PanelPart, panelCounts, panelRows, rowsInView } from './panel-rows.ts';

const place = (block: number) => ({ block, start: 0, end: 4 });
const heading = (block: number, text: string): PanelItem => ({
  kind: 'heading',
  text,
  lang: null,
  place: place(block),
});
const term = (block: number, text: string, entries: number[] = []): PanelItem => ({
  ...{ kind: 'term', text, lang: null, entries, definition: null, count: 1, place: place(block) },
});
const quotation = (block: number, text: string): PanelItem => ({
  ...{ kind: 'quotation', text, lang: null, source: null, saved: [], place: place(block) },
});

const PAGE = {
  items: [
    term(1, 'lamp', [1]),
    heading(2, 'Wicks'),
    term(3, 'wick'),
    heading(4, 'Voices'),
    quotation(5, 'Trim it'),
    term(6, 'lamps', [1]),
  ],
  orphans: ['8a1b'],
};

const texts = (part: PanelPart, orphans = PAGE.orphans) =>
  panelRows({ ...PAGE, orphans }, part).map((row) => ('item' in row ? row.item.text : row.kind));

describe('a list that is narrowed', () => {
  it('keeps a heading only where something is left below it', () => {
    const rows = panelRows(PAGE, 'all', {
      hasItem: ({ text }) => text !== 'wick',
      hasLost: () => false,
    });
    expect(rows.map((row) => ('item' in row ? row.item.text : row.kind))).toEqual([
      'lamp',
      'Voices',
      'Trim it',
      'lamps',
    ]);
  });
});

describe('the rows', () => {
  it.each<[PanelPart, string[]]>([
    ['all', ['lamp', 'Wicks', 'wick', 'Voices', 'Trim it', 'lamps', 'lost-heading', 'lost']],
    ['terms', ['lamp', 'Wicks', 'wick', 'Voices', 'lamps']],
    ['quotations', ['Voices', 'Trim it', 'lost-heading', 'lost']],
  ])('of %s are in the order of the text, with the headings they need', (part, expected) => {
    expect(texts(part)).toEqual(expected);
  });

  it('say nothing of what is lost where nothing is', () => {
    expect(texts('quotations', [])).toEqual(['Voices', 'Trim it']);
  });

  it('have a key each', () => {
    const keys = panelRows(PAGE, 'all').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('a term is counted once, however many sections it stands in', () => {
  expect(panelCounts(PAGE)).toEqual({ terms: 2, quotations: 2 });
});

describe('the rows in view', () => {
  it.each<[PanelPart, number[], ReturnType<typeof rowsInView>]>([
    ['all', [2, 4], { from: 2, to: 4 }],
    ['terms', [2, 4, 5], { from: 2, to: 4 }],
    ['quotations', [4], { from: 1, to: 1 }],
    ['quotations', [0, 2], null],
    ['all', [], null],
  ])('of %s, with the items %j in the window', (part, view, expected) => {
    expect(rowsInView(panelRows(PAGE, part), view)).toEqual(expected);
  });
});
