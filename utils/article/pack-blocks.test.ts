import { describe, expect, it } from 'vitest';
import type { Block, Container } from './article.ts';
import { packBlocks, unpackBlocks } from './pack-blocks.ts';

const figure: Container = { kind: 'figure', id: 7 };
const quotation: Container = {
  kind: 'quotation',
  id: 8,
  cite: 'https://a.example/',
  title: '',
  classes: ['x', 'y'],
};
const BLOCKS: Block[] = [
  { id: 41, kind: 'heading', text: 'Fog', level: 2, spans: [] },
  {
    id: 3,
    kind: 'paragraph',
    text: '霧 and 🌫 “fog”',
    lang: 'ja',
    spans: [
      { kind: 'link', start: 0, end: 1, href: 'https://b.example/' },
      { kind: 'abbr', start: 0, end: 1, title: 'https://b.example/' },
      { kind: 'excluded', start: 1, end: 14 },
    ],
  },
  { id: 100_000, kind: 'item', text: '', depth: 1, spans: [], excluded: true },
  { id: 5, kind: 'quotation', text: 'Still.', within: [figure, quotation], spans: [] },
  { id: 6, kind: 'text', text: 'Again.', within: [figure], spans: [{ kind: 'code', start: 0, end: 5 }] },
];

it('gives back what was packed', () => {
  const packed = JSON.parse(JSON.stringify(packBlocks(BLOCKS)));
  const back = unpackBlocks(packed);
  expect(back).toEqual(BLOCKS);
  expect(back[3]!.within![0]).toBe(back[4]!.within![0]);
  expect(unpackBlocks(packBlocks([]))).toEqual([]);
});

it('keeps every text and string once', () => {
  const { text, strings } = packBlocks(BLOCKS);
  expect(text).toBe(BLOCKS.map((block) => block.text).join(''));
  expect(strings).toEqual(['ja', 'https://b.example/', 'https://a.example/', '', 'x', 'y']);
});

describe('refuses', () => {
  const packed = packBlocks(BLOCKS);
  // No containers, one block: what it is, length, spans.
  const shaped = (...block: number[]) => ({ text: 'abc', shape: [0, 1, ...block], strings: [] });

  it.each([
    ['a number that is none', shaped(0, Number.NaN, 0)],
    ['half a number', shaped(0, 3.5, 0)],
    ['a length below nothing', shaped(0, -1, 0)],
    ['a shape that ends early', { ...packed, shape: packed.shape.slice(0, -1) }],
    ['a shape that goes on', { ...packed, shape: [...packed.shape, 0] }],
    ['less text', { ...packed, text: packed.text.slice(1) }],
    ['more text', { ...packed, text: `${packed.text}x` }],
    ['missing strings', { ...packed, strings: [] }],
    ['an unknown kind', shaped(99 * 64, 3, 0)],
    ['an unknown container', shaped(1, 3, 0, 1, 0)],
    ['a span beyond its text', shaped(0, 3, 1, 0, 2, 2)],
    ['an unknown kind of span', shaped(0, 3, 1, 99 * 4, 1, 2)],
    ['more blocks than there are', { text: '', shape: [0, 2 ** 31 - 1], strings: [] }],
  ])('%s', (_name, wrong) => {
    expect(() => unpackBlocks(wrong)).toThrow(RangeError);
  });

  it('but not what is right', () => {
    expect(unpackBlocks(shaped(0, 3, 1, 0, 1, 2))).toEqual([
      { id: 1, kind: 'paragraph', text: 'abc', spans: [{ kind: 'link', start: 1, end: 3 }] },
    ]);
  });
});
