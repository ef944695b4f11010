/**
 * Term annotations as short strings. A page with a big dictionary has tens of thousands of occurrences; as
 * JSON objects they would cost the page's thread more to receive than to paint.
 *
 * One occurrence is three numbers: how far its start is from the end of the one before, its length, and the
 * place of its entries in `labels`. Each number is little-endian in groups of five bits, one printable ASCII
 * character a group (as in source maps' VLQ), and none of those characters needs escaping in JSON.
 */
import type { TermAnnotation } from '../annotations.ts';

export interface PackedTerms {
  /** The entry ids that go with each number used in `blocks`. */
  labels: number[][];
  /** A block's id and its packed occurrences, for blocks that have any. */
  blocks: [id: number, packed: string][];
}

/** How many numbers `unpackTerms` gives an occurrence: start, end, label. */
export const TERM_STRIDE = 3;

const FIRST_CHARACTER = 0x23; // '#': from here to 'b' there is no '"', and '\' is skipped below.
const BACKSLASH = 0x5c;
const MORE = 32;

function character(group: number): string {
  const code = FIRST_CHARACTER + group;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

const CHARACTERS = Array.from({ length: 64 }, (_, group) => character(group));

function packNumber(value: number): string {
  let rest = value;
  let out = '';
  while (rest >= MORE) {
    out += CHARACTERS[MORE + (rest & 31)];
    rest >>>= 5;
  }
  return out + CHARACTERS[rest];
}

/**
 * @param terms occurrences in document order, not overlapping inside a block
 * @returns the same, packed; entries that are the same list share a label
 */
export function packTerms(terms: readonly TermAnnotation[]): PackedTerms {
  const labels: number[][] = [];
  const known = new Map<string, number>();
  const blocks: [number, string][] = [];
  let packed = '';
  let block = -1;
  let previousEnd = 0;
  const finish = () => {
    if (packed !== '') blocks.push([block, packed]);
  };
  for (const term of terms) {
    if (term.block !== block) {
      finish();
      block = term.block;
      packed = '';
      previousEnd = 0;
    }
    const key = term.entries.join();
    let label = known.get(key);
    if (label === undefined) {
      label = labels.length;
      known.set(key, label);
      labels.push(term.entries);
    }
    packed += packNumber(term.start - previousEnd) + packNumber(term.end - term.start) + packNumber(label);
    previousEnd = term.end;
  }
  finish();
  return { labels, blocks };
}

/**
 * @param packed one block's string out of `PackedTerms.blocks`
 * @param relabel gives the caller's number for a label's number; the same number by default
 * @returns start, end and label of each occurrence, one after the other (`TERM_STRIDE` numbers each)
 */
export function unpackTerms(
  packed: string,
  relabel: (label: number) => number = (label) => label,
): Int32Array {
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let index = 0; index < packed.length; index++) {
    const code = packed.charCodeAt(index);
    const group = (code > BACKSLASH ? code - 1 : code) - FIRST_CHARACTER;
    value |= (group & 31) << shift;
    if (group >= MORE) {
      shift += 5;
      continue;
    }
    numbers[count++] = value;
    value = 0;
    shift = 0;
  }
  const terms = numbers.subarray(0, count);
  let end = 0;
  for (let at = 0; at + 2 < count; at += TERM_STRIDE) {
    const start = end + terms[at]!;
    end = start + terms[at + 1]!;
    terms[at] = start;
    terms[at + 1] = end;
    terms[at + 2] = relabel(terms[at + 2]!);
  }
  return terms;
}
