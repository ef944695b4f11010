import { IS_CAPITAL } from '../text/fold-units.ts';
import { BASE, readMatchUnits } from '../text/match-units.ts';
import type { Entry } from './entry.ts';
import {
  HASH_MASK,
  IS_CASED,
  IS_LAST,
  IS_WIDE,
  LABEL_WORDS,
  LENGTH_MASK,
  recordFlags,
  type TermIndex,
  textBytes,
} from './index-layout.ts';
import { LabelCollection } from './label-collection.ts';
import { hashOf, spread } from './label-hash.ts';
import { type LabelKey, LONGEST_LABEL, labelKeys } from './label-keys.ts';
import { layOutIndex } from './lay-out-index.ts';
import { type IndexLayer, presentOf } from './layered-index.ts';
import { byteAt, readLabel } from './same-label.ts';

/** What an entry is called by. */
export type Labelled = Pick<Entry, 'id' | 'term' | 'aliases' | 'reading'>;

/** A shorter reading stands in too many other words. */
const SHORTEST_READING = 3;
/** Buckets between two pauses: about a millisecond, and several where the engine is still warming up. */
const SLICE = 256;

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

  /** Makes room at once for all that is in some indexes, so that adding them never stops to make it. */
  reserve(indexes: readonly TermIndex[]): void {
    let labels = 0;
    let entries = 0;
    let characters = 0;
    for (const { labels: more, postings, data } of indexes) {
      labels += more;
      entries += more + postings.length;
      characters += (data.length - more * LABEL_WORDS) * 4;
    }
    this.#collection.reserve(labels, entries, characters);
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
   * @returns a generator that does the work, and gives way every few hundred labels
   */
  *addIndex({ index, removed }: IndexLayer): Generator<undefined, void> {
    const { buckets, data } = index;
    for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
      if (bucket % SLICE === SLICE - 1) yield;
      const first = buckets[bucket]!;
      if (first === buckets[bucket + 1]) continue;
      let end = first;
      while ((data[end]! & IS_LAST) === 0) end += LABEL_WORDS;
      end += LABEL_WORDS;
      let from = end * 4;
      for (let at = first; at < end; at += LABEL_WORDS) {
        const meta = data[at]!;
        let label = -1;
        for (const entry of presentOf({ index, removed }, at)) {
          if (label < 0) label = this.#take(data, from, meta);
          this.#collection.addEntry(label, entry);
        }
        from += textBytes(meta);
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

  /** As `finish`, giving way every few milliseconds; nothing may be added meanwhile. */
  finishing(): Generator<undefined, TermIndex> {
    return layOutIndex(this.#collection);
  }

  /** @returns the number of a label that stands in an index */
  #take(data: Uint32Array, from: number, meta: number): number {
    const units = this.#units;
    const length = meta & LENGTH_MASK;
    readLabel(data, from, meta, units);
    const isWide = (meta & IS_WIDE) !== 0;
    if ((meta & IS_CASED) !== 0) {
      const capitals = from + (isWide ? length * 2 : length);
      for (let at = 0; at < (length + 7) >>> 3; at++) this.#capitals[at] = byteAt(data, capitals + at);
    }
    const flags = meta & ~HASH_MASK & ~IS_WIDE & ~IS_LAST;
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
