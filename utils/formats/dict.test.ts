import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse, print } from './dict.ts';
import { FormatError } from './format-error.ts';
import { finish } from './parsing.ts';

const encode = (text: string) => new Uint8Array(new TextEncoder().encode(text));

/** Texts as other programs write them, one after the other. */
const TEXTS = [
  ['00-database-short', '00-database-short\n     Words\n'],
  [
    'back pressure',
    'Back Pressure\n   A way to say that it is {too much}, which a slow part tells\n   the one before it.\n\n   Short\n   lines stay.\n',
  ],
  ['too much', 'too much\n /too much/, n.\n\n    More than enough.\n'],
  ['one', 'One%%%Uno\n\n   The first.\n'],
  ['two', 'Two\n\n   A number that comes behind another which\n   comes first: see {one\n\nfor more}.\n'],
  ['plain', '   Text without its headword.\n'],
] as const;

function files(texts: readonly (readonly [string, string])[]) {
  let at = 0;
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const number = (value: number) => `${digits[value >> 6]}${digits[value & 63]}`;
  const rows = texts.map(([headword, text]) => {
    const row = `${headword}\t${number(at)}\t${number(text.length)}\n`;
    at += text.length;
    return row;
  });
  return { index: encode(rows.sort().join('')), data: encode(texts.map(([, text]) => text).join('')) };
}

it('reads what dictfmt writes, packed or not', () => {
  const { index, data } = files(TEXTS);
  const plain = finish(parse(files(TEXTS)));
  expect(plain.name).toBe('Words');
  expect(plain.problems).toEqual([]);
  expect(plain.entries.map(({ term, aliases, definition }) => [term, aliases, definition])).toEqual([
    [
      'Back Pressure',
      [],
      'A way to say that it is too much, which a slow part tells the one before it.\n\nShort\nlines stay.',
    ],
    ['too much', [], '/too much/, n.\n\nMore than enough.'],
    ['One', ['Uno'], 'The first.'],
    ['Two', [], 'A number that comes behind another which comes first: see {one\n\nfor more}.'],
    ['plain', [], 'Text without its headword.'],
  ]);
  expect(finish(parse({ index, data: new Uint8Array(gzipSync(data)) }))).toEqual(plain);
});

it('takes headwords that lead to one text for one entry', () => {
  const { index, data } = files([['sre', 'SRE\n   x\n']]);
  const same = new Uint8Array([
    ...index,
    ...encode(
      `site reliability engineering\t${new TextDecoder().decode(index).split('\t').slice(1).join('\t')}`,
    ),
  ]);
  expect(finish(parse({ index: same, data })).entries).toMatchObject([
    { term: 'SRE', aliases: ['site reliability engineering'] },
  ]);
});

const packed = new Uint8Array(gzipSync(files(TEXTS).data));
const lying = new Uint8Array(packed);
new DataView(lying.buffer).setUint32(lying.length - 4, 0xfffffff0, true);

it.each([
  ['an index that is none', { index: encode('x\n'), data: encode('') }, /Line 1 of the index/],
  ['an index of other data', { index: encode('x\tAA\tBAA\n'), data: encode('x') }, /behind the end/],
  ['packed data that is cut off', { index: encode(''), data: packed.slice(0, 100) }, /far more|cut off/],
  ['packed data that tells a wrong size', { index: encode(''), data: lying }, /far more/],
])('refuses %s', (_, given, message) => {
  expect(() => finish(parse(given))).toThrow(FormatError);
  expect(() => finish(parse(given))).toThrow(message);
});

const INSTALLED = '/usr/share/dictd';

describe.each([
  ['jargon', 2_000, 'back door'],
  ['foldoc', 10_000, 'back door'],
  ['vera', 10_000, 'TCP'],
])('%s, where it is installed', (name, least, label) => {
  const isThere = existsSync(`${INSTALLED}/${name}.dict.dz`);
  it.skipIf(!isThere)('is read, and printed without loss', { timeout: 60_000 }, () => {
    const file = (extension: string) => new Uint8Array(readFileSync(`${INSTALLED}/${name}${extension}`));
    const read = finish(parse({ index: file('.index'), data: file('.dict.dz') }));
    expect(read.entries.length).toBeGreaterThan(least);
    expect(read.problems.every(({ message }) => message.includes('longer than'))).toBe(true);
    const labels = read.entries.flatMap(({ term, aliases }) => [term, ...aliases]);
    expect(labels).toContain(label);
    expect(read.entries.filter(({ definition }) => definition === '').length).toBeLessThan(5);
    expect(read.url).toMatch(/^http:/);
    // Nearly no braces are left of links, and nearly no sentences are broken.
    const texts = read.entries.map(({ definition }) => definition);
    const among = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length / texts.length;
    expect(among(/\{\p{L}[\p{L} ]+\}/u)).toBeLessThan(0.005);
    expect(among(/^[^\n]{40,}\p{Ll}\n\p{Ll}/mu)).toBeLessThan(0.01);
    const [index, data] = print(read).map(({ content }) => encode(content as string));
    const again = finish(parse({ index: index!, data: data! }));
    expect(again.name).toBe(read.name);
    expect(again.entries).toEqual(read.entries);
  });
});

it('takes the lines above a text for its terms as far as they are headwords', () => {
  const text = 'colour palette\nCLUT\npalette\n\n   A device which converts colours.\n';
  const index = encode(['CLUT', 'colour palette', 'palette'].map((word) => `${word}\tA\tBE\n`).join(''));
  const { entries } = finish(parse({ index, data: encode(text.padEnd(68)) }));
  expect(entries).toMatchObject([
    { term: 'colour palette', aliases: ['CLUT', 'palette'], definition: 'A device which converts colours.' },
  ]);
});

it('takes all braces off words where braces are links as a rule, and off nothing else', () => {
  const words = Array.from({ length: 30 }, (_, at) => `word ${'abcdefghijklmnopqrstuvwxyzABCD'[at]}`);
  const texts = words.map((word) => [word, `${word}\n\n   See {${word}}.\n`] as const);
  const odd = 'odd\n\n   Not {words a} or {\n   word b}, but {x = 1;} and {0, 1}.\n';
  const { entries } = finish(parse(files([...texts, ['odd', odd]])));
  expect(entries[0]?.definition).toBe('See word a.');
  expect(entries.at(-1)?.definition).toBe('Not words a or word b, but {x = 1;} and {0, 1}.');
});
