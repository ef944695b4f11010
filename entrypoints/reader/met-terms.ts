import type { ArticleTree } from '../../utils/article/article-tree.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import { blocksNear } from '../../utils/overlay/blocks-near.ts';
import { pause } from '../../utils/pause.ts';
import { dayOf } from '../../utils/terms/met-term.ts';
import { sortIds } from '../../utils/terms/page-ids.ts';
import type { Occurrence, PageTerms } from '../../utils/terms/page-terms.ts';
import { idle } from './idle.ts';
import { visible } from './visible.ts';

/** How long the page has to stand still before what is in the window counts as met, in milliseconds. */
const STILL = 1000;
/** How long is waited between two messages, in milliseconds; what is met meanwhile goes with the next. */
const BETWEEN = 5000;
/** How many entries go with one message. */
const MOST = 2000;

interface MetTermsOptions {
  document: Document;
  tree: ArticleTree;
  terms: PageTerms;
  signal: AbortSignal;
  /** Whether the reader wants it remembered. */
  isOn: () => boolean;
}

/** Tells the background which entries the reader has met: those whose terms stood in the window for a moment. */
export class MetTerms {
  readonly #options: MetTermsOptions;
  #day = '';
  /** Those of this day that have been told or wait to be. */
  #met = new Set<number>();
  #waiting: number[] = [];
  #isSending = false;
  #look = new AbortController();

  constructor(options: MetTermsOptions) {
    this.#options = options;
    const { document, signal } = options;
    const moved = () => this.look();
    document.defaultView!.addEventListener('scroll', moved, { signal, passive: true, capture: true });
    document.defaultView!.addEventListener('resize', moved, { signal, passive: true });
    document.addEventListener('visibilitychange', moved, { signal });
  }

  /** Looks at the window once it has stood still for a moment: something was painted, or has moved. */
  look(): void {
    this.#look.abort();
    this.#look = new AbortController();
    void this.#lookLater(AbortSignal.any([this.#options.signal, this.#look.signal]));
  }

  async #lookLater(signal: AbortSignal): Promise<void> {
    const { document, isOn } = this.#options;
    await visible(document, signal);
    await pause(STILL, signal);
    await idle(document.defaultView!, signal);
    if (signal.aborted || document.visibilityState !== 'visible' || !isOn()) return;
    const today = dayOf(new Date());
    if (today !== this.#day) this.#met = new Set();
    this.#day = today;
    for (const block of blocksNear(this.#options.tree.blocks(), document, 0)) {
      for (const { entries } of this.#inWindow(block)) {
        for (const id of sortIds(entries).entries) {
          if (this.#met.has(id)) continue;
          this.#met.add(id);
          this.#waiting.push(id);
        }
      }
    }
    if (this.#waiting.length > 0 && !this.#isSending) void this.#send();
  }

  /** Of a block that reaches out of the window only those that are in it; text goes down the page. */
  #inWindow(block: LiveBlock): Occurrence[] {
    const { document, tree, terms } = this.#options;
    const all = block.nodes.length === 0 ? [] : terms.of(block.id);
    if (all.length === 0) return all;
    const height = document.defaultView!.innerHeight;
    const range = document.createRange();
    const box = ({ start, end }: Occurrence) => {
      const at = tree.range(block, start, end);
      range.setStart(at.startContainer, at.startOffset);
      range.setEnd(at.endContainer, at.endOffset);
      return range.getBoundingClientRect();
    };
    try {
      let low = 0;
      let high = all.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (box(all[middle]!).bottom <= 0) low = middle + 1;
        else high = middle;
      }
      const from = low;
      while (low < all.length && box(all[low]!).top < height) low++;
      return all.slice(from, low);
    } catch {
      // The text was shortened since: it comes again once the change has been read.
      return [];
    }
  }

  async #send(): Promise<void> {
    const { document, signal } = this.#options;
    this.#isSending = true;
    while (this.#waiting.length > 0 && !signal.aborted) {
      const part = this.#waiting.splice(0, MOST);
      // Told twice it counts once. What cannot be told is met again another time.
      await ask(() => sendMessage('termsMet', part), undefined, signal).catch(() => {
        for (const id of part) this.#met.delete(id);
      });
      await pause(BETWEEN, signal);
      await idle(document.defaultView!, signal);
    }
    this.#isSending = false;
  }
}
