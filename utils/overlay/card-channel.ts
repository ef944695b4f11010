import type { FromCard, ToCard } from './card-messages.ts';

/**
 * The content script's end of the talk with the card.
 *
 * The page could post messages to the card's window, so a port is handed over first, together with a secret
 * that the card made and told this content script through the extension's own messaging. The card takes the
 * first port that comes with its secret and listens to nothing else.
 */
export class CardChannel {
  /** Names this card among all others; not a secret. */
  readonly nonce: string;
  readonly #received: (message: FromCard) => void;
  #port: MessagePort | null = null;
  #secret: string | null = null;
  #waiting: ToCard[] = [];

  constructor(nonce: string, received: (message: FromCard) => void) {
    this.nonce = nonce;
    this.#received = received;
  }

  /**
   * Hands the port to the card.
   * @param card the frame's window
   * @param origin the extension's origin: a window that has been led elsewhere gets nothing
   * @param secret what the card told through the extension's messaging. A card that was slow to be answered may have told
   *   it twice: it listens to the port that it was handed first
   */
  open(card: Window, origin: string, secret: string): void {
    if (this.#port !== null && secret === this.#secret) return;
    this.close();
    this.#secret = secret;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event: MessageEvent<FromCard>) => this.#received(event.data);
    card.postMessage({ secret }, origin, [port2]);
    this.#port = port1;
    for (const message of this.#waiting.splice(0)) port1.postMessage(message);
  }

  /** Sends now, or as soon as the card is there. */
  send(message: ToCard): void {
    if (this.#port !== null) this.#port.postMessage(message);
    else this.#waiting.push(message);
  }

  close(): void {
    this.#port?.close();
    this.#port = null;
  }
}
