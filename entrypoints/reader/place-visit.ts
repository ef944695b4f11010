import type { ArticleTree } from '../../utils/article/article-tree.ts';
import type { StretchPlace } from '../../utils/messages.ts';
import { bringIntoView } from '../../utils/overlay/bring-into-view.ts';
import { registerHighlight } from '../../utils/overlay/register-highlight.ts';

/** A stretch of the article. */
export type Place = Omit<StretchPlace, 'kind'>;

interface PlaceVisitOptions {
  document: Document;
  /** The name that `::highlight()` has in the style sheet. */
  name: string;
  tree: ArticleTree;
  signal: AbortSignal;
}

/** How much is to be seen round a place, in CSS pixels: its heading above it, its card below. */
const ROOM = 140;
/** How long a place that is only pointed at stays marked, in milliseconds. */
const MOMENT = 1800;

/** How far something was scrolled, in CSS pixels. */
interface Scrolled {
  scroller: Element;
  x: number;
  y: number;
}

/** The page, and whatever inside it scrolls round a place. */
function scrollersRound(node: Node): Scrolled[] {
  const found: Scrolled[] = [];
  const top = node.ownerDocument!.scrollingElement;
  for (let element = node.parentElement; element !== null; element = element.parentElement) {
    // What stands inside a line has no size of its own, and does not scroll.
    const isLarger =
      element.clientHeight > 0 &&
      (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth);
    if (element !== top && !isLarger) continue;
    found.push({ scroller: element, x: element.scrollLeft, y: element.scrollTop });
  }
  return found;
}

/** Leads the reader to another place of the page, and back to where they were. */
export class PlaceVisit {
  readonly #options: PlaceVisitOptions;
  readonly #highlight: Highlight;
  #origin: Scrolled[] | null = null;
  #moment: ReturnType<typeof setTimeout> | null = null;

  constructor(options: PlaceVisitOptions) {
    this.#options = options;
    const { name, signal } = options;
    this.#highlight = registerHighlight(name, signal, 1);
    signal.addEventListener('abort', () => this.unmark());
  }

  /** Whether there is somewhere to go back to. */
  get canReturn(): boolean {
    return this.#origin !== null;
  }

  /** Whether the reader has come back by themselves, to within half a window. */
  get isBack(): boolean {
    if (this.#origin === null) return false;
    return this.#origin.every(
      ({ scroller, x, y }) =>
        Math.abs(scroller.scrollTop - y) < scroller.clientHeight / 2 &&
        Math.abs(scroller.scrollLeft - x) < scroller.clientWidth / 2,
    );
  }

  /**
   * Brings a place into view and marks it. From a place that was visited the way back leads to where the reader was
   * before the first.
   * @returns false where it is no longer on the page
   */
  go(place: Place): boolean {
    const ranges = this.#ranges(place);
    if (ranges.length === 0) return false;
    this.#origin ??= scrollersRound(ranges[0]!.startContainer);
    this.#show(ranges);
    return true;
  }

  /**
   * Brings a place into view and marks it for a moment; there is no way back, since nobody was led away.
   * @returns false where it is no longer on the page
   */
  point(place: Place): boolean {
    const ranges = this.#ranges(place);
    if (ranges.length === 0) return false;
    this.#origin = null;
    this.#show(ranges);
    this.#moment = setTimeout(() => this.unmark(), MOMENT);
    return true;
  }

  /** Goes back; nothing where the reader has not been led away. */
  return(): void {
    for (const { scroller, x, y } of this.#origin ?? []) {
      scroller.scrollTo({ left: x, top: y, behavior: 'instant' });
    }
    this.end();
  }

  /** The reader stays here. */
  end(): void {
    this.#origin = null;
    this.unmark();
  }

  /** Takes the sign off the place; the way back stays. */
  unmark(): void {
    if (this.#moment !== null) clearTimeout(this.#moment);
    this.#moment = null;
    this.#highlight.clear();
  }

  #show(ranges: readonly StaticRangeInit[]): void {
    this.unmark();
    for (const range of ranges) this.#highlight.add(new StaticRange(range));
    bringIntoView(this.#options.document, ranges[0]!, ROOM);
  }

  #ranges({ block, start, end, endBlock = block }: Place): StaticRangeInit[] {
    const { tree } = this.#options;
    const blocks = tree.blocks();
    const first = blocks.findIndex(({ id }) => id === block);
    const last = endBlock === block ? first : blocks.findIndex(({ id }) => id === endBlock);
    if (first < 0 || last < first) return [];
    return blocks.slice(first, last + 1).flatMap((live, at) => {
      const from = at === 0 ? start : 0;
      const to = first + at === last ? Math.min(end, live.text.length) : live.text.length;
      // One that is out of date has no nodes just now.
      return from < to && live.nodes.length > 0 ? [tree.range(live, from, to)] : [];
    });
  }
}
