import type { LiveBlock } from '../article/live-block.ts';
import { blocksNear } from './blocks-near.ts';

export interface MarksOptions {
  document: Document;
  /** The name that `::highlight()` has in the style sheet. */
  name: string;
  /** A block's range as `StaticRange` takes it. */
  range: (block: LiveBlock, start: number, end: number) => StaticRangeInit;
  signal: AbortSignal;
}

/** How far beyond the window marks are painted ahead of scrolling, in window heights. */
const MARGIN = 1.5;

/**
 * Paints marks with a CSS Custom Highlight: the page's tree stays as it is. Ranges are made only for blocks
 * that are near the window, since making one costs as much as reading a paragraph.
 */
export class Marks {
  readonly #options: MarksOptions;
  readonly #highlight = new Highlight();
  #blocks: readonly LiveBlock[] = [];
  #marks: (block: LiveBlock) => readonly number[] = () => [];
  readonly #painted = new Set<LiveBlock>();
  #frame = 0;

  constructor(options: MarksOptions) {
    this.#options = options;
    const { document, name, signal } = options;
    CSS.highlights.set(name, this.#highlight);
    const window = document.defaultView!;
    const later = () => {
      if (this.#frame === 0) this.#frame = window.requestAnimationFrame(() => this.paintNear());
    };
    window.addEventListener('scroll', later, { signal, passive: true, capture: true });
    window.addEventListener('resize', later, { signal, passive: true });
    signal.addEventListener('abort', () => {
      window.cancelAnimationFrame(this.#frame);
      this.#highlight.clear();
      this.#painted.clear();
      if (CSS.highlights.get(name) === this.#highlight) CSS.highlights.delete(name);
    });
  }

  /**
   * Sets what is to be marked, and paints what is near the window.
   * @param blocks every block of the article, in document order
   * @param marks gives start and end of each of a block's marks, one after the other, in UTF-16 units
   */
  show(blocks: readonly LiveBlock[], marks: (block: LiveBlock) => readonly number[]): void {
    this.#highlight.clear();
    this.#painted.clear();
    this.#blocks = blocks;
    this.#marks = marks;
    this.paintNear();
  }

  /** Paints the blocks that are near the window and not painted yet. */
  paintNear(): void {
    this.#frame = 0;
    for (const block of blocksNear(this.#blocks, this.#options.document, MARGIN)) {
      if (this.#painted.has(block)) continue;
      const marks = this.#marks(block);
      for (let at = 0; at + 1 < marks.length; at += 2) {
        this.#highlight.add(new StaticRange(this.#options.range(block, marks[at]!, marks[at + 1]!)));
      }
      this.#painted.add(block);
    }
  }
}
