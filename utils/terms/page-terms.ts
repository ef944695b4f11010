import type { Block } from '../article/article.ts';
import { MarkedTerms } from './marked-terms.ts';
import { PackedLabels, type PackedTerms, TERM_STRIDE, unpackTerms } from './pack-terms.ts';
import { FIRST_DEFINITION, isExplained } from './page-ids.ts';

/** Which occurrences are marked: all, the first after each heading, the first on the page. */
export type MarkMode = 'every' | 'section' | 'page';

/** An occurrence in a block's text; offsets in UTF-16 units. */
export interface Occurrence {
  start: number;
  end: number;
  entries: readonly number[];
}

/** A term of the page: what is written there first, which entries it has and how often it stands there. */
export interface TermCount {
  entries: number[];
  text: string;
  count: number;
}

/**
 * Terms that something is said of, those of them that the reader knows and does not know, and those that are only
 * suggested.
 */
export type TermKind = 'explained' | 'known' | 'unknown' | 'suggested';

type BlockOf = Pick<Block, 'id' | 'kind' | 'text'>;

/** What one answer says of a block, before anybody has looked at it. */
interface Unread {
  packed: string;
  labels: PackedLabels;
  relabel: (label: number) => number;
}

const NONE = new Int32Array(0);

/**
 * All occurrences on a page, block by block, as numbers: a page may have a hundred thousand of them, and
 * most are never looked at. So each block's stay packed until somebody asks for them.
 */
export class PageTerms {
  readonly #labels: (readonly number[])[] = [];
  /** By the entry where there is one, as nearly always; otherwise by all of them, written out. */
  readonly #labelByEntries = new Map<number | string, number>();
  readonly #occurrences = new Map<number, Int32Array | Unread>();
  #known = new Set<number>();

  /**
   * Takes an answer in.
   * @param read ids of the blocks that were asked about; one that has no occurrence in `packed` has none
   */
  add({ labels: packedLabels, blocks }: PackedTerms, read: Iterable<number>): void {
    if (this.#occurrences.size > 0) for (const id of read) this.#occurrences.delete(id);
    const labels = new PackedLabels(packedLabels);
    const numbers: number[] = [];
    const relabel = (label: number) => {
      numbers[label] ??= this.#label(labels.entries(label));
      return numbers[label];
    };
    for (const [id, packed] of blocks) this.#occurrences.set(id, { packed, labels, relabel });
  }

  get isEmpty(): boolean {
    return this.#occurrences.size === 0;
  }

  /** Forgets blocks that are no longer on the page. */
  remove(ids: Iterable<number>): void {
    for (const id of ids) this.#occurrences.delete(id);
  }

  clear(): void {
    this.#occurrences.clear();
    this.#labels.length = 0;
    this.#labelByEntries.clear();
    this.#known.clear();
  }

  /** @returns the occurrence that covers the character at `offset` of a block, or null */
  at(block: number, offset: number): Occurrence | null {
    const terms = this.#terms(block);
    let low = 0;
    let high = terms.length / TERM_STRIDE;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (terms[middle * TERM_STRIDE + 1]! <= offset) low = middle + 1;
      else high = middle;
    }
    const found = low * TERM_STRIDE;
    return found < terms.length && terms[found]! <= offset ? this.#occurrence(terms, found) : null;
  }

