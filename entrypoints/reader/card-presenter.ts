import type { VirtualElement } from '@floating-ui/dom';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { CardChannel } from '../../utils/overlay/card-channel.ts';
import { CardFrame } from '../../utils/overlay/card-frame.ts';
import type { FromCard, PageContext, Subject } from '../../utils/overlay/card-messages.ts';
import type { SenseContext } from '../../utils/terms/sense-context.ts';

/** How long a page that is being left may still be there, in milliseconds; a download leaves it there for good. */
const LEAVING = 1500;

interface Shown {
  request: number;
  key: string;
  words: VirtualElement;
  focus: boolean;
}

export interface CardPresenterOptions {
  document: Document;
  signal: AbortSignal;
  onHidden: () => void;
  /** The pointer has come onto the card, or left it. */
  onPointer: (inside: boolean) => void;
  /** The reader wants to see where the page says this. */
  onVisit: (definition: number) => void;
  onReturn: () => void;
  onDrop: (suggestion: number) => void;
}

/** Shows one subject at a time in the page's card, and takes the card's wishes. */
export class CardPresenter {
  readonly #options: CardPresenterOptions;
  #frame: CardFrame | null = null;
  #channel: CardChannel | null = null;
  #life = new AbortController();
  #requests = 0;
  #asked: Shown | null = null;
  #shown: Shown | null = null;
  #pinned = false;
  #leavingUntil = 0;
  /** The keyboard was brought in by a command, not by a click. */
  #entered = false;
  #returnTo: HTMLElement | null = null;

  constructor(options: CardPresenterOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.remove());
  }

  /** What is shown, by the key it was shown with; null when the card is hidden. */
  get shownKey(): string | null {
    return this.#shown?.key ?? null;
  }

  /** What is shown, or about to be in its place. */
  get currentKey(): string | null {
    return this.#asked?.key ?? this.shownKey;
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  /** Did the reader go into the card with the keyboard, and is still there? */
  get holdsKeyboard(): boolean {
    return this.#entered && this.hasFocus;
  }

  /** Is the keyboard in the card? */
  get hasFocus(): boolean {
    return this.#frame?.focused === true;
  }

  get host(): HTMLElement | null {
    return this.#frame?.host ?? null;
  }

  /** The reader is leaving, or seems to: off the page with the card, and no new one for a moment. */
  leave(): void {
    this.remove();
    this.#leavingUntil = performance.now() + LEAVING;
  }

  /** The reader has come back to this very page. */
  comeBack(): void {
    this.#leavingUntil = 0;
  }

  /** Makes the card, hidden, so that it is there before it is needed. */
  prepare(): void {
    if (this.#frame?.connected === true || this.#options.signal.aborted) return;
    if (performance.now() < this.#leavingUntil) return;
    this.remove();
    this.#life = new AbortController();
    const nonce = crypto.randomUUID();
    this.#channel = new CardChannel(nonce, (message) => this.#receive(message));
    this.#frame = new CardFrame({
      document: this.#options.document,
      url: browser.runtime.getURL(`/card.html#${nonce}` as '/card.html'),
      label: i18n.t('cardFrame'),
      signal: this.#life.signal,
    });
  }

  /** The card's hello, as it came through the extension's own messaging. */
  hello(nonce: string, secret: string): boolean {
    const window = this.#frame?.contentWindow;
    if (this.#channel === null || nonce !== this.#channel.nonce || window == null) return false;
    this.#channel.open(window, new URL(browser.runtime.getURL('/')).origin, secret);
    return true;
  }

  /** Lets the card read these entries before they are to be shown. */
  approach(entries: readonly number[], context: SenseContext | null): void {
    this.prepare();
    this.#channel?.send({ type: 'prepare', entries, context });
  }

  /**
   * Shows a subject beside some words; painted as soon as the card says how high it is.
   * @param key names the place, for `shownKey`
   */
  show(key: string, subject: Subject, page: PageContext, words: VirtualElement): void {
    this.prepare();
    const request = ++this.#requests;
    this.#asked = { request, key, words, focus: false };
    const again = this.#shown?.key === key;
    this.#channel?.send({ type: 'show', request, subject, page, again });
  }

  /** Moves the keyboard into the card that is shown or about to be. */
  focus(): void {
    if (this.#shown === null) {
      if (this.#asked !== null) this.#asked.focus = true;
      return;
    }
    const active = this.#options.document.activeElement;
    if (active instanceof HTMLElement && active !== this.#frame?.host) this.#returnTo = active;
    this.#entered = true;
    this.#frame?.focus();
    this.#channel?.send({ type: 'focus' });
  }

  /** The glossary changed: what is shown is read again. */
  refresh(): void {
    this.#channel?.send({ type: 'refresh' });
  }

  hide(): void {
    const asked = this.#asked;
    this.#asked = null;
    this.#hideShown();
    // What has been asked for is not to come any more.
    if (asked !== null) this.#channel?.send({ type: 'hidden', request: asked.request });
  }

  /** Hides what is shown; what has been asked for since comes all the same. */
  #hideShown(): void {
    this.#pinned = false;
    const shown = this.#shown;
    if (shown === null) return;
    const hadFocus = this.hasFocus;
    this.#shown = null;
    this.#entered = false;
    this.#frame?.hide();
    this.#channel?.send({ type: 'hidden', request: shown.request });
    if (hadFocus) this.#giveFocusBack();
    if (this.#asked === null) this.#options.onHidden();
  }

  /** Takes the card off the page; the next use makes a new one. */
  remove(): void {
    this.hide();
    this.#life.abort();
    this.#channel?.close();
    this.#channel = null;
    this.#frame = null;
  }

  #receive(message: FromCard): void {
    switch (message.type) {
      case 'size':
        this.#painted(message.request, message.height);
        break;
      case 'empty':
        if (message.request === this.#requests) this.hide();
        break;
      case 'pointer':
        this.#options.onPointer(message.inside);
        break;
      case 'close':
        if (message.request === this.#shown?.request) this.hide();
        break;
      case 'pin':
        this.#pinned = message.pinned;
        if (this.#pinned) this.#frame?.unfollow();
        break;
      case 'move':
        this.#pinned = true;
        this.#frame?.moveBy(message.x, message.y);
        break;
      case 'visit':
        this.#options.onVisit(message.definition);
        break;
      case 'return':
        this.#options.onReturn();
        break;
      case 'drop':
        this.#options.onDrop(message.suggestion);
        break;
      case 'leave-focus':
        this.#giveFocusBack();
        if (!this.#pinned) this.hide();
        break;
    }
  }

  #painted(request: number, height: number): void {
    const asked = this.#asked;
    if (asked?.request === request) {
      this.#asked = null;
      if (this.#shown?.key === asked.key) {
        // It stays where it is, and the keyboard with it.
        this.#shown.request = request;
        this.#frame?.resize(height);
        if (asked.focus) this.focus();
        return;
      }
      this.#shown = asked;
      if (this.#pinned) {
        // A pinned card stays where the reader has put it.
        this.#frame?.resize(height);
        if (asked.focus) this.focus();
        return;
      }
      void this.#frame
        ?.showAt(asked.words, height, () => this.#shown === asked && this.#hideShown())
        .then(() => {
          if (asked.focus && this.#shown === asked) this.focus();
        });
    } else if (this.#shown?.request === request) this.#frame?.resize(height);
  }

  #giveFocusBack(): void {
    const target = this.#returnTo;
    this.#returnTo = null;
    if (target?.isConnected === true && target !== this.#options.document.body)
      target.focus({ preventScroll: true });
    else this.#frame?.blur();
  }
}
