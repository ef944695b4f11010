import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { FromCard, ToCard } from '../../utils/overlay/card-messages.ts';
import { pause } from '../../utils/pause.ts';

/** How long is waited before hello is said again, at first and at most, in milliseconds. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 4000;

/**
 * The card's end of the talk with the content script; `utils/overlay/card-channel.ts` tells why it begins
 * like this. Whatever else is posted to this window, by whomever, is not looked at.
 * @param nonce the name that the content script gave this card, out of its address
 * @param received called with every message of the content script
 * @param signal ends the listening
 * @returns sends a message to the content script
 */
export async function openPageChannel(
  nonce: string,
  received: (message: ToCard) => void,
  signal: AbortSignal,
): Promise<(message: FromCard) => void> {
  const secret = crypto.randomUUID();
  const port = new Promise<MessagePort>((resolve) => {
    const found = new AbortController();
    window.addEventListener(
      'message',
      (event: MessageEvent<unknown>) => {
        const data = event.data;
        if (typeof data !== 'object' || data === null || !('secret' in data) || data.secret !== secret)
          return;
        const [given] = event.ports;
        if (given === undefined) return;
        found.abort();
        resolve(given);
      },
      { signal: AbortSignal.any([signal, found.signal]) },
    );
  });
  await sayHello({ nonce, secret }, port, signal);
  const { postMessage } = await port.then((open) => {
    open.onmessage = (event: MessageEvent<ToCard>) => received(event.data);
    signal.addEventListener('abort', () => open.close());
    return { postMessage: (message: FromCard) => open.postMessage(message) };
  });
  return postMessage;
}

/** Says hello until somebody has heard it: a background that is busy with a large glossary answers late, or too late. */
async function sayHello(
  hello: { nonce: string; secret: string },
  port: Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const heard = port.then(() => true);
  for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    const answer = ask(() => sendMessage('cardHello', hello), 3000, signal).then(
      () => true,
      () => false,
    );
    if (await Promise.race([heard, answer])) return;
    if (await Promise.race([heard, pause(wait, signal).then(() => false)])) return;
  }
  signal.throwIfAborted();
}