  /** @returns every occurrence of a block, in order */
  of(block: number): Occurrence[] {
    const terms = this.#terms(block);
    const all: Occurrence[] = [];
    for (let at = 0; at < terms.length; at += TERM_STRIDE) all.push(this.#occurrence(terms, at));
    return all;
  }

  /**
   * Which occurrences are marked.
   * @param blocks every block of the article, in document order
   * @param what which terms are
   */
  marked(blocks: readonly BlockOf[], mode: MarkMode, what: TermKind = 'explained'): MarkedTerms {
    const isWanted = (label: number) => {
      const entries = this.#labels[label]!;
      if (isExplained(entries) !== (what !== 'suggested')) return false;
      return what === 'known' || what === 'unknown' ? this.#isKnown(entries) === (what === 'known') : true;
    };
    return new MarkedTerms((block) => this.#terms(block), blocks, mode, isWanted);
  }

  /** The reader knows these entries too. */
  addKnown(entries: Iterable<number>): void {
    for (const id of entries) this.#known.add(id);
  }

  /** The reader knows these entries of the page, and none else. */
  setKnown(entries: Iterable<number>): void {
    this.#known = new Set(entries);
  }

  /** One entry will do: a dictionary that comes in later must not bring marks of known terms back. */
  #isKnown(entries: readonly number[]): boolean {
    return this.#known.size > 0 && entries.some((id) => this.#known.has(id));
  }

  /**
   * @returns the ids of all entries of glossaries on the page, read from labels alone; there may be some among them of
   *   blocks that have since left it
   */
  entries(): Set<number> {
    const all = new Set<number>();
    const look = (label: Iterable<number>) => {
      for (const id of label) if (id < FIRST_DEFINITION) all.add(id);
    };
    for (const label of this.#labels) look(label);
    for (const packed of this.#unread()) for (const label of packed.all()) look(label);
    return all;
  }

  #unread(): Set<PackedLabels> {
    const unread = new Set<PackedLabels>();
    for (const terms of this.#occurrences.values()) {
      if (!(terms instanceof Int32Array)) unread.add(terms.labels);
    }
    return unread;
  }

  /**
   * Which of several entries also stand on the page under a name that the others have not. Of blocks that nobody has
   * looked at only the labels of the answer that they came with are read: one of a block that has since left the page
   * may be among them.
   * @param entries those that share a label
   */
  alsoNamed(entries: readonly number[]): number[] {
    const wanted = new Set(entries);
    const named = new Set<number>();
    const look = (label: Iterable<number>) => {
      let only: number | null = null;
      for (const id of label) {
        if (!wanted.has(id)) continue;
        if (only !== null) return;
        only = id;
      }
      if (only !== null) named.add(only);
    };
    const unread = new Set<PackedLabels>();
    const read = new Set<number>();
    for (const terms of this.#occurrences.values()) {
      if (!(terms instanceof Int32Array)) unread.add(terms.labels);
      else for (let at = 2; at < terms.length; at += TERM_STRIDE) read.add(terms[at]!);
    }
    for (const label of read) look(this.#labels[label]!);
    for (const labels of unread) for (const label of labels.all()) look(label);
    return entries.filter((id) => named.has(id));
  }

  /** @returns the terms of the page in the order in which they first stand there */
  counts(blocks: Iterable<BlockOf>): TermCount[] {
    const counts = new Map<number, TermCount>();
    for (const block of blocks) {
      const terms = this.#terms(block.id);
      for (let at = 0; at < terms.length; at += TERM_STRIDE) {
        const label = terms[at + 2]!;
        const known = counts.get(label);
        if (known !== undefined) known.count++;
        else {
          const text = block.text.slice(terms[at], terms[at + 1]);
          counts.set(label, { entries: [...this.#labels[label]!], text, count: 1 });
        }
      }
    }
    return [...counts.values()];
  }

  #terms(block: number): Int32Array {
    const known = this.#occurrences.get(block);
    if (known === undefined) return NONE;
    if (known instanceof Int32Array) return known;
    const terms = unpackTerms(known.packed, known.relabel);
    this.#occurrences.set(block, terms);
    return terms;
  }

  #occurrence(terms: Int32Array, at: number): Occurrence {
    return { start: terms[at]!, end: terms[at + 1]!, entries: this.#labels[terms[at + 2]!]! };
  }

  #label(entries: readonly number[]): number {
    const key = entries.length === 1 ? entries[0]! : entries.join();
    let label = this.#labelByEntries.get(key);
    if (label === undefined) {
      label = this.#labels.length;
      this.#labels.push(entries);
      this.#labelByEntries.set(key, label);
    }
    return label;
  }
}
