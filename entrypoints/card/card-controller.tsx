import type { ComponentChild } from 'preact';
import { ask } from '../../utils/ask.ts';
import { lookUpLinks } from '../../utils/lookups/look-up-links.ts';
import { sendMessage } from '../../utils/messages.ts';
import type {
  FromCard,
  PageContext,
  QuoteSubject,
  Subject,
  TermWords,
  ToCard,
} from '../../utils/overlay/card-messages.ts';
import { pause } from '../../utils/pause.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { readSettings } from '../../utils/settings.ts';
import { CardApp } from './CardApp.tsx';
import { isEmptyView, type View } from './card-view.ts';
import { EntrySource } from './entry-source.ts';
import { spokenText } from './spoken-text.ts';

const NO_PAGE: PageContext = { url: '', title: '', host: '', href: '', sentence: '', canReturn: false };

/** How long a card has to stand there to count as looked at, in milliseconds: the pointer comes over many a word. */
const LOOKED_AT = 1000;

/** Turns what the content script asks for into what the card shows. */
export class CardController {
  readonly #render: (element: ComponentChild) => void;
  readonly #source = new EntrySource();
  #send: (message: FromCard) => void = () => {};
  #page = NO_PAGE;
  /** What is shown is last; what is beneath it is reached by going back. */
  #views: View[] = [];
  #pinned = false;
  #viewCount = 0;
  #focusCount = 0;
  #latest = 0;
  #refreshes = 0;
  #looking = new AbortController();

  /** @param render puts an element into the card's page, in place of the one before */
  constructor(render: (element: ComponentChild) => void) {
    this.#render = render;
  }

  connect(send: (message: FromCard) => void): void {
    this.#send = send;
  }

  receive(message: ToCard): void {
    switch (message.type) {
      case 'show':
        void this.#show(message);
        break;
      case 'prepare':
        void this.#source.get(message.entries, message.context).catch(() => {});
        break;
      case 'focus':
        this.#focusCount++;
        this.#draw();
        break;
      case 'hidden':
        if (message.request !== this.#latest) break;
        this.#looking.abort();
        this.#views = [];
        this.#pinned = false;
        this.#draw();
        break;
      case 'refresh':
        this.#source.forget();
        void this.#refresh();
        break;
    }
  }

  async #show({ request, subject, page, again }: Extract<ToCard, { type: 'show' }>): Promise<void> {
    this.#latest = request;
    const view = await this.#view(subject, request);
    if (this.#latest !== request) return;
    if (view === null) {
      this.#send({ type: 'empty', request });
      return;
    }
    this.#page = page;
    if (again && this.#views.length > 0) {
      // What lies upon it stays, as the reader went on from it.
      this.#views = [view, ...this.#views.slice(1).map((above) => ({ ...above, request }))];
    } else {
      this.#views = [view];
      this.#viewCount++;
      void this.#noteOpened(view);
      // The keyboard may be in the card already, on something that is about to go.
      this.#focusCount = document.hasFocus() ? this.#focusCount + 1 : 0;
    }
    this.#draw();
  }

  async #view(subject: Subject, request: number): Promise<View | null> {
    if (subject.kind === 'quote') {
      const quotations = await quotationsOf(subject).catch(() => []);
      // What the reader saved may have been removed in the library meanwhile.
      if (subject.quote === null && quotations.length === 0) return null;
      return { ...subject, quotations, request, position: null };
    }
    if (subject.kind === 'place') {
      return { ...subject, request, position: null };
    }
    const { context, suggestion, lang } = subject;
    const entries = await this.#source.get(subject.entries, context).catch(() => []);
    if (isEmptyView({ ...subject, entries })) return null;
    const lookups =
      suggestion === null ? [] : lookUpLinks((await readSettings()).lookups, suggestion.term, lang);
    return { ...subject, ids: subject.entries, entries, lookups, request };
  }

