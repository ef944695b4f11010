import type { LiveBlock } from '../article/live-block.ts';
import { blocksNear } from './blocks-near.ts';

/** One kind of mark. */
export interface MarkLayer {
  /** The name that `::highlight()` has in the style sheet. */
  name: string;
  /** Start and end of each of a block's marks, one after the other, in UTF-16 units; undefined where it has none. */
  marks: (block: LiveBlock) => readonly number[] | undefined;
}

export interface MarksOptions {
  document: Document;
  layers: readonly MarkLayer[];
  /** A block's range as `StaticRange` takes it. */
  range: (block: LiveBlock, start: number, end: number) => StaticRangeInit;
  signal: AbortSignal;
}

/** How far beyond the window marks are painted ahead of scrolling, in window heights. */
const MARGIN = 1.5;

/**
 * Paints marks with CSS Custom Highlights: the page's tree stays as it is. Ranges are made only for blocks
 * that are near the window, since making one costs as much as reading a paragraph.
 */
export class Marks {
  readonly #options: MarksOptions;
  readonly #highlights: Highlight[] = [];
  readonly #painted = new Set<LiveBlock>();
  #blocks: readonly LiveBlock[] = [];
  #frame = 0;

  constructor(options: MarksOptions) {
    this.#options = options;
    const { document, layers, signal } = options;
    for (const { name } of layers) {
      const highlight = new Highlight();
      CSS.highlights.set(name, highlight);
      this.#highlights.push(highlight);
    }
    const window = document.defaultView!;
    const later = () => {
      if (this.#frame === 0) this.#frame = window.requestAnimationFrame(() => this.#paintNear());
    };
    window.addEventListener('scroll', later, { signal, passive: true, capture: true });
    window.addEventListener('resize', later, { signal, passive: true });
    signal.addEventListener('abort', () => {
      window.cancelAnimationFrame(this.#frame);
      this.#clear();
      for (const [index, { name }] of layers.entries()) {
        if (CSS.highlights.get(name) === this.#highlights[index]) CSS.highlights.delete(name);
      }
    });
  }

  /**
   * Takes back what is painted and asks the layers anew.
   * @param blocks every block of the article, in document order
   */
  show(blocks: readonly LiveBlock[]): void {
    this.#clear();
    this.#blocks = blocks;
    this.#paintNear();
  }

  #clear(): void {
    for (const highlight of this.#highlights) highlight.clear();
    this.#painted.clear();
  }

  /** Paints the blocks that are near the window and not painted yet. */
  #paintNear(): void {
    this.#frame = 0;
    const { document, layers, range } = this.#options;
    for (const block of blocksNear(this.#blocks, document, MARGIN)) {
      if (this.#painted.has(block)) continue;
      this.#painted.add(block);
      for (let layer = 0; layer < layers.length; layer++) {
        const marks = layers[layer]!.marks(block);
        if (marks === undefined) continue;
        for (let at = 0; at + 1 < marks.length; at += 2) {
          this.#highlights[layer]!.add(new StaticRange(range(block, marks[at]!, marks[at + 1]!)));
        }
      }
    }
  }
}
