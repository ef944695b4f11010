import { FormatError } from './format-error.ts';

export type TextEncoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'iso-2022-jp'
  | 'shift_jis'
  | 'euc-jp'
  | 'windows-1252';

export interface DecodedText {
  /** Without byte order mark. */
  text: string;
  /** The encoding it was taken to be in. */
  encoding: TextEncoding;
}

const BYTE_ORDER_MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** @returns what a byte order mark says; undefined where there is none */
export function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  return BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

/** Bytes that are looked at to tell one encoding from another. */
const SAMPLE = 1 << 16;

/** What Japanese text is made of; half-width katakana is what other encodings look like when misread. */
const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]/gu;
const NOT_ASCII = /[^\0-\x7f]/gu;

function decode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Bytes that are decoded at once where only the encoding is asked for. */
const BLOCK = 1 << 20;

/** @returns whether bytes are UTF-8 through and through, without making one text of them */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += BLOCK) {
      decoder.decode(bytes.subarray(at, at + BLOCK), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Of the bytes of a text in UTF-16; what has fewer zeros and is UTF-8 is UTF-8 with some zeros in it. */
const ZEROS = 0.1;

/** UTF-16 without a mark: text in any script has ASCII spaces, digits or line ends, with a zero byte each. */
function utf16Order(bytes: Uint8Array): TextEncoding | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const share = (zeros[0]! + zeros[1]!) / Math.max(end, 1);
  if (share === 0 || (share < ZEROS && isUtf8(bytes))) return null;
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
}

function decodeJapanese(bytes: Uint8Array): DecodedText | null {
  let best: DecodedText | null = null;
  let bestShare = 0.7;
  for (const encoding of ['euc-jp', 'shift_jis'] as const) {
    const text = decode(bytes, encoding);
    if (text === null) continue;
    const sample = text.slice(0, SAMPLE);
    const share = count(sample, JAPANESE) / count(sample, NOT_ASCII);
    if (share > bestShare) {
      best = { text, encoding };
      bestShare = share;
    }
  }
  return best;
}

/**
 * Finds out the encoding as `decodeText` does, of UTF-8 without decoding it as a whole.
 * @throws FormatError when the bytes are text in none of the encodings
 */
export function findEncoding(bytes: Uint8Array, fallback?: TextEncoding): TextEncoding {
  return isUtf8(bytes) ? 'utf-8' : decodeText(bytes, fallback).encoding;
}

/**
 * Decodes a text file: by its byte order mark; else UTF-8 where it is valid; else UTF-16, ISO-2022-JP, EUC-JP or
 * Shift_JIS, whichever makes Japanese out of it.
 * @param fallback what to take where it is none of them; without it that is an error
 * @throws FormatError when the bytes are text in none of the encodings
 */
export function decodeText(bytes: Uint8Array, fallback?: TextEncoding): DecodedText {
  const marked = markedEncoding(bytes);
  const zeros = marked === undefined ? utf16Order(bytes) : null;
  const known = marked ?? zeros;
  if (known !== null) {
    const text = decode(bytes, known);
    if (text !== null) return { text, encoding: known };
  } else {
    const hasJisEscape = decode(bytes.subarray(0, SAMPLE), 'windows-1252')?.includes('\x1b$') === true;
    const jis = hasJisEscape ? decode(bytes, 'iso-2022-jp') : null;
    if (jis !== null) return { text: jis, encoding: 'iso-2022-jp' };
    const text = decode(bytes, 'utf-8');
    if (text !== null) return { text, encoding: 'utf-8' };
    const japanese = decodeJapanese(bytes);
    if (japanese !== null) return japanese;
  }
  const text = fallback === undefined ? null : decode(bytes, fallback);
  if (text !== null) return { text, encoding: fallback! };
  throw new FormatError('encodingUnknown');
}
