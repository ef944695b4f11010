import type { TermIndex } from './index-layout.ts';

/** "WTIX" in ASCII, as the first number of a buffer in the machine's own byte order. */
const MAGIC = 0x58495457;
/** Another layout, another hash or another way to read match units is another version. */
const VERSION = 2;
/** Magic, version, labels, and the length of each array and of all. */
const HEADER_WORDS = 8;
const HEADER_BYTES = HEADER_WORDS * 4;

/** Why a buffer is no index; the message is a sentence for people. */
export class IndexFormatError extends Error {
  override name = 'IndexFormatError';
}

/**
 * Writes an index to one buffer, to be stored as it is and read by `deserializeIndex` on the same machine.
 * @returns a new buffer; the index is copied
 */
export function serializeIndex(index: TermIndex): ArrayBuffer {
  const { labels, buckets, data, postings, filter } = index;
  const arrays = [buckets, data, postings, filter];
  const lengths = arrays.map((array) => array.length);
  const words = lengths.reduce((sum, length) => sum + length, HEADER_WORDS);
  const all = new Uint32Array(words);
  all.set([MAGIC, VERSION, labels, ...lengths, words]);
  let at = HEADER_WORDS;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all.buffer;
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
  const [magic, version, labels, buckets, data, postings, filter, all] = [
    ...new Uint32Array(buffer, 0, HEADER_WORDS),
  ] as [number, number, number, number, number, number, number, number];
  if (magic !== MAGIC) {
    throw new IndexFormatError('This is no index of terms: build it again from the glossaries.');
  }
  if (version !== VERSION) {
    throw new IndexFormatError(
      `The stored index is of version ${version} and ${VERSION} is needed: build it again from the glossaries.`,
    );
  }
  const length = HEADER_WORDS + buckets + data + postings + filter;
  if (length !== all || buffer.byteLength !== length * 4) {
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
    data: words(data),
    postings: words(postings),
    filter: words(filter),
  };
}
