import type { Entry } from './entry.ts';
import {
  LABEL_ACRONYM,
  LABEL_CASED,
  PREFIX_LENGTHS,
  placeOf,
  setBit,
  type TermIndex,
} from './index-layout.ts';
import { HASH_START, hashStep, spread } from './label-hash.ts';
import { type LabelKey, labelKeys } from './label-keys.ts';

export type { TermIndex } from './index-layout.ts';

/** A shorter reading stands in too many other words. */
const SHORTEST_READING = 3;
const BITS_A_LABEL = 8;
const LOAD = 0.7;
const SMALLEST_TABLE = 16;

type Labelled = Pick<Entry, 'id' | 'term' | 'aliases' | 'reading'>;

/** A typed array that grows. */
class Growing<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array> {
  #array: A;
  length = 0;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#array.length) {
      const larger = this.#make(this.length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.length++] = value;
  }

  get array(): A {
    return this.#array;
  }

  set(index: number, value: number): void {
    this.#array[index] = value;
  }

  finish(): A {
    return this.#array.slice(0, this.length) as A;
  }
}

const NONE = 0xffffffff;

/** Collects labels and the entries that have them. */
class IndexBuilder {
  readonly #chars = new Growing((length) => new Uint16Array(length));
  readonly #starts = new Growing((length) => new Uint32Array(length));
  readonly #lengths = new Growing((length) => new Uint8Array(length));
  readonly #flags = new Growing((length) => new Uint8Array(length));
  readonly #hashes = new Growing((length) => new Int32Array(length));
  /** The entries of a label as a list: the newest one's place, and from each place the next. */
  readonly #heads = new Growing((length) => new Uint32Array(length));
  readonly #nexts = new Growing((length) => new Uint32Array(length));
  readonly #entries = new Growing((length) => new Uint32Array(length));
  #table = new Uint32Array(1024);

