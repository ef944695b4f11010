import type { LiveBlock } from '../../utils/article/live-block.ts';
import { packBlocks } from '../../utils/article/pack-blocks.ts';
import { ask } from '../../utils/ask.ts';
import { type AnnotateResponse, type KnownHere, sendMessage } from '../../utils/messages.ts';
import { pause } from '../../utils/pause.ts';
import { NO_LABELS, type PageLabels } from '../../utils/terms/page-labels.ts';
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
  lang: string | null;
  signal: AbortSignal;
  /** The blocks near the window. */
  near: () => readonly LiveBlock[];
  /** Told before they are painted. */
  onKnown: (known: KnownHere) => void;
  /** New annotations are there to be painted. */
  onAnnotated: () => void;
  /** The page's thread was busy with sending or taking in; since when, as `performance.now()` has it. */
  onSent: (begun: number) => void;
}

/** Has blocks annotated by the background and keeps what comes back; one message at a time. */
export class Annotator {
  readonly terms = new PageTerms();
  /** What is found besides the reader's glossaries, from the next question on. */
  labels: PageLabels = NO_LABELS;
  readonly #options: AnnotatorOptions;
  readonly #pending = new Set<LiveBlock>();
  #busy = false;
  #working: Promise<void> = Promise.resolve();
  #isFirst = true;
  #wait = FIRST_WAIT;
  /** Blocks that left the page while an answer about them was under way. */
  readonly #gone = new Set<number>();
  /** Blocks in which something stands that the page itself brings. */
  readonly #own = new Set<number>();

  constructor(options: AnnotatorOptions) {
    this.#options = options;
  }

  /** Asks for these blocks; what was known of them stays until the answer comes. */
  request(blocks: Iterable<LiveBlock>): void {
    for (const block of blocks) this.#pending.add(block);
    if (!this.#busy) this.#working = this.#work();
  }

  /** Whether everything that was asked for is known, but for what an answer is being waited for. */
  get isUpToDate(): boolean {
    return this.#pending.size === 0;
  }

  /** Settles when nothing is being asked. */
  async settled(): Promise<void> {
    while (this.#busy) await this.#working;
  }

  /** Forgets blocks that have left the page. */
  remove(blocks: readonly LiveBlock[]): void {
    if (blocks.length === 0) return;
    for (const block of blocks) this.#pending.delete(block);
    const ids = new Set(blocks.map((block) => block.id));
    if (this.#busy) for (const id of ids) this.#gone.add(id);
    this.#forget(ids);
  }

  /**
   * Takes in what a study of the whole article has found of terms.
   * @param labels what the page brings from now on
   * @param blocks every block of the page; those that brought something before and no longer do are asked about anew
   */
  learn({ terms, own }: AnnotateResponse, labels: PageLabels, blocks: readonly LiveBlock[]): void {
    this.labels = labels;
    const there = new Set(blocks.map(({ id }) => id));
    const read = new Set(own);
    const outdated = blocks.filter(({ id }) => this.#own.has(id) && !read.has(id));
    this.terms.add(terms, read);
    for (const id of read) this.#own.add(id);
    this.#forget([...read].filter((id) => !there.has(id)));
    if (outdated.length > 0) this.request(outdated);
  }

  #forget(ids: Iterable<number>): void {
    const gone = [...ids];
    this.terms.remove(gone);
    for (const id of gone) this.#own.delete(id);
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
        await this.#annotate(batch);
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

  async #annotate(batch: readonly LiveBlock[]): Promise<void> {
    const { lang, signal, onAnnotated, onKnown, onSent } = this.#options;
    const labels = this.labels;
    const send = async () => {
      const begun = performance.now();
      const answer = sendMessage('annotate', { lang, blocks: packBlocks(blocksToSend(batch)), labels });
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
    this.terms.add(answer.terms, ids);
    if (this.#own.size > 0) for (const id of ids) this.#own.delete(id);
    for (const id of answer.own) this.#own.add(id);
    this.#forget(this.#gone);
    onKnown(answer.known);
    onSent(received);
    // What the page brings has changed meanwhile: what was found of it before goes by numbers that are no longer given.
    if (labels !== this.labels) this.request(batch.filter(({ id }) => !this.#gone.has(id)));
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
