import { Readability } from '@mozilla/readability';
import { browser } from 'wxt/browser';
import type { QuoteAnnotation } from '../../utils/annotations.ts';
import type { ArticleMetadata } from '../../utils/article/article.ts';
import { ArticleTree } from '../../utils/article/article-tree.ts';
import { findArticleRoot } from '../../utils/article/find-root.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';
import { observeArticle } from '../../utils/article/observe-article.ts';
import type { CommandName, Timings } from '../../utils/messages.ts';
import { blocksNear } from '../../utils/overlay/blocks-near.ts';
import { followPointer } from '../../utils/overlay/follow-pointer.ts';
import { MARGIN, Marks } from '../../utils/overlay/marks.ts';
import { pageWorld } from '../../utils/overlay/page-world.ts';
import type { Settings } from '../../utils/settings.ts';
import type { MarkedTerms } from '../../utils/terms/marked-terms.ts';
import type { TermCount } from '../../utils/terms/page-terms.ts';
import { sentenceAt } from '../../utils/text/sentence-at.ts';
import { Annotator } from './annotator.ts';
import { CardPresenter } from './card-presenter.ts';
import { idle } from './idle.ts';
import { onDetached } from './on-detached.ts';
import { onLeaving } from './on-leaving.ts';
import { type Target, targetAt, termTarget } from './target-at.ts';
import { TermTour, type TourStop } from './term-tour.ts';
import { withQuotation } from './with-quotation.ts';

/** How long the card stays after the pointer has left, in milliseconds: time to reach it. */
const LEAVE_DELAY = 280;
/** A quotation's card waits longer than a term's: people rest the pointer in what they are reading. */
const QUOTE_DELAY = 450;

/** What begins sooner than this after other work is taken to be the same task, in milliseconds. */
const SAME_TASK = 0.5;

/** One reading of one page: read → annotate → paint, and again when the page or the glossary changes. */
export class Session {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #lost: () => void;
  #settings: Settings;
  #tree: ArticleTree | null = null;
  #annotator: Annotator | null = null;
  #marks: Marks | null = null;
  #termMarks: MarkedTerms | null = null;
  /** Start and end of the marks of quotations in each block. */
  #quoteMarks: ReadonlyMap<number, number[]> = new Map();
  #tour: TermTour | null = null;
  #card: CardPresenter | null = null;
  #pointer: ReturnType<typeof followPointer> | null = null;
  #current: Target | null = null;
  #stale = false;
  #busySince = 0;
  #busyTill = 0;
  #begun = 0;
  metadata: ArticleMetadata | null = null;
  readonly timings: Timings = { find: 0, read: 0, send: 0, paint: 0, longest: 0, first: 0, total: 0 };

  /** @param lost called when what is read is no longer on the page */
  constructor(document: Document, settings: Settings, signal: AbortSignal, lost: () => void) {
    this.#lost = lost;
    this.#document = document;
    this.#settings = settings;
    this.#signal = signal;
  }

  get isReading(): boolean {
    return this.#tree?.root.isConnected === true && !this.#signal.aborted;
  }

