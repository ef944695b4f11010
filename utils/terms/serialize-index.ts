import type { TermIndex } from './index-layout.ts';

/** "WTIX" in ASCII, as the first number of a buffer in the machine's own byte order. */
const MAGIC = 0x58495457;
/** Another layout, another hash or another way to read match units is another version. */
const VERSION = 2;
/** Magic, version, labels, and the length of each array in its own elements. */
const HEADER_WORDS = 9;
const HEADER_BYTES = HEADER_WORDS * 4;

type Lengths = [
  buckets: number,
  records: number,
  postings: number,
  prefixes: number,
  wholes: number,
  chars: number,
];

/** Why a buffer is no index; the message is a sentence for people. */
export class IndexFormatError extends Error {
  override name = 'IndexFormatError';
}

/**
 * Writes an index to one buffer, to be stored as it is and read by `deserializeIndex` on the same machine.
 * @returns a new buffer; the index is copied
 */
export function serializeIndex(index: TermIndex): ArrayBuffer {
  const { labels, buckets, records, postings, prefixes, wholes, chars } = index;
  const words = [buckets, records, postings, prefixes, wholes];
  const length = words.reduce((sum, array) => sum + array.length, HEADER_WORDS);
  const buffer = new ArrayBuffer(length * 4 + chars.byteLength);
  const lengths = [...words, chars].map((array) => array.length);
  new Uint32Array(buffer, 0, HEADER_WORDS).set([MAGIC, VERSION, labels, ...lengths]);
  let at = HEADER_BYTES;
  for (const array of words) {
    new Uint32Array(buffer, at, array.length).set(array);
    at += array.byteLength;
  }
  new Uint8Array(buffer, at, chars.length).set(chars);
  return buffer;
}

/**
 * Reads an index out of a buffer that `serializeIndex` made. Nothing is copied, so the time doesn't depend on
 * the number of labels; the buffer must not be changed or transferred afterwards.
 * @throws IndexFormatError when the buffer is something else, of another version, or not whole
 */
export function deserializeIndex(buffer: ArrayBuffer): TermIndex {
  if (buffer.byteLength < HEADER_BYTES) {
    throw new IndexFormatError('The stored index is cut off: build it again from the glossaries.');
  }
  const [magic, version, labels, ...lengths] = new Uint32Array(
    buffer,
    0,
    HEADER_WORDS,
  ) as Iterable<number> as [magic: number, version: number, labels: number, ...lengths: number[]];
  if (magic !== MAGIC) {
    throw new IndexFormatError('This is no index of terms: build it again from the glossaries.');
  }
  if (version !== VERSION) {
    throw new IndexFormatError(
      `The stored index is of version ${version} and ${VERSION} is needed: build it again from the glossaries.`,
    );
  }
  const [buckets, records, postings, prefixes, wholes, chars] = lengths as Lengths;
  if (buffer.byteLength !== HEADER_BYTES + (buckets + records + postings + prefixes + wholes) * 4 + chars) {
    throw new IndexFormatError('The stored index is not whole: build it again from the glossaries.');
  }
  let at = HEADER_BYTES;
  const words = (length: number) => {
    const array = new Uint32Array(buffer, at, length);
    at += array.byteLength;
    return array;
  };
  return {
    labels,
    buckets: words(buckets),
    records: words(records),
    postings: words(postings),
    prefixes: words(prefixes),
    wholes: words(wholes),
    chars: new Uint8Array(buffer, at, chars),
  };
}
