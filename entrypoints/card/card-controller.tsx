import type { ComponentChild } from 'preact';
import type { FromCard, PageContext, Subject, ToCard } from '../../utils/overlay/card-messages.ts';
import { CardApp } from './CardApp.tsx';
import type { View } from './card-view.ts';
import { EntrySource } from './entry-source.ts';

const NO_PAGE: PageContext = { url: '', title: '', host: '', sentence: '', canReturn: false };

/** Turns what the content script asks for into what the card shows. */
export class CardController {
  readonly #render: (element: ComponentChild) => void;
  readonly #source = new EntrySource();
  #send: (message: FromCard) => void = () => {};
  #page = NO_PAGE;
  /** What is shown is last; what is beneath it is reached by going back. */
  #views: View[] = [];
  #pinned = false;
  #focusCount = 0;
  #latest = 0;

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
        void this.#source.get(message.entries).catch(() => {});
        break;
      case 'focus':
        this.#focusCount++;
        this.#draw();
        break;
      case 'hidden':
        if (message.request !== this.#latest) break;
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

  async #show({ request, subject, page }: Extract<ToCard, { type: 'show' }>): Promise<void> {
    this.#latest = request;
    const view = await this.#view(subject, request);
    if (this.#latest !== request) return;
    if (view === null) {
      this.#send({ type: 'empty', request });
      return;
    }
    this.#page = page;
    this.#views = [view];
    // The keyboard may be in the card already, on something that is about to go.
    this.#focusCount = document.hasFocus() ? this.#focusCount + 1 : 0;
    this.#draw();
  }

  async #view(subject: Subject, request: number): Promise<View | null> {
    if (subject.kind === 'quote') return { kind: 'quote', quote: subject.quote, request, position: null };
    if (subject.kind === 'place') {
      return { kind: 'place', term: subject.term, lang: subject.lang, request, position: null };
    }
    const { text, position, definitions, suggestion, compound } = subject;
    const entries = await this.#source.get(subject.entries).catch(() => []);
    const isEmpty = entries.length === 0 && definitions.length === 0 && suggestion === null;
    return isEmpty
      ? null
      : { kind: 'term', text, entries, definitions, suggestion, compound, request, position };
  }

  /** Reads again what is shown; what has been deleted meanwhile goes. */
  async #refresh(): Promise<void> {
    const request = this.#latest;
    const views = await Promise.all(
      this.#views.map(async (view) => {
        if (view.kind !== 'term') return view;
        const ids = view.entries.map(({ entry }) => entry.id);
        // What cannot be read just now is better shown as it was than not at all.
        const entries = await this.#source.get(ids).catch(() => view.entries);
        const isEmpty = entries.length === 0 && view.definitions.length === 0 && view.suggestion === null;
        return isEmpty ? null : { ...view, entries };
      }),
    );
    if (this.#latest !== request || this.#views.length === 0) return;
    this.#views = views.filter((view) => view !== null);
    if (this.#views.length === 0) this.#send({ type: 'empty', request });
    this.#draw();
  }

  async #follow(text: string, ids: readonly number[]): Promise<void> {
    const request = this.#latest;
    const entries = await this.#source.get(ids).catch(() => []);
    if (this.#latest !== request || entries.length === 0) return;
    this.#views.push({
      kind: 'term',
      text,
      entries,
      definitions: [],
      suggestion: null,
      compound: null,
      request,
      position: null,
    });
    this.#keepFocus();
    this.#draw();
  }

  /** What is pressed to get to another view goes with the view it was in: the card itself takes the focus. */
  #keepFocus(): void {
    if (document.hasFocus() && document.activeElement !== document.body) this.#focusCount++;
  }

  #draw(): void {
    const view = this.#views.at(-1);
    if (view === undefined) this.#focusCount = 0;
    this.#render(
      <>
        <p role="status" class="visually-hidden">
          {view === undefined || this.#focusCount > 0 ? '' : spoken(view)}
        </p>
        {view !== undefined && this.#card(view)}
      </>,
    );
  }

  #card(view: View) {
    return (
      <CardApp
        view={view}
        canGoBack={this.#views.length > 1}
        page={this.#page}
        pinned={this.#pinned}
        focusCount={this.#focusCount}
        send={this.#send}
        onBack={() => {
          this.#views.pop();
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
        onTerm={(text, entries) => void this.#follow(text, entries)}
      />
    );
  }
}

/** What a screen reader says when the reader goes from term to term with the keyboard still on the page. */
function spoken(view: View): string {
  if (view.kind !== 'term' || view.position === null) return '';
  const said = [...view.definitions, ...view.entries.map(({ entry }) => entry)];
  return said.map(({ term, definition }) => `${term}: ${definition}`).join('\n');
}