  /** @param asked true when the reader asked for this page: then any page is read */
  async start(asked: boolean): Promise<void> {
    this.#begun = performance.now();
    await idle(this.#document.defaultView!, this.#signal);
    if (this.#signal.aborted) return;
    const found = this.#timed('find', () => findArticleRoot(this.#document, { Readability }));
    const root = found?.root ?? (asked ? this.#document.body : null);
    if (root === null) return;
    this.metadata = found?.metadata ?? null;
    await idle(this.#document.defaultView!, this.#signal);
    if (this.#signal.aborted) return;
    if (root.isConnected) this.#read(root);
    else this.#lost();
  }

  #read(root: Element): void {
    const document = this.#document;
    const signal = this.#signal;
    const card = new CardPresenter({
      document,
      signal,
      onHidden: () => this.#hidden(),
      onPointer: (inside) => (inside ? this.#pointer?.hold() : this.#pointer?.release()),
    });
    const tree = this.#timed('read', () => new ArticleTree(root, { lang: this.metadata?.lang ?? null }));
    const annotator = new Annotator({
      url: document.location.href,
      lang: this.metadata?.lang ?? null,
      signal,
      near: () => blocksNear(tree.blocks(), document, MARGIN),
      onAnnotated: () => this.#paint(),
      onSent: (begun) => this.#spent('send', begun),
    });
    const range = tree.range.bind(tree);
    this.#tree = tree;
    this.#card = card;
    this.#annotator = annotator;
    const layers = [
      { name: 'warichu-term', marks: ({ id }: LiveBlock) => this.#termMarks?.of(id) },
      { name: 'warichu-quote', marks: ({ id }: LiveBlock) => this.#quoteMarks.get(id) },
    ];
    this.#marks = new Marks({ document, layers, range, signal });
    this.#tour = new TermTour({ document, name: 'warichu-current', tree, annotator, signal });
    signal.addEventListener('abort', () => {
      this.#tree = null;
    });

    annotator.request(tree.blocks());
    observeArticle(tree, {
      signal,
      onChange: ({ added, removed }) => {
        annotator.remove(removed);
        if (added.length > 0) annotator.request(withQuotation(tree.blocks(), added));
        else if (removed.length > 0) this.#paint();
      },
    });
    onDetached(root, this.#lost, signal);
    this.#listen(tree, annotator, card);
  }

  #listen(tree: ArticleTree, annotator: Annotator, card: CardPresenter): void {
    const document = this.#document;
    const window = document.defaultView!;
    const signal = this.#signal;
    this.#pointer = followPointer<Target>(
      window,
      {
        at: (x, y) => (isOrphaned() ? null : targetAt(document, tree, annotator, x, y)),
        same: (one, other) => one.key === other.key,
        isOwn: (element) => element !== null && element === card.host,
        approach: (target) => {
          if (target.kind === 'term') card.approach(target.occurrence.entries);
        },
        rest: (target) => {
          if (!card.pinned && card.currentKey !== target.key) this.#show(target);
        },
        tap: (target) => this.#show(target),
        press: () => {
          if (!card.pinned) card.hide();
        },
        leave: () => {
          if (!card.pinned && !card.holdsKeyboard) card.hide();
        },
      },
      {
        restDelay: (target) =>
          target.kind === 'quote'
            ? Math.max(QUOTE_DELAY, this.#settings.restDelay)
            : this.#settings.restDelay,
        leaveDelay: LEAVE_DELAY,
        signal,
      },
    );
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !event.isTrusted || card.shownKey === null) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        card.hide();
      },
      { signal, capture: true },
    );
    document.addEventListener(
      'visibilitychange',
      () => {
        if (this.#stale && document.visibilityState === 'visible') this.glossaryChanged();
      },
      { signal },
    );
    onLeaving(
      window,
      () => card.leave(),
      () => card.comeBack(),
      signal,
    );
  }

  setSettings(settings: Settings): void {
    const marksChanged = settings.marks !== this.#settings.marks;
    this.#settings = settings;
    if (marksChanged) this.#paint();
  }

  /** Everything is looked up anew, at once or when the reader comes back to this page. */
  glossaryChanged(): void {
    this.#stale = this.#document.visibilityState !== 'visible';
    if (this.#stale || this.#tree === null) return;
    this.#card?.refresh();
    this.#annotator?.request(this.#tree.blocks());
  }

  counts(): TermCount[] {
    if (this.#tree === null || this.#annotator === null) return [];
    return this.#annotator.terms.counts(this.#tree.blocks());
  }

  cardSecret(nonce: string, secret: string): boolean {
    return this.#card?.hello(nonce, secret) ?? false;
  }

  command(name: CommandName): void {
    const tour = this.#tour;
    if (tour === null) return;
    if (name === 'open-card') {
      if (this.#card?.shownKey == null) {
        const stop = tour.current(this.#settings.marks) ?? tour.go(1, this.#settings.marks);
        if (stop === null) return;
        this.#showStop(stop);
      }
      this.#card?.focus();
      return;
    }
    const stop = tour.go(name === 'next-term' ? 1 : -1, this.#settings.marks);
    if (stop !== null) this.#showStop(stop);
  }

  #showStop({ block, occurrence, position }: TourStop): void {
    this.#show(termTarget(this.#document, this.#tree!, block, occurrence), position);
  }

  #show(target: Target, position: { index: number; total: number } | null = null): void {
    const { text } = target.block;
    const lang = target.block.lang ?? this.metadata?.lang ?? null;
    const { href, hostname } = this.#document.location;
    const page = {
      url: this.metadata?.canonicalUrl ?? href,
      title: this.metadata?.title || this.#document.title,
      host: hostname,
      sentence: sentenceAt(text, target.offset, lang),
    };
    // The page may have changed while the pointer was coming to rest.
    if (target.kind === 'term' && this.#annotator?.terms.at(target.block.id, target.offset) === null) return;
    this.#current = target;
    if (target.kind === 'quote') {
      this.#card?.show(target.key, { kind: 'quote', quote: target.quote, lang }, page, target.words);
      return;
    }
    const { start, end, entries } = target.occurrence;
    const subject = { kind: 'term' as const, text: text.slice(start, end), lang, entries, position };
    this.#card?.show(target.key, subject, page, target.words);
  }

  #hidden(): void {
    this.#current = null;
    this.#tour?.unmark();
  }

  #paint(): void {
    const tree = this.#tree;
    const annotator = this.#annotator;
    if (tree === null || annotator === null) return;
    this.#timed('paint', () => {
      const blocks = tree.blocks();
      this.#termMarks = annotator.terms.marked(blocks, this.#settings.marks);
      this.#quoteMarks = quoteMarks(annotator.quotes);
      this.#marks?.show(blocks);
    });
    const taken = performance.now() - this.#begun;
    this.timings.first ||= taken;
    if (annotator.isUpToDate) this.timings.total ||= taken;
    if (annotator.terms.isEmpty && annotator.quotes.length === 0) return;
    // Ready before the first hover, but not in the way of the page's own start.
    void idle(this.#document.defaultView!, this.#signal).then(() => this.#card?.prepare());
    this.#followCurrent();
  }

  /** The shown card's words may mean something else now, or nothing. */
  #followCurrent(): void {
    const shown = this.#current;
    if (shown?.kind !== 'term' || this.#card?.shownKey !== shown.key || this.#card.pinned) return;
    const now = this.#annotator?.terms.at(shown.block.id, shown.offset) ?? null;
    if (now === null) this.#card.hide();
    else if (now.entries.join() !== shown.occurrence.entries.join()) {
      this.#show(termTarget(this.#document, this.#tree!, shown.block, now));
    }
  }

  #timed<T>(part: 'find' | 'read' | 'paint', work: () => T): T {
    const begun = performance.now();
    const result = work();
    this.#spent(part, begun);
    return result;
  }

  #spent(part: 'find' | 'read' | 'send' | 'paint', begun: number): void {
    const now = performance.now();
    this.timings[part] += now - begun;
    if (part === 'find') return;
    if (begun - this.#busyTill > SAME_TASK) this.#busySince = begun;
    this.#busyTill = now;
    this.timings.longest = Math.max(this.timings.longest, now - this.#busySince);
  }
}

/** The extension was reloaded or removed: what it left on the page ends itself at the next chance. */
function isOrphaned(): boolean {
  if (browser.runtime?.id !== undefined) return false;
  pageWorld().stop?.abort();
  return true;
}

function quoteMarks(quotes: readonly QuoteAnnotation[]): Map<number, number[]> {
  const marks = new Map<number, number[]>();
  for (const { block, start, end } of quotes.flatMap(({ stretches }) => stretches)) {
    marks.set(block, [...(marks.get(block) ?? []), start, end]);
  }
  return marks;
}
