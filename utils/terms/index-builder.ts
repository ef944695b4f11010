import { BASE, isPassedOver, readMatchUnits } from '../text/match-units.ts';
import type { Entry } from './entry.ts';
import { Growing } from './growing.ts';
import {
  HASH_MASK,
  hashPart,
  LENGTH_MASK,
  PREFIX_LENGTHS,
  placeOf,
  SEVERAL,
  SLOT_CASED,
  SLOT_WORDS,
  setBit,
  slotMeta,
  type TermIndex,
} from './index-layout.ts';
import { HASH_START, hashOf, hashStep, spread } from './label-hash.ts';
import { type LabelKey, LONGEST_LABEL, labelKeys } from './label-keys.ts';
import type { IndexLayer } from './layered-index.ts';

/** What an entry is called by. */
export type Labelled = Pick<Entry, 'id' | 'term' | 'aliases' | 'reading'>;

/** A shorter reading stands in too many other words. */
const SHORTEST_READING = 3;
const BITS_A_LABEL = 8;
const BITS_A_PREFIX = 4;
const LOAD = 0.7;
const SMALLEST_TABLE = 16;
/** Labels between two pauses: some milliseconds. */
const SLICE = 4096;
const NONE = 0xffffffff;

/** Collects labels and the entries that have them, and makes an index of them. */
export class IndexBuilder {
  readonly #chars = new Growing((length) => new Uint16Array(length));
  readonly #starts = new Growing((length) => new Uint32Array(length));
  readonly #metas = new Growing((length) => new Uint32Array(length));
  readonly #hashes = new Growing((length) => new Int32Array(length));
  /** The entries of a label as a list: the newest one's place, and from each place the next. */
  readonly #heads = new Growing((length) => new Uint32Array(length));
  readonly #nexts = new Growing((length) => new Uint32Array(length));
  readonly #entries = new Growing((length) => new Uint32Array(length));
  readonly #units = new Uint16Array(LONGEST_LABEL * 2);
  #table = new Uint32Array(1024);

  /** How many labels there are by now. */
  get labels(): number {
    return this.#starts.length;
  }

  /** @param entry its id is a non-negative integer below 2^31 */
  add({ id, term, aliases, reading }: Labelled): void {
    for (const key of labelKeys(term)) this.#addKey(key, id);
    for (const alias of aliases) {
      for (const key of labelKeys(alias)) this.#addKey(key, id);
    }
    if (reading === null || [...reading.trim()].length < SHORTEST_READING) return;
    for (const key of labelKeys(reading)) this.#addKey(key, id);
  }

