import { beforeEach, describe, expect, it } from 'vitest';
import { packTerms } from './pack-terms.ts';
import { type MarkMode, PageTerms } from './page-terms.ts';

const blocks = [
  { id: 1, kind: 'heading' as const, text: 'SRE and toil' },
  { id: 2, kind: 'paragraph' as const, text: 'SRE cuts toil; SRE again' },
  { id: 3, kind: 'heading' as const, text: 'SLO' },
  { id: 4, kind: 'paragraph' as const, text: 'toil, SRE' },
];
const terms = [
  { block: 1, start: 0, end: 3, entries: [10] },
  { block: 1, start: 8, end: 12, entries: [20, 21] },
  { block: 2, start: 0, end: 3, entries: [10] },
  { block: 2, start: 9, end: 13, entries: [20, 21] },
  { block: 2, start: 15, end: 18, entries: [10] },
  { block: 4, start: 0, end: 4, entries: [20, 21] },
  { block: 4, start: 6, end: 9, entries: [10] },
];

let page: PageTerms;
beforeEach(() => {
  page = new PageTerms();
  page.add(packTerms(terms), [1, 2, 3, 4]);
});

function marksOf(page: PageTerms, all: typeof blocks, mode: MarkMode, asked = all) {
  const marked = page.marked(all, mode);
  const marks = asked.map(({ id }) => [id, marked.of(id)] as const);
  return Object.fromEntries(marks.filter(([, of]) => of !== undefined));
}

describe('at', () => {
  it.each([
    [2, 0, [10]],
    [2, 2, [10]],
    [2, 3, null],
    [2, 9, [20, 21]],
    [2, 17, [10]],
    [2, 18, null],
    [3, 0, null],
    [99, 0, null],
  ])('block %i, offset %i', (block, offset, entries) => {
    expect(page.at(block, offset)?.entries ?? null).toEqual(entries);
  });
});

describe('marked', () => {
  it.each<[MarkMode, Record<number, number[]>]>([
    ['every', { 1: [0, 3, 8, 12], 2: [0, 3, 9, 13, 15, 18], 4: [0, 4, 6, 9] }],
    ['section', { 1: [0, 3, 8, 12], 4: [0, 4, 6, 9] }],
    ['page', { 1: [0, 3, 8, 12] }],
  ])('%s', (mode, expected) => {
    expect(marksOf(page, blocks, mode)).toEqual(expected);
    // Whichever is asked for first.
    expect(marksOf(page, blocks, mode, blocks.toReversed())).toEqual(expected);
  });

  it('marks the next occurrence when the first one leaves the page', () => {
    page.remove([1]);
    expect(marksOf(page, blocks.slice(1), 'page')).toEqual({ 2: [0, 3, 9, 13] });
  });
});

it('counts the terms in the order in which they first stand', () => {
  expect(page.counts(blocks)).toEqual([
    { entries: [10], text: 'SRE', count: 4 },
    { entries: [20, 21], text: 'toil', count: 3 },
  ]);
});

it('takes a later answer for a block in place of the earlier one', () => {
  page.add(packTerms([{ block: 2, start: 15, end: 18, entries: [77] }]), [2]);
  expect(page.of(2)).toEqual([{ start: 15, end: 18, entries: [77] }]);
  page.add(packTerms([]), [2]);
  expect(page.of(2)).toEqual([]);
  expect(page.of(4)).toHaveLength(2);
});

describe('alsoNamed', () => {
  const shared = { block: 1, start: 0, end: 3, entries: [7, 8, 9] };
  it.each([
    ['the shared name alone', [shared], []],
    [
      'a name that one has alone',
      [shared, { block: 2, start: 0, end: 3, entries: [8] }, { block: 3, start: 0, end: 3, entries: [5] }],
      [8],
    ],
    ['a name that two have', [shared, { block: 2, start: 0, end: 3, entries: [7, 8] }], []],
    ['a name that it shares with others', [shared, { block: 2, start: 0, end: 3, entries: [9, 5] }], [9]],
  ])('%s', (_, found, named) => {
    const unread = new PageTerms();
    unread.add(packTerms(found), [1, 2, 3]);
    expect(unread.alsoNamed([7, 8, 9])).toEqual(named);
    for (const block of [1, 2, 3]) unread.of(block);
    expect(unread.alsoNamed([7, 8, 9])).toEqual(named);
  });

  it('forgets blocks that have left the page and were looked at', () => {
    const left = new PageTerms();
    left.add(packTerms([shared, { block: 2, start: 0, end: 3, entries: [8] }]), [1, 2]);
    left.of(1);
    left.of(2);
    left.remove([2]);
    expect(left.alsoNamed([7, 8, 9])).toEqual([]);
  });
});

describe('known terms', () => {
  const marks = (what: 'explained' | 'known' | 'unknown') => {
    const marked = page.marked(blocks, 'page', what);
    return blocks.flatMap(({ id }) => marked.of(id) ?? []);
  };

  it.each<[string, number[], number[], number[]]>([
    ['none', [], [], [0, 3, 8, 12]],
    ['one', [10], [0, 3], [8, 12]],
    ['one sense of several', [21], [8, 12], [0, 3]],
    ['all, and one that is not on the page', [10, 20, 99], [0, 3, 8, 12], []],
  ])('%s', (_, ids, known, unknown) => {
    page.addKnown(ids);
    expect([marks('known'), marks('unknown')]).toEqual([known, unknown]);
    expect(marks('explained')).toEqual([0, 3, 8, 12]);
  });

  it('are no longer known when that is taken back', () => {
    page.addKnown([10]);
    page.setKnown([20]);
    expect([marks('known'), marks('unknown')]).toEqual([
      [8, 12],
      [0, 3],
    ]);
  });

  it('are asked about by all entries of the page, looked at or not', () => {
    expect([...page.entries()]).toEqual([10, 20, 21]);
    page.of(1);
    page.add(packTerms([{ block: 3, start: 0, end: 3, entries: [30, 0x40000000, 0x60000000] }]), [3]);
    expect([...page.entries()].sort()).toEqual([10, 20, 21, 30]);
  });
});
