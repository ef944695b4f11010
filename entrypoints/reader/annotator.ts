import type { QuoteAnnotation } from '../../utils/annotations.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import { PageTerms } from '../../utils/terms/page-terms.ts';

/** How much text one message carries at most, in UTF-16 units: a longer page goes in several. */
const MOST = 600_000;

interface AnnotatorOptions {
  url: string;
  lang: string | null;
  signal: AbortSignal;
  /** New annotations are there to be painted. */
  onAnnotated: () => void;
  /** How long the page's thread was busy with sending or taking in, in milliseconds. */
  onSent: (milliseconds: number) => void;
}

/** Has blocks annotated by the background and keeps what comes back; one message at a time. */
export class Annotator {
  readonly terms = new PageTerms();
  quotes: QuoteAnnotation[] = [];
  readonly #options: AnnotatorOptions;
  readonly #pending = new Set<LiveBlock>();
  #busy = false;

  constructor(options: AnnotatorOptions) {
    this.#options = options;
  }

  /** Asks for these blocks; what was known of them stays until the answer comes. */
  request(blocks: Iterable<LiveBlock>): void {
    for (const block of blocks) this.#pending.add(block);
    if (!this.#busy) void this.#work();
  }

  /** Forgets blocks that have left the page. */
  remove(blocks: readonly LiveBlock[]): void {
    if (blocks.length === 0) return;
    for (const block of blocks) this.#pending.delete(block);
    const ids = new Set(blocks.map((block) => block.id));
    this.terms.remove(ids);
    this.quotes = this.quotes.filter((quote) => !quote.stretches.some(({ block }) => ids.has(block)));
  }

  async #work(): Promise<void> {
    const { url, lang, signal, onAnnotated, onSent } = this.#options;
    this.#busy = true;
    try {
      while (this.#pending.size > 0 && !signal.aborted) {
        const batch = this.#take();
        const answer = await ask(
          async () => {
            const begun = performance.now();
            const answer = sendMessage('annotate', { url, lang, blocks: batch.map(({ block }) => block) });
            // The message is written out one microtask later; nothing else comes between.
            await null;
            await null;
            onSent(performance.now() - begun);
            return answer;
          },
          15_000,
          signal,
        );
        if (signal.aborted) return;
        const received = performance.now();
        const ids = new Set(batch.map(({ id }) => id));
        this.terms.add(answer.terms, ids);
        this.quotes = [
          ...this.quotes.filter((quote) => !quote.stretches.some(({ block }) => ids.has(block))),
          ...answer.quotes,
        ];
        onSent(performance.now() - received);
        onAnnotated();
      }
    } catch {
      // The background did not answer twice: what is painted stays, and the next change asks again.
    } finally {
      this.#busy = false;
    }
  }

  #take(): LiveBlock[] {
    const batch: LiveBlock[] = [];
    let length = 0;
    for (const block of this.#pending) {
      if (length > 0 && length + block.block.text.length > MOST) break;
      length += block.block.text.length;
      batch.push(block);
      this.#pending.delete(block);
    }
    return batch;
  }
}
