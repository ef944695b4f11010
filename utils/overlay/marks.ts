import type { LiveBlock } from '../article/live-block.ts';
import { blocksNear } from './blocks-near.ts';
import { registerHighlight } from './register-highlight.ts';

/** One kind of mark. */
export interface MarkLayer {
  /** The name that `::highlight()` has in the style sheet. */
  name: string;
  /** Start and end of each of a block's marks, one after the other, in UTF-16 units; undefined where it has none. */
  marks: (block: LiveBlock) => readonly number[] | undefined;
  /**
   * Left out where the reader has chosen the colours of all pages: browsers show every mark there as they show what is
   * selected, which is too much for what is to be faint, and for whole quotations.
   */
  isFaint?: boolean;
}

export interface MarksOptions {
  document: Document;
  layers: readonly MarkLayer[];
  /** A block's range as `StaticRange` takes it. */
  range: (block: LiveBlock, start: number, end: number) => StaticRangeInit;
  signal: AbortSignal;
}

/** How far beyond the window marks are painted ahead of scrolling, in window heights. */
export const MARGIN = 1.5;

/** A block's marks, layer by layer. */
type LayerMarks = readonly (readonly number[] | undefined)[];

/**
 * Paints marks with CSS Custom Highlights: the page's tree stays as it is. Ranges are made only for blocks
 * that are near the window, since making one costs as much as reading a paragraph.
 */
export class Marks {
  readonly #options: MarksOptions;
  readonly #highlights: readonly Highlight[];
  readonly #painted = new Map<LiveBlock, LayerMarks>();
  readonly #forcedColours: MediaQueryList;
  #blocks: readonly LiveBlock[] = [];
  #frame = 0;

  constructor(options: MarksOptions) {
    this.#options = options;
    const { document, layers, signal } = options;
    this.#highlights = layers.map(({ name }) => registerHighlight(name, signal));
    const window = document.defaultView!;
    this.#forcedColours = window.matchMedia('(forced-colors: active)');
    const later = () => {
      if (this.#frame !== 0) return;
      this.#frame = window.requestAnimationFrame(() => {
        this.#frame = 0;
        this.#paint(this.#near());
      });
    };
    window.addEventListener('scroll', later, { signal, passive: true, capture: true });
    window.addEventListener('resize', later, { signal, passive: true });
    const anew = () => {
      this.#clear();
      later();
    };
    this.#forcedColours.addEventListener('change', anew, { signal });
    signal.addEventListener('abort', () => {
      window.cancelAnimationFrame(this.#frame);
      this.#clear();
    });
  }

  /**
   * Asks the layers anew. Where they say the same as before, everything stays as it is painted.
   * @param blocks every block of the article, in document order
   */
  show(blocks: readonly LiveBlock[]): void {
    this.#blocks = blocks;
    // Looked for before anything is changed: a changed highlight has the page's styles worked out anew.
    const near = this.#near();
    if (this.#isPainted(near)) return;
    this.#clear();
    this.#paint(near);
  }

  /** Whether all that is painted is still right and nothing near the window is missing. */
  #isPainted(near: readonly LiveBlock[]): boolean {
    const { layers } = this.#options;
    const there = new Set(this.#painted.size > 0 ? this.#blocks : []);
    for (const [block, marks] of this.#painted) {
      if (!there.has(block) || !layers.every((layer, i) => sameMarks(layer.marks(block), marks[i])))
        return false;
    }
    return near.every(
      (block) => this.#painted.has(block) || layers.every((layer) => layer.marks(block) === undefined),
    );
  }

  #clear(): void {
    for (const highlight of this.#highlights) highlight.clear();
    this.#painted.clear();
  }

  #near(): LiveBlock[] {
    return blocksNear(this.#blocks, this.#options.document, MARGIN);
  }

  /** Paints those blocks that are not painted yet. */
  #paint(near: readonly LiveBlock[]): void {
    const { layers, range } = this.#options;
    for (const block of near) {
      if (this.#painted.has(block)) continue;
      const marks = layers.map((layer) => layer.marks(block));
      const isMarked = marks.some((each) => each !== undefined);
      // One that is out of date comes again once the change has been read.
      if (isMarked && block.nodes.length === 0) continue;
      for (const [layer, each = []] of marks.entries()) {
        if (layers[layer]!.isFaint === true && this.#forcedColours.matches) continue;
        for (let at = 0; at + 1 < each.length; at += 2) {
          this.#highlights[layer]!.add(new StaticRange(range(block, each[at]!, each[at + 1]!)));
        }
      }
      this.#painted.set(block, marks);
    }
  }
}

function sameMarks(a: readonly number[] = [], b: readonly number[] = []): boolean {
  return a.length === b.length && a.every((offset, i) => offset === b[i]);
}
