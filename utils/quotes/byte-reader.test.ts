import { expect, it } from 'vitest';
import { readNumber } from './byte-reader.ts';
import { ByteWriter, numberBytes } from './byte-writer.ts';

it('reads numbers as they were written, each to its last byte', () => {
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 21 - 1, 2 ** 21, 2 ** 28, 2 ** 31 - 1];
  const writer = new ByteWriter();
  for (const number of numbers) writer.number(number);
  const reader = { bytes: writer.bytes, at: 0 };
  for (const number of numbers) {
    const from = reader.at;
    expect(readNumber(reader)).toBe(number);
    expect(reader.at - from).toBe(numberBytes(number));
  }
  expect(reader.at).toBe(writer.length);
});
