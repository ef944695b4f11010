import type { ArticleMetadata } from '../../utils/article/article.ts';
import type { ArticleTree } from '../../utils/article/article-tree.ts';
import type { PanelPage } from '../../utils/overlay/panel-messages.ts';
import type { PanelPorts } from '../../utils/overlay/panel-ports.ts';
import { textInView } from '../../utils/overlay/text-in-view.ts';
import { pause } from '../../utils/pause.ts';
import type { MarkMode } from '../../utils/terms/page-terms.ts';
import { foldKana } from '../../utils/text/fold-kana.ts';
import { normalize } from '../../utils/text/normalize.ts';
import type { Annotator } from './annotator.ts';
import { idle } from './idle.ts';
import { PageOutline } from './page-outline.ts';
import type { PageStudy } from './page-study.ts';

/** How long one slice of going through the page may take, and how long is waited between two times; milliseconds. */
const SLICE = 4;
const REST = 300;
/** A list that is longer with each section's terms has each term once; and no list is longer than the last. */
const CROWDED = 5000;
const MOST = 20_000;

interface PanelFeedOptions {
  document: Document;
  metadata: ArticleMetadata | null;
  panels: PanelPorts;
  tree: ArticleTree;
  annotator: Annotator;
  study: PageStudy;
  mode: () => MarkMode;
  signal: AbortSignal;
}

/** Tells the side panel what is on the page and what of it is in the window. Does nothing while there is no panel. */
export class PanelFeed {
  readonly #options: PanelFeedOptions;
  #outline: PageOutline | null = null;
  #isWanted = false;
  #isBusy = false;
  /** The panels that have been told something end with this. */
  #told: AbortSignal | null = null;
  #sentPage = '';
  #sentView = '';
  /** Whether the panel was told that the reader had scrolled to what is in view. */
  #sentAsScrolled = false;
  #isScrolled = false;
  #isLed = false;

  constructor(options: PanelFeedOptions) {
    this.#options = options;
  }

  /** A panel has opened and knows nothing yet. */
  begin(): void {
    this.#sentPage = '';
    this.#sentView = '';
    this.changed();
  }

  /** Something that is shown may have changed. */
  changed(): void {
    const { panels, signal } = this.#options;
    if (panels.open.aborted || signal.aborted) return;
    if (this.#told !== panels.open) {
      this.#told = panels.open;
      this.#watch(AbortSignal.any([panels.open, signal]));
    }
    this.#isWanted = true;
    if (!this.#isBusy) void this.#work();
  }

  /** The panel is about to scroll the page: what comes into view by that is nothing for the panel to follow. */
  lead(): void {
    const { defaultView } = this.#options.document;
    this.#isLed = true;
    // What was scrolled by a script is told of in the next frame.
    defaultView!.requestAnimationFrame(() => {
      defaultView!.requestAnimationFrame(() => {
        this.#isLed = false;
      });
    });
  }

  #watch(signal: AbortSignal): void {
    const window = this.#options.document.defaultView!;
    let frame = 0;
    const later = () => {
      if (frame !== 0) return;
      frame = window.requestAnimationFrame(() => {
        frame = 0;
        this.#sendView();
      });
    };
    const scrolled = () => {
      this.#isScrolled = !this.#isLed;
      later();
    };
    window.addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
    window.addEventListener('resize', later, { signal, passive: true });
    signal.addEventListener('abort', () => {
      window.cancelAnimationFrame(frame);
      this.#outline = null;
    });
  }

  async #work(): Promise<void> {
    const { panels, signal } = this.#options;
    this.#isBusy = true;
    while (this.#isWanted && !signal.aborted && !panels.open.aborted) {
      this.#isWanted = false;
      const ending = AbortSignal.any([signal, panels.open]);
      const { mode } = this.#options;
      let outline = await this.#read(mode(), CROWDED, '', ending);
      let found = '';
      if (outline.items.length >= CROWDED) outline = await this.#read('page', MOST, '', ending);
      // Where all is listed the panel narrows the list itself.
      if (outline.items.length >= MOST && panels.words !== '') {
        found = panels.words;
        outline = await this.#read('page', MOST, foldKana(normalize(found).folded).trim(), ending);
      }
      if (ending.aborted) continue;
      this.#outline = outline;
      this.#send(outline, found);
      await pause(REST, ending);
    }
    this.#isBusy = false;
  }

  /**
   * @param most items after which it may end
   * @param words folded ones that what is listed has to have; empty lists all
   */
  async #read(mode: MarkMode, most: number, words: string, signal: AbortSignal): Promise<PageOutline> {
    const { document, metadata, annotator, study } = this.#options;
    const { terms } = annotator;
    const lang = metadata?.lang ?? null;
    const outline = new PageOutline({ lang, title: this.#title, terms, study, mode, words });
    let begun = performance.now();
    for (const block of this.#options.tree.blocks()) {
      if (outline.items.length >= most) break;
      outline.add(block);
      if (performance.now() - begun < SLICE) continue;
      await idle(document.defaultView!, signal);
      if (signal.aborted) break;
      begun = performance.now();
    }
    outline.finish();
    return outline;
  }

  get #title(): string {
    const { document, metadata } = this.#options;
    return metadata?.title || document.title;
  }

  #send({ items }: PageOutline, found: string): void {
    const { document, metadata, panels, annotator, study } = this.#options;
    const page: PanelPage = {
      type: 'page',
      state: 'reading',
      url: document.location.href,
      title: this.#title,
      lang: metadata?.lang ?? null,
      isComplete: annotator.isUpToDate && study.studied > 0,
      items,
      isCut: items.length >= MOST,
      found,
      orphans: study.saved.filter(({ status }) => status === 'orphan').map(({ id }) => id),
    };
    const now = JSON.stringify(page);
    if (now !== this.#sentPage) {
      this.#sentPage = now;
      this.#sentView = '';
      panels.send(page);
    }
    this.#sendView();
  }

  #sendView(): void {
    const { document, panels, tree } = this.#options;
    if (this.#outline === null) return;
    const isByReader = this.#isScrolled;
    this.#isScrolled = false;
    const items = this.#outline.within(textInView(tree.blocks(), document, tree.range.bind(tree)));
    const now = items.join();
    // It may have been told before the browser has said that the page was scrolled.
    if (now === this.#sentView && (!isByReader || this.#sentAsScrolled)) return;
    this.#sentView = now;
    this.#sentAsScrolled = isByReader;
    panels.send({ type: 'view', items, isByReader });
  }
}
