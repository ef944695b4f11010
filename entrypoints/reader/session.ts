import { Readability } from '@mozilla/readability';
import type { ArticleMetadata } from '../../utils/article/article.ts';
import { ArticleTree } from '../../utils/article/article-tree.ts';
import { findArticleRoot } from '../../utils/article/find-root.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';
import { observeArticle } from '../../utils/article/observe-article.ts';
import type {
  CommandName,
  FoundSubject,
  PageFindings,
  PagePlace,
  Savable,
  SavedFrom,
  StudyResponse,
  SubjectPlace,
} from '../../utils/messages.ts';
import { blocksNear } from '../../utils/overlay/blocks-near.ts';
import { MARGIN, Marks } from '../../utils/overlay/marks.ts';
import { pageWorld } from '../../utils/overlay/page-world.ts';
import { PanelPorts } from '../../utils/overlay/panel-ports.ts';
import type { Settings } from '../../utils/settings.ts';
import type { MarkedTerms } from '../../utils/terms/marked-terms.ts';
import { sortIds } from '../../utils/terms/page-ids.ts';
import type { TermCount } from '../../utils/terms/page-terms.ts';
import type { SenseContext } from '../../utils/terms/sense-context.ts';
import { Annotator } from './annotator.ts';
import { CardGuide } from './card-guide.ts';
import { CardPresenter } from './card-presenter.ts';
import { derivedForms } from './derived-forms.ts';
import { followReader } from './follow-reader.ts';
import { idle } from './idle.ts';
import { isOrphaned } from './is-orphaned.ts';
import { KnownTerms } from './known-terms.ts';
import { MetTerms } from './met-terms.ts';
import { onDetached } from './on-detached.ts';
import { onLeaving } from './on-leaving.ts';
import { pageQuotations } from './page-quotations.ts';
import { PageStudy } from './page-study.ts';
import { PanelFeed } from './panel-feed.ts';
import { PlaceVisit } from './place-visit.ts';
import { savableQuotation } from './savable-quotation.ts';
import { saveFromSelection } from './save-from-selection.ts';
import { stretchMarks } from './stretch-marks.ts';
import { TermTour } from './term-tour.ts';
import { ThreadClock } from './thread-clock.ts';

/** What reads one article and shows what is found in it. */
interface Parts {
  tree: ArticleTree;
  annotator: Annotator;
  study: PageStudy;
  known: KnownTerms;
  met: MetTerms;
  marks: Marks;
  tour: TermTour;
  card: CardPresenter;
  guide: CardGuide;
  feed: PanelFeed;
}

/** One reading of one page: read → annotate → paint, and again when the page or the glossary changes. */
export class Session {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #lost: () => void;
  readonly #clock = new ThreadClock();
  #settings: Settings;
  /** Null before an article is found, and when the session has ended. */
  #parts: Parts | null = null;
  #termMarks: MarkedTerms | null = null;
  #knownMarks: MarkedTerms | null = null;
  #suggestionMarks: MarkedTerms | null = null;
  /** Start and end of the marks of quotations in each block. */
  #quoteMarks: ReadonlyMap<number, number[]> = new Map();
  #savedMarks: ReadonlyMap<number, number[]> = new Map();
  #selection = new AbortController();
  #stale = false;
  metadata: ArticleMetadata | null = null;

  /** @param lost called when what is read is no longer on the page */
  constructor(document: Document, settings: Settings, signal: AbortSignal, lost: () => void) {
    this.#lost = lost;
    this.#document = document;
    this.#settings = settings;
    this.#signal = signal;
  }

  get isReading(): boolean {
    return this.#parts?.tree.root.isConnected === true && !this.#signal.aborted;
  }

  get timings() {
    return this.#clock.timings;
  }

