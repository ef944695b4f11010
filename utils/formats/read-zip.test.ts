import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { FormatError } from './format-error.ts';
import { isZip, readZip } from './read-zip.ts';
import { UNPACK_LIMITS } from './unpack-limits.ts';

const zip = zipSync({
  'a/one.txt': [strToU8('one '.repeat(50)), { level: 9 }],
  'two.txt': [strToU8('two'), { level: 0 }],
});

/** Where the archive's directory begins, and a view on the bytes of a copy. */
function copy(bytes: Uint8Array): { bytes: Uint8Array<ArrayBuffer>; view: DataView; directory: number } {
  const own = new Uint8Array(bytes);
  const view = new DataView(own.buffer);
  return { bytes: own, view, directory: view.getUint32(own.length - 22 + 16, true) };
}

it('lists and unpacks files', () => {
  const parts = readZip(copy(zip).bytes);
  expect(parts.map(({ path, size }) => [path, size])).toEqual([
    ['a/one.txt', 200],
    ['two.txt', 3],
  ]);
  expect(parts.map((part) => new TextDecoder().decode(part.read()))).toEqual(['one '.repeat(50), 'two']);
});

it('knows archives from others', () => {
  expect(isZip(zip)).toBe(true);
  expect(isZip(zipSync({}))).toBe(true);
  expect(isZip(strToU8('PK is a name'))).toBe(false);
  expect(isZip(strToU8(''))).toBe(false);
});

it('refuses an archive that is cut off, wherever', () => {
  for (let length = 0; length < zip.length; length++) {
    expect(() => readZip(new Uint8Array(zip.slice(0, length)))).toThrow(FormatError);
  }
});

it('never reads a damaged file, whichever byte is damaged', () => {
  const right = ['one '.repeat(50), 'two'];
  for (let at = 0; at < zip.length; at++) {
    const { bytes } = copy(zip);
    bytes[at]! ^= 0xff;
    try {
      const texts = readZip(bytes).map((part) => new TextDecoder().decode(part.read()));
      // What is left unharmed is a byte of no account, such as a date, or a name.
      expect(right).toEqual(expect.arrayContaining(texts));
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError);
    }
  }
});

it.each(['../x', 'a/../../x', '/etc/x', 'C:/x', 'a\\b'])('refuses a file with the name %j', (name) => {
  expect(() => readZip(copy(zipSync({ [name]: strToU8('x') })).bytes)).toThrow(/leads out of it/);
});

it('refuses what unpacks to far more than it should', { timeout: 60_000 }, () => {
  const bomb = zipSync({ 'x.txt': [new Uint8Array(32 << 20), { level: 9 }] });
  expect(() => readZip(copy(bomb).bytes)).toThrow(/far more/);
  // One that tells a smaller size than it has is not unpacked beyond it.
  const { bytes, view, directory } = copy(bomb);
  view.setUint32(directory + 24, 100, true);
  const [part] = readZip(bytes);
  expect(() => part!.read()).toThrow(/is damaged/);
  const huge = copy(zip);
  huge.view.setUint32(huge.directory + 20, UNPACK_LIMITS.total, true);
  huge.view.setUint32(huge.directory + 24, UNPACK_LIMITS.total + 1, true);
  expect(() => readZip(huge.bytes)).toThrow(/far more/);
});

it('refuses a locked archive, and one packed in a rare way', () => {
  const locked = copy(zip);
  locked.view.setUint16(locked.directory + 8, 1, true);
  expect(() => readZip(locked.bytes)).toThrow(/password/);
  const rare = copy(zip);
  rare.view.setUint16(rare.directory + 10, 12, true);
  expect(() => readZip(rare.bytes)).toThrow(/rare way/);
});

it('refuses more files than a glossary has, however many the archive says there are', {
  timeout: 60_000,
}, () => {
  const none = new Uint8Array();
  const many = Object.fromEntries(Array.from({ length: 66_000 }, (_, at) => [`${at}.md`, none]));
  // Two bytes count the files, so that this one says it had 464.
  expect(() => readZip(copy(zipSync(many, { level: 0 })).bytes)).toThrow(/too many files/);
  const { bytes, view } = copy(zip);
  view.setUint16(bytes.length - 22 + 10, 1, true);
  expect(() => readZip(bytes)).toThrow(/damaged/);
});
