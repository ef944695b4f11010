import type { ArticleTree } from '../../utils/article/article-tree.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';
import { blocksNear } from '../../utils/overlay/blocks-near.ts';
import { bringIntoView } from '../../utils/overlay/bring-into-view.ts';
import { registerHighlight } from '../../utils/overlay/register-highlight.ts';
import type { MarkMode, Occurrence, TermKind } from '../../utils/terms/page-terms.ts';
import type { Annotator } from './annotator.ts';

export interface TourStop {
  block: LiveBlock;
  occurrence: Occurrence;
  /** From 1, among the marked terms of the page. */
  position: { index: number; total: number };
}

interface TermTourOptions {
  document: Document;
  /** The name that `::highlight()` has in the style sheet. */
  name: string;
  tree: ArticleTree;
  annotator: Annotator;
  /** Which terms are marked. */
  kind: () => TermKind;
  signal: AbortSignal;
}

/** Goes from marked term to marked term with the keyboard. */
export class TermTour {
  readonly #options: TermTourOptions;
  readonly #highlight: Highlight;
  #at: { block: LiveBlock; start: number } | null = null;

  constructor(options: TermTourOptions) {
    this.#options = options;
    this.#highlight = registerHighlight(options.name, options.signal, 1);
  }

  /** @returns the term the tour is at, scrolled into view; null where it has not begun or the term is gone */
  current(mode: MarkMode): TourStop | null {
    return this.#go(0, mode);
  }

  /** Takes the sign off the current term; the next step goes on from it all the same. */
  unmark(): void {
    this.#highlight.clear();
  }

  /**
   * Goes one term on or back, round at the ends; the first step begins at the window's upper edge.
   * @returns where it is now, scrolled into view, or null where nothing is marked
   */
  go(step: 1 | -1, mode: MarkMode): TourStop | null {
    return this.#go(step, mode);
  }

  #go(step: 1 | 0 | -1, mode: MarkMode): TourStop | null {
    const { tree, annotator, kind } = this.#options;
    const blocks = tree.blocks();
    const marked = annotator.terms.marked(blocks, mode, kind());
    const stops = blocks.flatMap((block) => {
      const marks = marked.of(block.id) ?? [];
      return marks.filter((_, index) => index % 2 === 0).map((start) => ({ block, start }));
    });
    if (stops.length === 0) return null;
    const last = stops.findIndex(({ block, start }) => block === this.#at?.block && start === this.#at.start);
    if (last < 0 && step === 0) return null;
    const next = last >= 0 ? (last + step + stops.length) % stops.length : this.#firstInView(stops, step);
    const { block, start } = stops[next]!;
    const occurrence = annotator.terms.at(block.id, start)!;
    this.#at = { block, start };
    this.#bringIntoView(block, occurrence);
    return { block, occurrence, position: { index: next + 1, total: stops.length } };
  }

  #firstInView(stops: readonly { block: LiveBlock }[], step: number): number {
    const near = new Set(blocksNear(this.#options.tree.blocks(), this.#options.document, 0));
    const inView = (stop: { block: LiveBlock }) => near.has(stop.block);
    const found = step > 0 ? stops.findIndex(inView) : stops.findLastIndex(inView);
    return found >= 0 ? found : step > 0 ? 0 : stops.length - 1;
  }

  #bringIntoView(block: LiveBlock, { start, end }: Occurrence): void {
    const { tree, document } = this.#options;
    const at = tree.range(block, start, end);
    this.#highlight.clear();
    this.#highlight.add(new StaticRange(at));
    bringIntoView(document, at);
  }
}