  /** @param asked true when the reader asked for this page: then any page is read */
  async start(asked: boolean): Promise<void> {
    const window = this.#document.defaultView!;
    await idle(window, this.#signal);
    if (this.#signal.aborted) return;
    const found = this.#clock.timed('find', () => findArticleRoot(this.#document, { Readability }));
    const root = found?.root ?? (asked ? this.#document.body : null);
    if (root === null) return;
    this.metadata = found?.metadata ?? null;
    await idle(window, this.#signal);
    if (this.#signal.aborted) return;
    if (root.isConnected) this.#read(root);
    else this.#lost();
  }

  #read(root: Element): void {
    const document = this.#document;
    const signal = this.#signal;
    const clock = this.#clock;
    const { metadata } = this;
    const tree = clock.timed('read', () => new ArticleTree(root, { lang: metadata?.lang ?? null }));
    const annotator = new Annotator({
      lang: metadata?.lang ?? null,
      signal,
      near: () => blocksNear(tree.blocks(), document, MARGIN),
      onKnown: (here) => known.take(here),
      onAnnotated: () => this.#paint(),
      onSent: (begun) => clock.spent('send', begun),
    });
    const study = new PageStudy({
      window: document.defaultView!,
      url: document.location.href,
      metadata,
      signal,
      blocks: () => tree.blocks(),
      ready: async () => {
        await annotator.settled();
        isOrphaned();
      },
      onStudied: (answer) => this.#learn(answer),
      onSpent: (begun) => clock.spent('study', begun),
    });
    const visit = new PlaceVisit({ document, name: 'warichu-place', tree, signal });
    const kind = () => (this.#settings.knownMarks === 'none' ? 'unknown' : 'explained');
    const tour = new TermTour({ document, name: 'warichu-current', tree, annotator, kind, signal });
    const card: CardPresenter = new CardPresenter({
      document,
      signal,
      onHidden: () => {
        guide.hidden();
        tour.unmark();
      },
      onPointer: (inside) => (inside ? pointer.hold() : pointer.release()),
      onVisit: (id) => guide.showPlace({ kind: 'definition', id }),
      onReturn: () => guide.goBack(),
      onDrop: (id) => this.dropSuggestion(id),
    });
    const { terms } = annotator;
    const known: KnownTerms = new KnownTerms({
      ...{ document, terms, signal },
      onChanged: () => {
        card.refresh();
        this.#paint();
      },
    });
    const isOn = () => this.#settings.rememberMet;
    const met = new MetTerms({ document, tree, terms, isOn, signal });
    const guide: CardGuide = new CardGuide({ document, metadata, tree, terms, study, card, visit });
    const layers = [
      { name: 'warichu-term', marks: ({ id }: LiveBlock) => this.#termMarks?.of(id) },
      { name: 'warichu-known', marks: ({ id }: LiveBlock) => this.#knownMarks?.of(id), isFaint: true },
      {
        name: 'warichu-suggestion',
        marks: ({ id }: LiveBlock) => this.#suggestionMarks?.of(id),
        isFaint: true,
      },
      { name: 'warichu-saved', marks: ({ id }: LiveBlock) => this.#savedMarks.get(id) },
      { name: 'warichu-quote', marks: ({ id }: LiveBlock) => this.#quoteMarks.get(id), isFaint: true },
    ];
    const marks = new Marks({ document, layers, range: tree.range.bind(tree), signal });
    const panels = pageWorld().panels ?? new PanelPorts();
    const mode = () => this.#settings.marks;
    const feed = new PanelFeed({ document, metadata, panels, tree, annotator, study, mode, signal });
    this.#parts = { tree, annotator, study, known, met, marks, tour, card, guide, feed };
    feed.changed();
    signal.addEventListener('abort', () => {
      this.#parts = null;
    });

    annotator.request(tree.blocks());
    if (this.#settings.markSuggestions) study.suggest('mark');
    else study.request();
    observeArticle(tree, {
      signal,
      onChange: ({ added, removed }) => {
        annotator.remove(removed);
        study.remove(removed);
        study.request();
        if (added.length > 0) annotator.request(added);
        else if (removed.length > 0) this.#paint();
      },
    });
    onDetached(root, this.#lost, signal);
    const pointer = this.#listen(this.#parts);
    this.#offerSelection();
  }

  #listen({ tree, annotator, study, card, guide }: Parts): ReturnType<typeof followReader> {
    const document = this.#document;
    const window = document.defaultView!;
    const signal = this.#signal;
    const restDelay = () => this.#settings.restDelay;
    const pointer = followReader({ document, tree, annotator, study, card, guide, restDelay, signal });
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
    return pointer;
  }

  /** A button comes beside selected text, where the reader has not turned that off. */
  #offerSelection(): void {
    this.#selection.abort();
    if (!this.#settings.selectionButton || this.#parts === null) return;
    this.#selection = new AbortController();
    const { tree, guide } = this.#parts;
    saveFromSelection(this.#document, tree, guide, AbortSignal.any([this.#signal, this.#selection.signal]));
  }

  setSettings(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (settings.selectionButton !== before.selectionButton) this.#offerSelection();
    if (settings.markSuggestions !== before.markSuggestions) {
      if (settings.markSuggestions) this.#parts?.study.suggest('mark');
      else this.#parts?.study.unmark();
    }
    if (settings.marks !== before.marks || settings.knownMarks !== before.knownMarks) this.#paint();
    if (settings.rememberMet) this.#parts?.met.look();
  }

  /** Everything is looked up anew, at once or when the reader comes back to this page. */
  glossaryChanged(): void {
    this.#stale = this.#document.visibilityState !== 'visible';
    if (this.#stale || this.#parts === null) return;
    const { tree, annotator, study, card } = this.#parts;
    card.refresh();
    annotator.request(tree.blocks());
    if (study.isSuggesting) study.requestNow();
  }

  /** The reader has said of a term that they know it, or no longer do. */
  learningChanged(): void {
    this.#parts?.known.changed();
  }

  /** @returns the terms of the reader's glossaries that stand on the page */
  counts(): TermCount[] {
    return this.#allCounts()
      .map((term) => ({ ...term, entries: sortIds(term.entries).entries }))
      .filter(({ entries }) => entries.length > 0);
  }

  get studied(): number {
    return this.#parts?.study.studied ?? 0;
  }

  /** @returns what is known of the page as a whole; asking has suggestions looked for */
  findings(): PageFindings | null {
    if (this.#parts === null) return null;
    const { study, tree, annotator } = this.#parts;
    study.suggest('list');
    const counts: Record<number, number> = {};
    for (const { entries, count } of this.#allCounts()) {
      for (const id of sortIds(entries).definitions) counts[id] = (counts[id] ?? 0) + count;
    }
    const { studied, suggestions } = study;
    const definitions = [...study.definitions.values()];
    const derived = derivedForms(tree.blocks(), annotator.terms, study.definitions);
    const quotations = pageQuotations(tree.blocks(), study, this.metadata?.lang ?? null);
    return {
      studied,
      definitions,
      suggestions: suggestions && [...suggestions],
      counts,
      derived,
      quotations,
    };
  }

  showPlace(place: PagePlace): boolean {
    if (place.kind === 'stretch') this.#parts?.feed.lead();
    return this.#parts?.guide.showPlace(place) ?? false;
  }

  senseContext({ block, offset }: { block: number; offset: number }): SenseContext | null {
    return this.#parts?.guide.senseContext(block, offset) ?? null;
  }

  subjectAt(at: SubjectPlace): FoundSubject | null {
    return this.#parts?.guide.subjectAt(at) ?? null;
  }

  /** A side panel has opened. */
  feedPanel(): void {
    this.#parts?.feed.begin();
  }

  /** The reader's quotations have changed. */
  quotationsChanged(): void {
    this.#parts?.study.requestNow();
  }

  toSave(from: SavedFrom): Savable | null {
    const { tree = null, study } = this.#parts ?? {};
    return savableQuotation(this.#document, this.metadata, tree, study?.quotes ?? [], from);
  }

  /** Shows what was saved just now, where it is selected. */
  quotationSaved(id: string): void {
    this.#parts?.guide.showSaved(id);
  }

  dropSuggestion(id: number): void {
    this.#parts?.guide.dropSuggestion(id);
    this.#parts?.study.dropSuggestion(id);
  }

  suggestAnew(): void {
    if (this.#parts?.study.isSuggesting) this.#parts.study.requestNow();
  }

  #allCounts(): TermCount[] {
    if (this.#parts === null) return [];
    return this.#parts.annotator.terms.counts(this.#parts.tree.blocks());
  }

  cardSecret(nonce: string, secret: string): boolean {
    return this.#parts?.card.hello(nonce, secret) ?? false;
  }

  command(name: CommandName): void {
    if (this.#parts === null) return;
    const { tour, card, guide } = this.#parts;
    const mode = this.#settings.marks;
    if (name === 'open-card') {
      if (card.shownKey === null) {
        const stop = tour.current(mode) ?? tour.go(1, mode);
        if (stop === null) return;
        guide.showStop(stop);
      }
      card.focus();
      return;
    }
    const stop = tour.go(name === 'next-term' ? 1 : -1, mode);
    if (stop !== null) guide.showStop(stop);
  }

  #learn(answer: StudyResponse): void {
    if (this.#parts === null) return;
    const { tree, annotator, study, known } = this.#parts;
    known.take(answer.known);
    annotator.learn(answer, study.labels, tree.blocks());
    this.#paint();
  }

  #paint(): void {
    if (this.#parts === null) return;
    const { tree, annotator, study, met, marks, card, guide, feed } = this.#parts;
    this.#clock.timed('paint', () => {
      const blocks = tree.blocks();
      const mode = this.#settings.marks;
      const { terms } = annotator;
      this.#termMarks = terms.marked(blocks, mode, 'unknown');
      this.#knownMarks = this.#settings.knownMarks === 'light' ? terms.marked(blocks, mode, 'known') : null;
      this.#suggestionMarks =
        annotator.labels.suggestions.length > 0 ? terms.marked(blocks, mode, 'suggested') : null;
      this.#quoteMarks = stretchMarks(study.quotes);
      this.#savedMarks = stretchMarks(study.saved);
      marks.show(blocks);
    });
    this.#clock.painted(annotator.isUpToDate);
    feed.changed();
    met.look();
    if (annotator.terms.isEmpty && study.quotes.length + study.saved.length === 0) return;
    // Ready before the first hover, but not in the way of the page's own start.
    void idle(this.#document.defaultView!, this.#signal).then(() => card.prepare());
    guide.follow();
  }
}
