/**
 * Term annotations as short strings. A page with a big dictionary has tens of thousands of occurrences; as
 * JSON objects they would cost the page's thread more to receive than to paint.
 */
import type { TermAnnotation } from '../annotations.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';

export interface PackedTerms {
  /** Packed numbers: for each label in turn, how many entries it has and their ids. */
  labels: string;
  /**
   * A block's id and its packed occurrences, for blocks that have any. One occurrence is three numbers: how far its
   * start is from the end of the one before, its length, and the number of its label.
   */
  blocks: [id: number, packed: string][];
}

/** How many numbers `unpackTerms` gives an occurrence: start, end, label. */
export const TERM_STRIDE = 3;

/**
 * @param terms occurrences in document order, not overlapping inside a block
 * @returns the same, packed; entries that are the same list share a label
 */
export function packTerms(terms: readonly TermAnnotation[]): PackedTerms {
  const labels: number[] = [];
  const known = new Map<string, number>();
  const blocks: [number, string][] = [];
  let packed: number[] = [];
  let block = -1;
  let previousEnd = 0;
  const finish = () => {
    if (packed.length > 0) blocks.push([block, packNumbers(packed)]);
  };
  for (const term of terms) {
    if (term.block !== block) {
      finish();
      block = term.block;
      packed = [];
      previousEnd = 0;
    }
    const key = term.entries.join();
    let label = known.get(key);
    if (label === undefined) {
      label = known.size;
      known.set(key, label);
      labels.push(term.entries.length, ...term.entries);
    }
    packed.push(term.start - previousEnd, term.end - term.start, label);
    previousEnd = term.end;
  }
  finish();
  return { labels: packNumbers(labels), blocks };
}

/** The entries of each label of an answer, looked up one by one: most labels are never asked for. */
export class PackedLabels {
  readonly #packed: string;
  #numbers: Int32Array | null = null;
  #starts = new Int32Array(0);

  /** @param packed `PackedTerms.labels` */
  constructor(packed: string) {
    this.#packed = packed;
  }

  /** @returns the ids of a label's entries; none for a label that there is not */
  entries(label: number): number[] {
    this.#numbers ??= this.#unpack();
    const start = this.#starts[label];
    if (start === undefined) return [];
    return [...this.#numbers.subarray(start + 1, start + 1 + this.#numbers[start]!)];
  }

  /** @returns the entries of every label, in order */
  *all(): Generator<Int32Array> {
    this.#numbers ??= this.#unpack();
    const numbers = this.#numbers;
    for (const start of this.#starts) yield numbers.subarray(start + 1, start + 1 + numbers[start]!);
  }

  #unpack(): Int32Array {
    const numbers = unpackNumbers(this.#packed);
    const starts = new Int32Array(numbers.length);
    let count = 0;
    for (let at = 0; at < numbers.length; at += numbers[at]! + 1) {
      starts[count] = at;
      count += 1;
    }
    this.#starts = starts.subarray(0, count);
    return numbers;
  }
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
  const terms = unpackNumbers(packed);
  let end = 0;
  for (let at = 0; at + 2 < terms.length; at += TERM_STRIDE) {
    const start = end + terms[at]!;
    end = start + terms[at + 1]!;
    terms[at] = start;
    terms[at + 1] = end;
    terms[at + 2] = relabel(terms[at + 2]!);
  }
  return terms;
}