  /** Reads again what is shown; what has been deleted meanwhile goes. */
  async #refresh(): Promise<void> {
    const request = this.#latest;
    const refresh = ++this.#refreshes;
    const before = this.#views.slice();
    const read = await Promise.all(
      before.map(async (view) => {
        if (view.kind === 'quote') {
          return { ...view, quotations: await quotationsOf(view).catch(() => view.quotations) };
        }
        if (view.kind !== 'term') return view;
        // What cannot be read just now is better shown as it was than not at all.
        const entries = await this.#source.get(view.ids, view.context).catch(() => view.entries);
        return isEmptyView({ ...view, entries }) ? null : { ...view, entries };
      }),
    );
    if (this.#latest !== request || this.#refreshes !== refresh || this.#views.length === 0) return;
    // Meanwhile the reader may have gone on to another, or back.
    this.#views = this.#views.flatMap((view) => {
      const at = before.indexOf(view);
      return at < 0 ? [view] : (read[at] ?? []);
    });
    if (this.#views.length === 0) this.#send({ type: 'empty', request });
    this.#draw();
  }

  /** Shows other words upon those that are shown. */
  async #follow(words: TermWords): Promise<void> {
    const request = this.#latest;
    const entries = await this.#source.get(words.entries, words.context).catch(() => []);
    const view: View = {
      ...words,
      kind: 'term',
      lang: null,
      ids: words.entries,
      entries,
      suggestion: null,
      compound: null,
      lookups: [],
      request,
      position: null,
    };
    if (this.#latest !== request || isEmptyView(view)) return;
    this.#views.push(view);
    this.#viewCount++;
    void this.#noteOpened(view);
    this.#keepFocus();
    this.#draw();
  }

  async #noteOpened(view: View): Promise<void> {
    this.#looking.abort();
    this.#looking = new AbortController();
    const { signal } = this.#looking;
    if (view.kind !== 'term' || view.entries.length === 0) return;
    await pause(LOOKED_AT, signal);
    // Told once: a second try could count twice what is counted only by the way.
    if (!signal.aborted) await sendMessage('cardOpened', [...view.ids]).catch(() => {});
  }

  /** A word of a definition: of the page it has nothing round it but the site. */
  #followTerm(text: string, entries: readonly number[]): void {
    const { host } = this.#page;
    const context = { host, lang: null, words: [], nearby: '', definitions: [], named: [] };
    void this.#follow({ text, entries, definitions: [], places: [], context });
  }

  /** What is pressed to get to another view goes with the view it was in: the card itself takes the focus. */
  #keepFocus(): void {
    if (document.hasFocus() && document.activeElement !== document.body) this.#focusCount++;
  }

  #draw(): void {
    const view = this.#views.at(-1);
    if (view === undefined) this.#focusCount = 0;
    const active = document.activeElement;
    this.#render(
      <>
        <p role="status" class="visually-hidden">
          {view === undefined || this.#focusCount > 0 ? '' : spokenText(view)}
        </p>
        {view !== undefined && this.#card(view)}
      </>,
    );
    // What is moved to another place loses the keyboard.
    if (active instanceof HTMLElement && active.isConnected && document.activeElement === document.body)
      active.focus();
  }

  #card(view: View) {
    return (
      <CardApp
        view={view}
        canGoBack={this.#views.length > 1}
        page={this.#page}
        pinned={this.#pinned}
        viewCount={this.#viewCount}
        focusCount={this.#focusCount}
        send={this.#send}
        onBack={() => {
          this.#views.pop();
          this.#viewCount++;
          this.#keepFocus();
          this.#draw();
        }}
        onPin={() => {
          this.#pinned = !this.#pinned;
          this.#send({ type: 'pin', pinned: this.#pinned });
          this.#draw();
        }}
        onMove={(x, y) => {
          this.#pinned = true;
          this.#send({ type: 'move', x, y });
          this.#draw();
        }}
        onTerm={(text, entries) => this.#followTerm(text, entries)}
        onWords={(words) => void this.#follow(words)}
        onReorder={() => {
          this.#source.forget();
          return this.#refresh();
        }}
      />
    );
  }
}

async function quotationsOf({ saved }: QuoteSubject): Promise<readonly SavedQuotation[]> {
  if (saved.length === 0) return [];
  return ask(() =>
    sendMessage(
      'quotations',
      saved.map(({ id }) => id),
    ),
  );
}
