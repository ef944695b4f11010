import { expect, it } from 'vitest';
import { PackedLabels, packTerms, unpackTerms } from './pack-terms.ts';

it('gives back what was packed, block by block', () => {
  const terms = [
    { block: 7, start: 0, end: 3, entries: [1] },
    { block: 7, start: 3, end: 70, entries: [2, 9] },
    { block: 7, start: 100_000, end: 100_031, entries: [1] },
    { block: 8, start: 32, end: 64, entries: [40] },
  ];
  const packed = packTerms(terms);
  const labels = new PackedLabels(packed.labels);
  expect([0, 1, 2, 3].map((label) => labels.entries(label))).toEqual([[1], [2, 9], [40], []]);
  expect(packed.blocks.map(([id]) => id)).toEqual([7, 8]);
  expect([...unpackTerms(packed.blocks[0]![1])]).toEqual([0, 3, 0, 3, 70, 1, 100_000, 100_031, 0]);
  expect([...unpackTerms(packed.blocks[1]![1], (label) => label + 10)]).toEqual([32, 64, 12]);
});

it('uses no character that JSON has to escape', () => {
  const terms = Array.from({ length: 3000 }, (_, index) => ({
    block: 1,
    start: index * 5000 + (index % 977),
    end: index * 5000 + (index % 977) + 1 + (index % 40),
    entries: [index],
  }));
  const [[, packed]] = packTerms(terms).blocks as [[number, string]];
  expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
  const back = unpackTerms(packed);
  expect(terms.every((term, at) => back[at * 3] === term.start && back[at * 3 + 1] === term.end)).toBe(true);
});

it('packs nothing into nothing', () => {
  expect(packTerms([])).toEqual({ labels: '', blocks: [] });
  expect(unpackTerms('')).toHaveLength(0);
});
