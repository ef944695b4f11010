import type { PanelMessage, PanelQuestion } from './panel-messages.ts';

/** What of a browser's port is needed. */
export interface PanelPort {
  postMessage(message: PanelMessage): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** The side panels that show this page just now: one for each window that does, and mostly none. */
export class PanelPorts {
  readonly #ports = new Set<PanelPort>();
  #open = new AbortController();

  constructor() {
    this.#open.abort();
  }

  /** The words that the list of a page with more than it lists is narrowed to, for whichever panel asked last. */
  words = '';
  /** Called when they are others. */
  onWords: () => void = () => {};

  /** Aborts when the last of them closes; aborted where there is none. */
  get open(): AbortSignal {
    return this.#open.signal;
  }

  add(port: PanelPort): void {
    if (this.#ports.size === 0) this.#open = new AbortController();
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#remove(port));
    port.onMessage.addListener((message) => {
      if (!isQuestion(message) || message.words === this.words) return;
      this.words = message.words;
      this.onWords();
    });
  }

  send(message: PanelMessage): void {
    for (const port of this.#ports) {
      try {
        port.postMessage(message);
      } catch {
        // The browser has closed it, and says so in its own time.
        this.#remove(port);
      }
    }
  }

  #remove(port: PanelPort): void {
    if (this.#ports.delete(port) && this.#ports.size === 0) {
      this.#open.abort();
      this.words = '';
    }
  }
}

function isQuestion(message: unknown): message is PanelQuestion {
  if (typeof message !== 'object' || message === null) return false;
  const { type, words } = message as Partial<Record<keyof PanelQuestion, unknown>>;
  return type === 'find' && typeof words === 'string';
}
