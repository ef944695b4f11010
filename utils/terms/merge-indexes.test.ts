import { expect, it } from 'vitest';
import { random } from '../../bench/random.ts';
import { findTerms } from './find-terms.ts';
import type { Labelled } from './index-builder.ts';
import type { IndexLayer } from './layered-index.ts';
import { mergeIndexes } from './merge-indexes.ts';
import { deserializeIndex, serializeIndex } from './serialize-index.ts';
import { compileIndex, type TermIndex } from './term-index.ts';

/** Few syllables, so that labels come again, begin alike and stand in each other. */
const PARTS = [
  ...['er', 'ror', 'SRE', 'cache', 'node', '.js', 's', 'ing', 'ＡＢ', 'é'],
  ...['サー', 'バー', 'クラウド', '信', '頼', '性', '書く', 'り', '申込み'],
];
const JOINTS = ['', '', ' ', '-', '・', 'は', '、'];

function* words(pick: (below: number) => number, count: number): Generator<string> {
  for (let at = 0; at < count; at++) yield PARTS[pick(PARTS.length)]! + JOINTS[pick(JOINTS.length)]!;
}

function entryOf(pick: (below: number) => number, id: number): Labelled {
  const label = () => [...words(pick, 1 + pick(4))].join('');
  return {
    id,
    term: label(),
    aliases: pick(3) === 0 ? [label()] : [],
    reading: pick(4) === 0 ? label() : null,
  };
}

function run(layers: readonly IndexLayer[]): { merged: TermIndex; pauses: number } {
  const merging = mergeIndexes(layers);
  for (let pauses = 0; ; pauses++) {
    const step = merging.next();
    if (step.done === true) return { merged: step.value, pauses };
  }
}

it.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'finds what the layers find, and one index of it all, seed %i',
  (seed) => {
    const pick = random(seed);
    const bases = [0, 2 ** 24, 2 ** 30, 2 ** 31 - 400];
    const present: Labelled[] = [];
    const layers = bases.slice(0, 1 + pick(bases.length)).map((base): IndexLayer => {
      const entries = Array.from({ length: pick(300) }, (_, at) => entryOf(pick, base + at));
      const removed = new Set(entries.filter(() => pick(5) === 0).map(({ id }) => id));
      present.push(...entries.filter(({ id }) => !removed.has(id)));
      return { index: compileIndex(entries), removed };
    });
    const { merged } = run(layers);
    const whole = compileIndex(present);
    expect(merged.labels).toBe(whole.labels);
    const loaded = deserializeIndex(serializeIndex(merged));
    let count = 0;
    for (let at = 0; at < 20; at++) {
      const text = [...words(pick, 60)].join('');
      const expected = findTerms(whole, text);
      expect(findTerms({ layers }, text)).toEqual(expected);
      expect(findTerms(merged, text)).toEqual(expected);
      expect(findTerms(loaded, text)).toEqual(expected);
      count += expected.length;
    }
    if (merged.labels > 50) expect(count).toBeGreaterThan(0);
  },
);

it('drops entries that are removed, and labels that have no other', () => {
  const index = compileIndex([
    { id: 1, term: 'toil', aliases: ['drudgery'], reading: null },
    { id: 2, term: 'toil', aliases: [], reading: null },
    { id: 3, term: 'SRE', aliases: [], reading: null },
  ]);
  const { merged } = run([{ index, removed: new Set([1, 3]) }]);
  expect(merged.labels).toBe(1);
  expect(findTerms(merged, 'toil, drudgery, SRE')).toEqual([{ start: 0, end: 4, entries: [2] }]);
});

it('gives way while it works', () => {
  const entries = Array.from({ length: 20_000 }, (_, id) => ({
    id,
    term: `label ${id.toString(36)}`,
    aliases: [],
    reading: null,
  }));
  const index = compileIndex(entries);
  const { merged, pauses } = run([{ index, removed: new Set() }]);
  expect(merged.labels).toBe(index.labels);
  expect(pauses).toBeGreaterThan(30);
});

it('makes an empty index of no layers', () => {
  expect(run([]).merged).toEqual(compileIndex([]));
});
