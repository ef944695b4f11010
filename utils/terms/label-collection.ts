import { Growing } from './growing.ts';
import { hashPart, IS_CASED, IS_WIDE, LENGTH_MASK, textBytes } from './index-layout.ts';
import { LONGEST_LABEL } from './label-keys.ts';

const LOAD = 0.6;
/** Behind the last entry of a label. */
export const NO_ENTRY = 0xffffffff;

const bytes = (length: number) => new Uint8Array(length);
const words = (length: number) => new Uint32Array(length);
const signed = (length: number) => new Int32Array(length);

/** Labels, each once, in the order in which they came, with the entries that have them. */
export class LabelCollection {
  /** The texts of the labels one after the other, their bytes as `TermIndex` has them. */
  readonly chars = new Growing(bytes);
  /** Where each label's text begins. */
  readonly starts = new Growing(words);
  /** The first number of each label, `IS_LAST` left out. */
  readonly metas = new Growing(words);
  /** The spread hash of each. */
  readonly hashes = new Growing(signed);
  /** The entries of a label as a list: the newest one's place in `entries`, and from each place the next. */
  readonly heads = new Growing(words);
  readonly nexts = new Growing(words);
  readonly entries = new Growing(words);
  /** The text that is looked for. */
  readonly #text = new Uint8Array(LONGEST_LABEL * 3);
  /** Open addressing; its length is a power of two. */
  #table = new Uint32Array(1024);

  get length(): number {
    return this.starts.length;
  }

  /**
   * @param flags its first number without the part of the hash, and not wide
   * @param mixed its spread hash
   * @param units its match units, from 0 on
   * @param capitals of a case-sensitive label, one bit a unit
   * @returns the label's number
   */
  add(flags: number, mixed: number, units: Uint16Array, capitals: Uint8Array): number {
    const meta = (this.#write(flags, units, capitals) | hashPart(mixed)) >>> 0;
    const length = textBytes(meta);
    const table = this.#table;
    const metas = this.metas.array;
    // Labels out of an index come in the order of their hashes' higher bits: those would crowd at one end of the table.
    let place = mixed & (table.length - 1);
    for (;;) {
      const label = table[place]! - 1;
      if (label < 0) break;
      if (metas[label] === meta && this.#isSame(this.starts.array[label]!, length)) return label;
      place = (place + 1) & (table.length - 1);
    }
    const label = this.starts.length;
    this.starts.push(this.chars.length);
    this.chars.reserve(length);
    const { array } = this.chars;
    for (let at = 0; at < length; at++) array[this.chars.length + at] = this.#text[at]!;
    this.chars.length += length;
    this.metas.push(meta);
    this.hashes.push(mixed);
    this.heads.push(NO_ENTRY);
    table[place] = label + 1;
    if (label > table.length * LOAD) this.#grow(table.length * 2);
    return label;
  }

  addEntry(label: number, entry: number): void {
    const head = this.heads.array[label]!;
    if (head !== NO_ENTRY && this.entries.array[head] === entry) return;
    this.heads.array[label] = this.entries.length;
    this.entries.push(entry);
    this.nexts.push(head);
  }

  /** @returns the flags, with the one for a wide label where it is one */
  #write(flags: number, units: Uint16Array, capitals: Uint8Array): number {
    const text = this.#text;
    const length = flags & LENGTH_MASK;
    let all = 0;
    for (let at = 0; at < length; at++) {
      all |= units[at]!;
      text[at] = units[at]!;
    }
    let written = length;
    if (all > 0xff) {
      for (let at = 0; at < length; at++) {
        text[at * 2] = units[at]!;
        text[at * 2 + 1] = units[at]! >>> 8;
      }
      written *= 2;
    }
    if ((flags & IS_CASED) !== 0) {
      for (let at = 0; at < (length + 7) >>> 3; at++) text[written + at] = capitals[at]!;
    }
    return all > 0xff ? flags | IS_WIDE : flags;
  }

  /** Whether the text that was just written stands at `start`. */
  #isSame(start: number, length: number): boolean {
    const { array } = this.chars;
    for (let at = 0; at < length; at++) {
      if (array[start + at] !== this.#text[at]) return false;
    }
    return true;
  }

  /**
   * Makes room at once, which growing would make bit by bit, a little more than all there is each time.
   * @param labels how many more there will be at most
   * @param entries how many more entries of labels
   * @param characters how many more bytes of their texts
   */
  reserve(labels: number, entries: number, characters: number): void {
    for (const array of [this.starts, this.metas, this.hashes, this.heads]) array.reserve(labels);
    for (const array of [this.nexts, this.entries]) array.reserve(entries);
    this.chars.reserve(characters);
    let size = this.#table.length;
    while (this.length + labels > size * LOAD) size *= 2;
    if (size > this.#table.length) this.#grow(size);
  }

  #grow(size: number): void {
    const table = new Uint32Array(size);
    const hashes = this.hashes.array;
    for (let label = 0; label < this.length; label++) {
      let place = hashes[label]! & (size - 1);
      while (table[place] !== 0) place = (place + 1) & (size - 1);
      table[place] = label + 1;
    }
    this.#table = table;
  }
}

/**
 * @param chars the texts of a collection
 * @param from where the label's text begins in them
 * @param meta its first number
 * @param units are filled from 0
 */
export function readWritten(chars: Uint8Array, from: number, meta: number, units: Uint16Array): void {
  const length = meta & LENGTH_MASK;
  if ((meta & IS_WIDE) === 0) {
    for (let at = 0; at < length; at++) units[at] = chars[from + at]!;
  } else {
    for (let at = 0; at < length; at++) units[at] = chars[from + at * 2]! | (chars[from + at * 2 + 1]! << 8);
  }
}
