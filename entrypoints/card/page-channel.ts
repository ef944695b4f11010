import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { FromCard, ToCard } from '../../utils/overlay/card-messages.ts';

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
  await ask(() => sendMessage('cardHello', { nonce, secret }), 3000, signal);
  const { postMessage } = await port.then((open) => {
    open.onmessage = (event: MessageEvent<ToCard>) => received(event.data);
    signal.addEventListener('abort', () => open.close());
    return { postMessage: (message: FromCard) => open.postMessage(message) };
  });
  return postMessage;
}
