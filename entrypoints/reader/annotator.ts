import type { QuoteAnnotation } from '../../utils/annotations.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';
import { packBlocks } from '../../utils/article/pack-blocks.ts';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import { pause } from '../../utils/pause.ts';
import { PageTerms } from '../../utils/terms/page-terms.ts';
import { blocksToSend } from './blocks-to-send.ts';

/** How much text one message carries at most, in UTF-16 units: a longer page goes in several. */
const MOST = 600_000;
/** Of a page with more text than this, in UTF-16 units, what is near the window is asked first, */
const LONG = 60_000;
/** if it is among the first so many. */
const AHEAD = 30_000;
/** How long is waited after the background did not answer, at first and at most, in milliseconds. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

interface AnnotatorOptions {
  url: string;
  lang: string | null;
  signal: AbortSignal;
  /** The blocks near the window. */
  near: () => readonly LiveBlock[];
  /** New annotations are there to be painted. */
  onAnnotated: () => void;
  /** The page's thread was busy with sending or taking in; since when, as `performance.now()` has it. */
  onSent: (begun: number) => void;
}

/** Has blocks annotated by the background and keeps what comes back; one message at a time. */
export class Annotator {
  readonly terms = new PageTerms();
  quotes: QuoteAnnotation[] = [];
  readonly #options: AnnotatorOptions;
  readonly #pending = new Set<LiveBlock>();
  #busy = false;
  #isFirst = true;
  #wait = FIRST_WAIT;
  /** Blocks that left the page while an answer about them was under way. */
  readonly #gone = new Set<number>();

  constructor(options: AnnotatorOptions) {
    this.#options = options;
  }

  /** Asks for these blocks; what was known of them stays until the answer comes. */
  request(blocks: Iterable<LiveBlock>): void {
    for (const block of blocks) this.#pending.add(block);
    if (!this.#busy) void this.#work();
  }

  /** Whether everything that was asked for is known, but for what an answer is being waited for. */
  get isUpToDate(): boolean {
    return this.#pending.size === 0;
  }

  /** Forgets blocks that have left the page. */
  remove(blocks: readonly LiveBlock[]): void {
    if (blocks.length === 0) return;
    for (const block of blocks) this.#pending.delete(block);
    const ids = new Set(blocks.map((block) => block.id));
    if (this.#busy) for (const id of ids) this.#gone.add(id);
    this.terms.remove(ids);
    this.quotes = this.quotes.filter((quote) => !quote.stretches.some(({ block }) => ids.has(block)));
  }

  async #work(): Promise<void> {
    const { signal } = this.#options;
    this.#busy = true;
    while (this.#pending.size > 0 && !signal.aborted) {
      this.#gone.clear();
      const ahead = this.#isFirst ? this.#ahead() : [];
      const batch = ahead.length > 0 ? ahead : this.#take();
      this.#isFirst = false;
      try {
        await this.#annotate(batch, ahead.length > 0);
        this.#wait = FIRST_WAIT;
        // A frame may come between what was painted and writing out the rest.
        if (ahead.length > 0) await pause(0, signal);
      } catch {
        if (signal.aborted) break;
        // A background that is being stopped or is busy: what it was asked is asked again, later and later.
        for (const block of batch) if (!this.#gone.has(block.id)) this.#pending.add(block);
        await pause(this.#wait, signal);
        this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
      }
    }
    this.#busy = false;
  }

  /** @param isAhead true where the same blocks are asked about again with all others, since quotations need them */
  async #annotate(batch: readonly LiveBlock[], isAhead: boolean): Promise<void> {
    const { url, lang, signal, onAnnotated, onSent } = this.#options;
    const send = async () => {
      const begun = performance.now();
      const answer = sendMessage('annotate', { url, lang, blocks: packBlocks(blocksToSend(batch)) });
      // The message is written out one microtask later; nothing else comes between.
      await null;
      await null;
      onSent(begun);
      return answer;
    };
    const answer = await ask(send, 15_000, signal);
    signal.throwIfAborted();
    const received = performance.now();
    const ids = new Set(batch.map(({ id }) => id));
    const without = (quotes: readonly QuoteAnnotation[], dropped: ReadonlySet<number>) =>
      quotes.filter((quote) => !quote.stretches.some(({ block }) => dropped.has(block)));
    this.terms.add(answer.terms, ids);
    this.terms.remove(this.#gone);
    if (!isAhead) this.quotes = [...without(this.quotes, ids), ...without(answer.quotes, this.#gone)];
    onSent(received);
    onAnnotated();
  }

  /**
   * A long page takes long to be gone through: marks near the window do not wait for it. What is marked depends on all
   * that stands before, so it has to be near the beginning.
   * @returns the first blocks up to those near the window; none where it is not worth it
   */
  #ahead(): LiveBlock[] {
    let length = 0;
    for (const { text } of this.#pending) length += text.length;
    if (length <= LONG) return [];
    const begun = performance.now();
    const near = new Set(this.#options.near());
    const first: LiveBlock[] = [];
    let end = 0;
    length = 0;
    for (const block of this.#pending) {
      length += block.text.length;
      if (length > AHEAD) break;
      first.push(block);
      if (near.has(block)) end = first.length;
    }
    this.#options.onSent(begun);
    return first.slice(0, end);
  }

  #take(): LiveBlock[] {
    const batch: LiveBlock[] = [];
    let length = 0;
    for (const block of this.#pending) {
      if (length > 0 && length + block.text.length > MOST) break;
      length += block.text.length;
      batch.push(block);
      this.#pending.delete(block);
    }
    return batch;
  }
}
