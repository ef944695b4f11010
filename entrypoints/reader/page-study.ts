import type { QuoteAnnotation, Stretch } from '../../utils/annotations.ts';
import type { ArticleMetadata, Block } from '../../utils/article/article.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';
import { packBlocks } from '../../utils/article/pack-blocks.ts';
import { ask } from '../../utils/ask.ts';
import { definitionKey } from '../../utils/definitions/definition-key.ts';
import {
  type FoundQuotation,
  type PageDefinition,
  type PageSuggestion,
  type StudyResponse,
  sendMessage,
} from '../../utils/messages.ts';
import { pause } from '../../utils/pause.ts';
import { NO_LABELS, type PageLabels } from '../../utils/terms/page-labels.ts';
import { idle } from './idle.ts';
import { visible } from './visible.ts';

/** An article is studied up to this length, in UTF-16 units. */
const MOST = 2_000_000;
/** How long one slice of reading spans may take, in milliseconds. */
const SLICE = 4;
/** A page that keeps on changing is studied after so long at first, and then after twice as long each time; */
const FIRST_WAIT = 700;
const LONGEST_WAIT = 30_000;
/** one that has been quiet for so long is a quiet one again. In milliseconds. */
const QUIET = 60_000;

export interface PageStudyOptions {
  window: Window;
  url: string;
  metadata: ArticleMetadata | null;
  signal: AbortSignal;
  /** Every block of the article as it is now. */
  blocks: () => readonly LiveBlock[];
  /** Settles when nothing more urgent is being asked of the background. */
  ready: () => Promise<void>;
  /** Something has been learnt; the answer's terms are to be taken in. */
  onStudied: (answer: StudyResponse) => void;
  /** The page's thread was busy; since when, as `performance.now()` has it. */
  onSpent: (begun: number) => void;
}

/** What is known of the article as a whole; studied anew when the page or what is wanted has changed. */
export class PageStudy {
  definitions: ReadonlyMap<number, PageDefinition> = new Map();
  suggestions: readonly PageSuggestion[] | null = null;
  quotes: readonly QuoteAnnotation[] = [];
  /** What became of the quotations that the reader has saved from this page. */
  saved: readonly FoundQuotation[] = [];
  /** The words that the article is about, the most telling first. */
  words: readonly string[] = [];
  /** Grows with everything learnt; 0 before the first time. */
  studied = 0;
  readonly #options: PageStudyOptions;
  #suggest: 'no' | 'list' | 'mark' = 'no';
  #from = 0;
  #isWanted = false;
  /** The reader is waiting for it. */
  #isUrgent = new AbortController();
  #isBusy = false;
  #wait = FIRST_WAIT;
  #last = Number.NEGATIVE_INFINITY;

  constructor(options: PageStudyOptions) {
    this.#options = options;
  }

