import type { Block } from '../article/article.ts';
import { TERM_STRIDE } from './pack-terms.ts';
import type { MarkMode } from './page-terms.ts';

interface Section {
  /** The index of its first block that has not been gone through. */
  next: number;
  /** The labels that stand before it. */
  seen: Set<number>;
}

/**
 * Which occurrences of a page are marked, worked out no further than somebody asks: only what is near the window is
 * painted. A heading opens a section, and what stands in it belongs to that section.
 */
export class MarkedTerms {
  readonly #termsOf: (block: number) => Int32Array;
  readonly #blocks: readonly Pick<Block, 'id' | 'kind'>[];
  readonly #mode: MarkMode;
  readonly #isWanted: (label: number) => boolean;
  readonly #indexes = new Map<number, number>();
  /** The section of each block, by the block's index. */
  readonly #sections: Section[] = [];
  readonly #marks = new Map<number, number[]>();

  /**
   * @param termsOf a block's occurrences, as `unpackTerms` gives them, by its id
   * @param blocks every block of the article, in document order
   * @param isWanted tells which labels are marked at all
   */
  constructor(
    termsOf: (block: number) => Int32Array,
    blocks: readonly Pick<Block, 'id' | 'kind'>[],
    mode: MarkMode,
    isWanted: (label: number) => boolean,
  ) {
    this.#termsOf = termsOf;
    this.#blocks = blocks;
    this.#mode = mode;
    this.#isWanted = isWanted;
    let section: Section = { next: 0, seen: new Set() };
    for (let index = 0; index < blocks.length; index++) {
      const { id, kind } = blocks[index]!;
      this.#indexes.set(id, index);
      if (mode === 'section' && kind === 'heading') section = { next: index, seen: new Set() };
      this.#sections.push(section);
    }
  }

  /** @returns start and end of each marked occurrence of a block, one after the other; undefined where it has none */
  of(block: number): readonly number[] | undefined {
    const index = this.#indexes.get(block);
    if (index === undefined) return undefined;
    if (this.#mode === 'every') {
      if (!this.#marks.has(block)) this.#mark(block, null);
    } else {
      const section = this.#sections[index]!;
      for (; section.next <= index; section.next++) this.#mark(this.#blocks[section.next]!.id, section.seen);
    }
    const marks = this.#marks.get(block)!;
    return marks.length > 0 ? marks : undefined;
  }

  #mark(block: number, seen: Set<number> | null): void {
    const terms = this.#termsOf(block);
    const marks: number[] = [];
    for (let at = 0; at < terms.length; at += TERM_STRIDE) {
      const label = terms[at + 2]!;
      if (seen?.has(label) || !this.#isWanted(label)) continue;
      seen?.add(label);
      marks.push(terms[at]!, terms[at + 1]!);
    }
    this.#marks.set(block, marks);
  }
}