  add(key: LabelKey, entry: number): void {
    const label = this.#label(key);
    const head = this.#heads.array[label]!;
    if (head !== NONE && this.#entries.array[head] === entry) return;
    this.#heads.set(label, this.#entries.length);
    this.#entries.push(entry);
    this.#nexts.push(head);
  }

  finish(): TermIndex {
    const labels = this.#starts.length;
    const hashes = this.#hashes.array;
    const table = new Uint32Array(Math.max(SMALLEST_TABLE, Math.ceil(labels / LOAD)));
    const wholes = bitSet(labels * BITS_A_LABEL);
    const lengths = this.#lengths.finish();
    const chars = this.#chars.finish();
    const starts = this.#starts.finish();
    for (let label = 0; label < labels; label++) {
      insert(table, hashes[label]!, label);
      setBit(wholes, hashes[label]!);
    }
    const prefixHashes = prefixesOf(chars, starts, lengths);
    const prefixes = bitSet(prefixHashes.length * BITS_A_LABEL);
    for (let at = 0; at < prefixHashes.length; at++) setBit(prefixes, prefixHashes.array[at]!);
    const { postingStarts, postings } = this.#postings();
    return {
      labels,
      chars,
      starts,
      lengths,
      flags: this.#flags.finish(),
      postingStarts,
      postings,
      table,
      prefixes,
      wholes,
    };
  }

  #label(key: LabelKey): number {
    const flags = (key.cased === null ? 0 : LABEL_CASED) | (key.kind === 'acronym' ? LABEL_ACRONYM : 0);
    const text = key.cased === null ? key.folded : key.folded + key.cased;
    let hash = HASH_START;
    for (let at = 0; at < key.folded.length; at++) hash = hashStep(hash, key.folded.charCodeAt(at));
    const mixed = spread(hash);
    let place = placeOf(mixed, this.#table.length);
    for (;;) {
      const label = this.#table[place]! - 1;
      if (label < 0) break;
      if (this.#hashes.array[label] === mixed && this.#isSame(label, text, key.folded.length, flags))
        return label;
      place = place + 1 === this.#table.length ? 0 : place + 1;
    }
    const label = this.#starts.length;
    this.#starts.push(this.#chars.length);
    for (let at = 0; at < text.length; at++) this.#chars.push(text.charCodeAt(at));
    this.#lengths.push(key.folded.length);
    this.#flags.push(flags);
    this.#hashes.push(mixed);
    this.#heads.push(NONE);
    this.#table[place] = label + 1;
    if (this.#starts.length > this.#table.length * LOAD) this.#grow();
    return label;
  }

  #isSame(label: number, text: string, length: number, flags: number): boolean {
    if (this.#lengths.array[label] !== length || this.#flags.array[label] !== flags) return false;
    const start = this.#starts.array[label]!;
    for (let at = 0; at < text.length; at++) {
      if (this.#chars.array[start + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #grow(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    for (let label = 0; label < this.#starts.length; label++) {
      insert(this.#table, this.#hashes.array[label]!, label);
    }
  }

  #postings(): Pick<TermIndex, 'postingStarts' | 'postings'> {
    const labels = this.#starts.length;
    const postingStarts = new Uint32Array(labels + 1);
    const postings = new Growing((length) => new Uint32Array(length));
    const heads = this.#heads.array;
    const nexts = this.#nexts.array;
    const entries = this.#entries.array;
    for (let label = 0; label < labels; label++) {
      postingStarts[label] = postings.length;
      const head = heads[label]!;
      if (nexts[head] === NONE) {
        postings.push(entries[head]!);
        continue;
      }
      const all = new Set<number>();
      for (let at = head; at !== NONE; at = nexts[at]!) all.add(entries[at]!);
      for (const entry of [...all].sort((a, b) => a - b)) postings.push(entry);
    }
    postingStarts[labels] = postings.length;
    return { postingStarts, postings: postings.finish() };
  }
}

function insert(table: Uint32Array, mixed: number, label: number): void {
  let place = placeOf(mixed, table.length);
  while (table[place] !== 0) place = place + 1 === table.length ? 0 : place + 1;
  table[place] = label + 1;
}

/** @returns an empty set of at least so many bits, a power of two */
function bitSet(bits: number): Uint32Array {
  let size = 1024;
  while (size < bits) size *= 2;
  return new Uint32Array(size / 32);
}

/** @returns the spread hashes of all the beginnings that are checked for, each once or a few times */
function prefixesOf(chars: Uint16Array, starts: Uint32Array, lengths: Uint8Array): Growing<Int32Array> {
  const hashes = new Growing((length) => new Int32Array(length));
  const seen = new Int32Array(1 << 16);
  for (let label = 0; label < starts.length; label++) {
    const start = starts[label]!;
    const length = lengths[label]!;
    let hash = HASH_START;
    for (let at = 0; at < length; at++) {
      hash = hashStep(hash, chars[start + at]!);
      if (PREFIX_LENGTHS[at + 1] === 0) continue;
      const mixed = spread(hash);
      // Only the number of different ones decides the filter's size: a small cache drops most repetitions.
      const slot = mixed & 0xffff;
      if (seen[slot] === mixed) continue;
      seen[slot] = mixed;
      hashes.push(mixed);
    }
  }
  return hashes;
}

/**
 * Makes the index of everything that entries are called by: term, aliases, and the reading where it is long
 * enough to mean something by itself.
 * @param entries any number, in any order; ids are non-negative integers below 2^32
 * @returns an index that `findTerms` reads; labels without a letter or digit are not in it
 */
export function compileIndex(entries: Iterable<Labelled>): TermIndex {
  const builder = new IndexBuilder();
  for (const { id, term, aliases, reading } of entries) {
    for (const key of labelKeys(term)) builder.add(key, id);
    for (const alias of aliases) {
      for (const key of labelKeys(alias)) builder.add(key, id);
    }
    if (reading === null || [...reading.trim()].length < SHORTEST_READING) continue;
    for (const key of labelKeys(reading)) builder.add(key, id);
  }
  return builder.finish();
}