  get labels(): PageLabels {
    if (this.definitions.size === 0 && this.#suggest !== 'mark') return NO_LABELS;
    const definitions = [...this.definitions.values()].map(({ id, term, aliases }) => ({
      id,
      term,
      aliases,
    }));
    const marked = this.#suggest === 'mark' ? (this.suggestions ?? []) : [];
    return { definitions, suggestions: marked.map(({ id, term }) => ({ id, term })) };
  }

  /** Has the page studied when there is time: it has changed, or the glossaries have. */
  request(): void {
    this.#isWanted = true;
    if (!this.#isBusy) void this.#work();
  }

  /** The same without waiting for the page to be quiet: the reader has asked. */
  requestNow(): void {
    this.#isUrgent.abort();
    this.request();
  }

  /** Whether suggestions have been asked for, which depend on the glossaries. */
  get isSuggesting(): boolean {
    return this.#suggest !== 'no';
  }

  /** Says whether suggestions are wanted; once they are, they are kept up to date. */
  suggest(how: 'list' | 'mark'): void {
    const before = this.#suggest;
    if (how === before || (how === 'list' && before === 'mark')) return;
    this.#suggest = how;
    this.requestNow();
  }

  /** Takes marks of suggestions off; those that are listed stay so. */
  unmark(): void {
    if (this.#suggest !== 'mark') return;
    this.#suggest = 'list';
    this.requestNow();
  }

  dropSuggestion(id: number): void {
    this.suggestions = this.suggestions?.filter((one) => one.id !== id) ?? null;
    this.studied++;
    if (this.#suggest === 'mark') this.requestNow();
  }

  /** Forgets quotations in blocks that have left the page; all else is found out by the next study. */
  remove(blocks: readonly LiveBlock[]): void {
    if (blocks.length === 0) return;
    const gone = new Set(blocks.map(({ id }) => id));
    const isThere = ({ stretches }: { stretches: readonly Stretch[] }) =>
      !stretches.some(({ block }) => gone.has(block));
    this.quotes = this.quotes.filter(isThere);
    this.saved = this.saved.filter(isThere);
  }

  async #work(): Promise<void> {
    const { signal, ready, window } = this.#options;
    this.#isBusy = true;
    while (this.#isWanted && !signal.aborted) {
      const now = performance.now();
      if (now - this.#last > QUIET) this.#wait = FIRST_WAIT;
      else {
        const { signal: urgent } = this.#isUrgent;
        await pause(this.#wait, AbortSignal.any([signal, urgent]));
        this.#wait = urgent.aborted ? FIRST_WAIT : Math.min(this.#wait * 2, LONGEST_WAIT);
      }
      await ready();
      // Nobody looks at a page in a hidden tab: it is studied once, and again when it is seen or the reader asks.
      if (this.studied > 0) await visible(window.document, AbortSignal.any([signal, this.#isUrgent.signal]));
      await idle(window, signal);
      if (signal.aborted) break;
      this.#isWanted = false;
      this.#isUrgent = new AbortController();
      this.#last = performance.now();
      // A background that does not answer is asked again after the wait.
      await this.#study().catch(() => {
        this.#isWanted = true;
      });
    }
    this.#isBusy = false;
  }

  async #study(): Promise<void> {
    const { url, metadata, signal, onStudied, onSpent } = this.#options;
    const { blocks, isWhole } = await this.#read();
    if (signal.aborted) return;
    const suggest = this.#suggest;
    const request = {
      url,
      canonicalUrl: metadata?.canonicalUrl ?? null,
      isWhole,
      lang: metadata?.lang ?? null,
      siteName: metadata?.siteName ?? null,
      byline: metadata?.byline ?? null,
      suggest,
      from: this.#from,
      known: {
        definitions: [...this.definitions.values()].map((found): [string, number] => [
          definitionKey(found),
          found.id,
        ]),
        suggestions: (this.suggestions ?? []).map(({ term, id }): [string, number] => [term, id]),
      },
    };
    const send = async () => {
      const begun = performance.now();
      const answer = sendMessage('study', { ...request, blocks: packBlocks(blocks) });
      // The message is written out one microtask later.
      await null;
      await null;
      onSpent(begun);
      return answer;
    };
    const answer = await ask(send, 30_000, signal);
    if (signal.aborted) return;
    const received = performance.now();
    this.#from += Math.max(answer.definitions.length, answer.suggestions?.length ?? 0);
    this.definitions = new Map(answer.definitions.map((found) => [found.id, found]));
    // Where they have been asked for meanwhile, the next study brings them.
    if (answer.suggestions !== null) this.suggestions = answer.suggestions;
    const there = new Set(this.#options.blocks().map(({ id }) => id));
    const isThere = ({ stretches }: { stretches: readonly Stretch[] }) =>
      stretches.every(({ block }) => there.has(block));
    this.quotes = answer.quotes.filter(isThere);
    this.saved = answer.saved.filter(isThere);
    this.words = answer.words;
    this.studied++;
    onStudied(answer);
    onSpent(received);
  }

  /** Reads the spans of every block, a slice at a time. */
  async #read(): Promise<{ blocks: Block[]; isWhole: boolean }> {
    const { window, signal, onSpent } = this.#options;
    const read = new Map<number, Block>();
    let begun = performance.now();
    let length = 0;
    for (const live of this.#options.blocks()) {
      length += live.text.length;
      if (length > MOST) break;
      read.set(live.id, live.block);
      if (performance.now() - begun < SLICE) continue;
      onSpent(begun);
      await idle(window, signal);
      if (signal.aborted) break;
      begun = performance.now();
    }
    onSpent(begun);
    // The page may have changed between two slices.
    const blocks = this.#options
      .blocks()
      .map(({ id }) => read.get(id))
      .filter((block) => block !== undefined);
    return { blocks, isWhole: length <= MOST };
  }
}
