import type { PanelMessage } from './panel-messages.ts';

/** What of a browser's port is needed. */
export interface PanelPort {
  postMessage(message: PanelMessage): void;
  onDisconnect: { addListener(listener: () => void): void };
}

/** The side panels that show this page just now: one for each window that does, and mostly none. */
export class PanelPorts {
  readonly #ports = new Set<PanelPort>();
  #open = new AbortController();

  constructor() {
    this.#open.abort();
  }

  /** Aborts when the last of them closes; aborted where there is none. */
  get open(): AbortSignal {
    return this.#open.signal;
  }

  add(port: PanelPort): void {
    if (this.#ports.size === 0) this.#open = new AbortController();
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#remove(port));
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
    if (this.#ports.delete(port) && this.#ports.size === 0) this.#open.abort();
  }
}
