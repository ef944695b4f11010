import type { Block } from '../article/article.ts';
import { type PackedTerms, TERM_STRIDE, unpackTerms } from './pack-terms.ts';

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

type BlockOf = Pick<Block, 'id' | 'kind' | 'text'>;

const NONE = new Int32Array(0);

/**
 * All occurrences on a page, block by block, as numbers: a page may have a hundred thousand of them, and
 * most are never looked at.
 */
export class PageTerms {
  readonly #labels: (readonly number[])[] = [];
  /** By the entry where there is one, as nearly always; otherwise by all of them, written out. */
  readonly #labelByEntries = new Map<number | string, number>();
  readonly #occurrences = new Map<number, Int32Array>();

  /**
   * Takes an answer in.
   * @param read ids of the blocks that were asked about; one that has no occurrence in `packed` has none
   */
  add(packed: PackedTerms, read: Iterable<number>): void {
    for (const id of read) this.#occurrences.delete(id);
    const numbers = packed.labels.map((entries) => this.#label(entries));
    for (const [id, terms] of packed.blocks) {
      this.#occurrences.set(
        id,
        unpackTerms(terms, (label) => numbers[label] ?? 0),
      );
    }
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
  }

  /** @returns the occurrence that covers the character at `offset` of a block, or null */
  at(block: number, offset: number): Occurrence | null {
    const terms = this.#occurrences.get(block) ?? NONE;
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
    const terms = this.#occurrences.get(block) ?? NONE;
    const all: Occurrence[] = [];
    for (let at = 0; at < terms.length; at += TERM_STRIDE) all.push(this.#occurrence(terms, at));
    return all;
  }

  /**
   * Which occurrences are marked. A heading opens a section, and what stands in it belongs to that section.
   * @param blocks every block of the article, in document order
   * @returns by block id, start and end of each marked occurrence, one after the other
   */
  marked(blocks: Iterable<BlockOf>, mode: MarkMode): Map<number, number[]> {
    const marked = new Map<number, number[]>();
    const seenIn = new Int32Array(this.#labels.length);
    let section = 1;
    for (const block of blocks) {
      if (mode === 'section' && block.kind === 'heading') section++;
      const terms = this.#occurrences.get(block.id);
      if (terms === undefined) continue;
      const marks: number[] = [];
      for (let at = 0; at < terms.length; at += TERM_STRIDE) {
        const label = terms[at + 2]!;
        if (mode !== 'every') {
          if (seenIn[label] === section) continue;
          seenIn[label] = section;
        }
        marks.push(terms[at]!, terms[at + 1]!);
      }
      if (marks.length > 0) marked.set(block.id, marks);
    }
    return marked;
  }

  /** @returns the terms of the page in the order in which they first stand there */
  counts(blocks: Iterable<BlockOf>): TermCount[] {
    const counts = new Map<number, TermCount>();
    for (const block of blocks) {
      const terms = this.#occurrences.get(block.id) ?? NONE;
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
