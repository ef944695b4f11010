import { IS_CAPITAL } from '../text/fold-units.ts';
import { BASE, readMatchUnits } from '../text/match-units.ts';
import type { Entry } from './entry.ts';
import {
  HASH_MASK,
  IS_CASED,
  IS_WIDE,
  LABEL_WORDS,
  LENGTH_MASK,
  recordFlags,
  SEVERAL,
  type TermIndex,
  textBytes,
} from './index-layout.ts';
import { LabelCollection } from './label-collection.ts';
import { hashOf, spread } from './label-hash.ts';
import { type LabelKey, LONGEST_LABEL, labelKeys } from './label-keys.ts';
import { layOutIndex } from './lay-out-index.ts';
import type { IndexLayer } from './layered-index.ts';
import { readLabel } from './same-label.ts';

/** What an entry is called by. */
export type Labelled = Pick<Entry, 'id' | 'term' | 'aliases' | 'reading'>;

/** A shorter reading stands in too many other words. */
const SHORTEST_READING = 3;
/** Labels between two pauses: some milliseconds. */
const SLICE = 4096;

/** Collects labels and the entries that have them, and makes an index of them. */
export class IndexBuilder {
  readonly #collection = new LabelCollection();
  readonly #units = new Uint16Array(LONGEST_LABEL);
  /** Of a case-sensitive label, one bit a unit. */
  readonly #capitals = new Uint8Array(LONGEST_LABEL / 8 + 1);

  /** How many labels there are by now. */
  get labels(): number {
    return this.#collection.length;
  }

  /** @param entry its id is a non-negative integer below 2^31; from there to 2^32 it takes more room */
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
    const { records, chars, postings } = index;
    let from = 0;
    const one = new Uint32Array(1);
    for (let at = 0; at < index.labels; at++) {
      if (at % SLICE === SLICE - 1) yield;
      const meta = records[at * LABEL_WORDS]!;
      const posting = records[at * LABEL_WORDS + 1]!;
      let entries: Uint32Array = one;
      if (posting < SEVERAL) one[0] = posting;
      else {
        const place = posting - SEVERAL;
        entries = postings.subarray(place + 1, place + 1 + postings[place]!);
      }
      let label = -1;
      for (const entry of entries) {
        if (removed.size > 0 && removed.has(entry)) continue;
        if (label < 0) label = this.#take(chars, from, meta);
        this.#collection.addEntry(label, entry);
      }
      from += textBytes(meta);
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
  finishing(): Generator<undefined, TermIndex> {
    return layOutIndex(this.#collection);
  }

  /** @returns the number of a label that stands in an index */
  #take(chars: Uint8Array, from: number, meta: number): number {
    const units = this.#units;
    const length = meta & LENGTH_MASK;
    readLabel(chars, from, meta, units);
    const isWide = (meta & IS_WIDE) !== 0;
    if ((meta & IS_CASED) !== 0) {
      const capitals = from + (isWide ? length * 2 : length);
      for (let at = 0; at < (length + 7) >>> 3; at++) this.#capitals[at] = chars[capitals + at]!;
    }
    const flags = meta & ~HASH_MASK & ~IS_WIDE;
    return this.#collection.add(flags, spread(hashOf(units, 0, length)), units, this.#capitals);
  }

  #addKey(key: LabelKey, entry: number): void {
    const units = this.#units;
    const { folded, cased, kind } = key;
    readMatchUnits(folded, units);
    if (cased !== null) {
      this.#capitals.fill(0);
      for (let at = 0; at < folded.length; at++) {
        this.#capitals[at >>> 3]! |= IS_CAPITAL[BASE[cased.charCodeAt(at)]!]! << (at & 7);
      }
    }
    const flags = recordFlags(folded.length, cased !== null, false, kind);
    const mixed = spread(hashOf(units, 0, folded.length));
    this.#collection.addEntry(this.#collection.add(flags, mixed, units, this.#capitals), entry);
  }
}
