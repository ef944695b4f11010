import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** How far the card stands from the words, in CSS pixels. */
const GAP = 6;
/** How near to the window's edge it may come, in CSS pixels. */
const EDGE = 8;
const WIDTH = 380;
const MAX_HEIGHT = 440;
/** The card scrolls inside; where there is less room than this it covers the words rather than shrink. */
const MIN_HEIGHT = 120;

/**
 * The closed root holds nothing but the frame: what the card says is in the frame, which is of the extension's
 * origin, so no script of the page gets at it. `!important` in a shadow root wins over the page's own.
 */
const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important; z-index: 2147483647 !important; pointer-events: none !important; }
iframe { position: fixed; top: 0; left: 0; width: min(${WIDTH}px, 100vw - ${2 * EDGE}px); height: ${MIN_HEIGHT}px; border: 0; border-radius: 10px; visibility: hidden; pointer-events: none;
  color-scheme: light dark; background: Canvas;
  box-shadow: 0 0 0 1px rgb(0 0 0 / 12%), 0 8px 28px rgb(0 0 0 / 22%); }
iframe.shown { visibility: visible; pointer-events: auto; }
@media (prefers-color-scheme: dark) {
  iframe { box-shadow: 0 0 0 1px rgb(255 255 255 / 16%), 0 8px 28px rgb(0 0 0 / 60%); } }
`;

export interface CardFrameOptions {
  document: Document;
  /** The card's address, in the extension's origin. */
  url: string;
  /** What a screen reader calls the frame. */
  label: string;
  signal: AbortSignal;
}

/** The card's frame on the page: made once, hidden until it has something to show, placed by the words. */
export class CardFrame {
  readonly host: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  readonly #document: Document;
  #following: AbortController | null = null;
  /** What it is placed by; null where the reader has put it. */
  #words: VirtualElement | null = null;
  #place = { x: 0, y: 0 };
  #height = 0;

  constructor({ document, url, label, signal }: CardFrameOptions) {
    this.#document = document;
    removeLeftovers(document);
    this.host = document.createElement('div');
    this.host.popover = 'manual';
    const root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.#frame = document.createElement('iframe');
    this.#frame.title = label;
    this.#frame.tabIndex = -1;
    // Chromium lets nothing else into pages with a cross-origin embedder policy; the card needs no cookies.
    this.#frame.setAttribute('credentialless', '');
    // What a copy button needs in a frame of another origin.
    this.#frame.allow = 'clipboard-write';
    this.#frame.src = url;
    root.append(style, this.#frame);
    document.documentElement.append(this.host);
    signal.addEventListener('abort', () => this.remove());
  }

  /** The frame's window; only the extension has it, since the page sees no frame inside a closed root. */
  get contentWindow(): Window | null {
    return this.#frame.contentWindow;
  }

  get shown(): boolean {
    return this.#frame.classList.contains('shown');
  }

  /** Is the frame still where it was put? A page may throw it out. */
  get connected(): boolean {
    return this.host.isConnected;
  }

  /** How high the card may be at most, in CSS pixels. */
  get maxHeight(): number {
    return Math.min(MAX_HEIGHT, Math.round(this.#document.defaultView!.innerHeight * 0.7));
  }

  /**
   * Shows the card beside some words and keeps it there while they move.
   * @param words the boxes of the words, read anew each time
   * @param height the height that its content needs, in CSS pixels
   * @param gone called when the words have left the window
   */
  async showAt(words: VirtualElement, height: number, gone: () => void): Promise<void> {
    this.unfollow();
    const following = new AbortController();
    this.#following = following;
    this.#words = words;
    this.#height = height;
    const there = await this.#placeAt(words);
    if (following.signal.aborted) return;
    if (!there) return gone();
    this.#raise();
    this.#frame.classList.add('shown');
    const update = async () => {
      const there = await this.#placeAt(words);
      if (!there && !following.signal.aborted) gone();
    };
    const stop = autoUpdate(words, this.#frame, update, { elementResize: false, layoutShift: false });
    following.signal.addEventListener('abort', stop);
  }

  /** Gives the shown card another height. */
  resize(height: number): void {
    this.#height = height;
    if (this.#words !== null) void this.#placeAt(this.#words);
    else {
      this.#frame.style.height = `${Math.min(height, this.maxHeight)}px`;
      this.moveBy(0, 0);
    }
  }

  /** Leaves the card where it is in the window, whatever the words do. */
  unfollow(): void {
    this.#following?.abort();
    this.#following = null;
    this.#words = null;
  }

  /** Moves the card by so many CSS pixels, not beyond the window. */
  moveBy(x: number, y: number): void {
    this.unfollow();
    const { innerWidth, innerHeight } = this.#document.defaultView!;
    const { width, height } = this.#frame.getBoundingClientRect();
    this.#moveTo(
      clamp(this.#place.x + x, EDGE, innerWidth - width - EDGE),
      clamp(this.#place.y + y, EDGE, innerHeight - height - EDGE),
    );
  }

  hide(): void {
    this.unfollow();
    this.#frame.classList.remove('shown');
    if (this.host.matches(':popover-open')) this.host.hidePopover();
  }

  focus(): void {
    this.#frame.focus({ preventScroll: true });
  }

  /** Gives the keyboard back to the page. */
  blur(): void {
    this.#frame.blur();
    this.#document.defaultView!.focus();
  }

  /** Is the keyboard in the card? */
  get focused(): boolean {
    return this.#document.activeElement === this.host;
  }

  remove(): void {
    this.unfollow();
    this.host.remove();
  }

  /** @returns whether the words can be seen: not scrolled away, in the window or inside another scroller */
  async #placeAt(words: VirtualElement): Promise<boolean> {
    const frame = this.#frame;
    frame.style.height = `${Math.min(this.#height, this.maxHeight)}px`;
    const { x, y, middlewareData } = await computePosition(words, frame, {
      placement: 'bottom-start',
      strategy: 'fixed',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            const height = Math.max(MIN_HEIGHT, Math.min(this.#height, this.maxHeight, availableHeight));
            frame.style.height = `${height}px`;
          },
        }),
        hide(),
      ],
    });
    this.#moveTo(x, y);
    return hasBox(words) && middlewareData.hide?.referenceHidden !== true;
  }

  #moveTo(x: number, y: number): void {
    this.#place = { x, y };
    this.#frame.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  /** Above the page's dialogs too: the top layer is in the order in which things entered it. */
  #raise(): void {
    if (this.host.matches(':popover-open')) this.host.hidePopover();
    this.host.showPopover();
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Words that are no longer on the page have no box. */
function hasBox(words: VirtualElement): boolean {
  const { width, height } = words.getBoundingClientRect();
  return width > 0 || height > 0;
}

/**
 * Takes away the hosts of an extension that was reloaded: its scripts were ended without a word, and their
 * closed roots cannot be asked. A bare popover beside the body is nothing that a page has.
 */
function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll(':root > div[popover="manual"]:empty')) {
    if (element.attributes.length === 1) element.remove();
  }
}