  /**
   * Takes over the labels of an index as they stand in its arrays: no label is normalised again.
   * @param layer entries that are removed from it are left out, and labels that have no other
   * @returns a generator that does the work, and gives way every few thousand labels
   */
  *addIndex({ index, removed }: IndexLayer): Generator<undefined, void> {
    const { slots, chars, postings } = index;
    const places = slots.length / SLOT_WORDS;
    const one = [0];
    for (let place = 0; place < places; place++) {
      if (place % SLICE === SLICE - 1) yield;
      const start = slots[place * SLOT_WORDS]!;
      const meta = slots[place * SLOT_WORDS + 1]!;
      if (meta === 0) continue;
      const posting = slots[place * SLOT_WORDS + 2]!;
      let entries: ArrayLike<number> = one;
      if (posting < SEVERAL) one[0] = posting;
      else {
        const at = posting - SEVERAL;
        entries = postings.subarray(at + 1, at + 1 + postings[at]!);
      }
      let label = -1;
      for (let at = 0; at < entries.length; at++) {
        const entry = entries[at]!;
        if (removed.size > 0 && removed.has(entry)) continue;
        if (label < 0) {
          const length = meta & LENGTH_MASK;
          const all = (meta & SLOT_CASED) === 0 ? length : length * 2;
          for (let unit = 0; unit < all; unit++) this.#units[unit] = chars[start + unit]!;
          const mixed = spread(hashOf(this.#units, 0, length));
          label = this.#label(meta & ~HASH_MASK, mixed, all);
        }
        this.#addEntry(label, entry);
      }
    }
  }

  /** @returns the index of all that was added */
  finish(): TermIndex {
    const finishing = this.finishing();
    for (;;) {
      const step = finishing.next();
      if (step.done === true) return step.value;
    }
  }

  /** As `finish`, giving way every few thousand labels; nothing may be added meanwhile. */
  *finishing(): Generator<undefined, TermIndex> {
    const labels = this.labels;
    const hashes = this.#hashes.array;
    const places = Math.max(SMALLEST_TABLE, Math.ceil(labels / LOAD));
    const slots = new Uint32Array(places * SLOT_WORDS);
    const wholes = bitSet(labels * BITS_A_LABEL);
    const postings = new Growing((length) => new Uint32Array(length));
    for (let label = 0; label < labels; label++) {
      if (label % SLICE === SLICE - 1) yield;
      let place = placeOf(hashes[label]!, places);
      while (slots[place * SLOT_WORDS + 1] !== 0) place = place + 1 === places ? 0 : place + 1;
      slots[place * SLOT_WORDS] = this.#starts.array[label]!;
      slots[place * SLOT_WORDS + 1] = this.#metas.array[label]!;
      slots[place * SLOT_WORDS + 2] = this.#posting(label, postings);
      setBit(wholes, hashes[label]!);
    }
    const chars = this.#chars.finish();
    const prefixHashes = yield* prefixesOf(chars, this.#starts.finish(), this.#metas.array);
    const prefixes = bitSet(prefixHashes.length * BITS_A_PREFIX);
    for (let at = 0; at < prefixHashes.length; at++) setBit(prefixes, prefixHashes.array[at]!);
    return { labels, chars, slots, postings: postings.finish(), prefixes, wholes };
  }

  #addKey(key: LabelKey, entry: number): void {
    const units = this.#units;
    const { length } = key.folded;
    readMatchUnits(key.folded, units);
    const mixed = spread(hashOf(units, 0, length));
    let all = length;
    if (key.cased !== null) {
      for (let at = 0; at < length; at++) units[all++] = BASE[key.cased.charCodeAt(at)]!;
    }
    const meta = slotMeta(length, key.cased !== null, key.kind, mixed);
    this.#addEntry(this.#label(meta & ~HASH_MASK, mixed, all), entry);
  }

  #addEntry(label: number, entry: number): void {
    const head = this.#heads.array[label]!;
    if (head !== NONE && this.#entries.array[head] === entry) return;
    this.#heads.set(label, this.#entries.length);
    this.#entries.push(entry);
    this.#nexts.push(head);
  }

  /**
   * The label whose units were just read, a new one if there is none.
   * @param length of all its units, the cased ones counted
   */
  #label(flags: number, mixed: number, length: number): number {
    const meta = (flags | hashPart(mixed)) >>> 0;
    let place = placeOf(mixed, this.#table.length);
    for (;;) {
      const label = this.#table[place]! - 1;
      if (label < 0) break;
      if (this.#metas.array[label] === meta && this.#isSame(label, length)) return label;
      place = place + 1 === this.#table.length ? 0 : place + 1;
    }
    const label = this.#starts.length;
    this.#starts.push(this.#chars.length);
    for (let at = 0; at < length; at++) this.#chars.push(this.#units[at]!);
    this.#metas.push(meta);
    this.#hashes.push(mixed);
    this.#heads.push(NONE);
    this.#table[place] = label + 1;
    if (this.#starts.length > this.#table.length * LOAD) this.#grow();
    return label;
  }

  /** Whether a label has the units that were just read. */
  #isSame(label: number, length: number): boolean {
    const start = this.#starts.array[label]!;
    for (let at = 0; at < length; at++) {
      if (this.#chars.array[start + at] !== this.#units[at]) return false;
    }
    return true;
  }

  #grow(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    for (let label = 0; label < this.#starts.length; label++) {
      insert(this.#table, this.#hashes.array[label]!, label);
    }
  }

  /** What a slot says of the label's entries. */
  #posting(label: number, postings: Growing<Uint32Array>): number {
    const nexts = this.#nexts.array;
    const entries = this.#entries.array;
    const head = this.#heads.array[label]!;
    if (nexts[head] === NONE && entries[head]! < SEVERAL) return entries[head]!;
    const all = new Set<number>();
    for (let at = head; at !== NONE; at = nexts[at]!) all.add(entries[at]!);
    const place = postings.length;
    postings.push(all.size);
    for (const entry of [...all].sort((a, b) => a - b)) postings.push(entry);
    return SEVERAL + place;
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
function* prefixesOf(
  chars: Uint16Array,
  starts: Uint32Array,
  metas: Uint32Array,
): Generator<undefined, Growing<Int32Array>> {
  const hashes = new Growing((length) => new Int32Array(length));
  const seen = new Int32Array(1 << 16);
  for (let label = 0; label < starts.length; label++) {
    if (label % SLICE === SLICE - 1) yield;
    const start = starts[label]!;
    const end = start + (metas[label]! & LENGTH_MASK);
    let hash = HASH_START;
    let read = 0;
    for (let at = start; at < end; at++) {
      if (isPassedOver(chars, at, start)) continue;
      hash = hashStep(hash, chars[at]!);
      if (PREFIX_LENGTHS[++read] === 0) continue;
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
