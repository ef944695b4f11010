import { expect, it } from 'vitest';
import { findTerms } from './find-terms.ts';
import { deserializeIndex, IndexFormatError, serializeIndex } from './serialize-index.ts';
import { compileIndex } from './term-index.ts';

const index = compileIndex([
  { id: 1, term: 'SRE', aliases: ['Site Reliability Engineering'], reading: null },
  { id: 2, term: '信頼性', aliases: ['SRE'], reading: 'しんらいせい' },
]);
const text = 'SREと信頼性';

/** The buffer with one of its first numbers changed. */
function withWord(at: number, value: number): ArrayBuffer {
  const buffer = serializeIndex(index);
  new Uint32Array(buffer, 0, 8)[at] = value;
  return buffer;
}

it('gives the same index back', () => {
  const read = deserializeIndex(serializeIndex(index));
  expect(read).toEqual(index);
  expect(findTerms(read, text)).toEqual(findTerms(index, text));
  expect(findTerms(read, text)).toHaveLength(2);
});

it('takes the arrays out of the buffer, without a copy', () => {
  const buffer = serializeIndex(index);
  const { labels, ...arrays } = deserializeIndex(buffer);
  expect(labels).toBe(index.labels);
  for (const array of Object.values(arrays)) expect(array.buffer).toBe(buffer);
});

it('gives an empty index back', () => {
  const read = deserializeIndex(serializeIndex(compileIndex([])));
  expect(findTerms(read, text)).toEqual([]);
});

it.each<[name: string, buffer: ArrayBuffer, message: RegExp]>([
  ['nothing', new ArrayBuffer(0), /cut off/],
  ['a header cut off', serializeIndex(index).slice(0, 20), /cut off/],
  ['the end cut off', serializeIndex(index).slice(0, -2), /not whole/],
  ['something behind it', withWord(7, 1), /not whole/],
  ['a length that is too large', withWord(3, 0xffffffff), /not whole/],
  ['another file', new TextEncoder().encode('x'.repeat(64)).buffer, /no index/],
  ['another version', withWord(1, 99), /version 99/],
])('refuses %s with one sentence', (_, buffer, message) => {
  expect(() => deserializeIndex(buffer)).toThrow(IndexFormatError);
  expect(() => deserializeIndex(buffer)).toThrow(message);
});
