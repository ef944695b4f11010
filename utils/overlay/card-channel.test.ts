import { expect, it } from 'vitest';
import { CardChannel } from './card-channel.ts';
import type { ToCard } from './card-messages.ts';

/** A card's window, as far as it is posted to. */
function cardWindow() {
  const ports: MessagePort[] = [];
  const window = {
    postMessage: (_message: unknown, _origin: string, [port]: MessagePort[]) => ports.push(port!),
  } as unknown as Window;
  const received = (port: MessagePort) =>
    new Promise<ToCard>((resolve) => {
      port.onmessage = ({ data }: MessageEvent<ToCard>) => resolve(data);
    });
  return { ports, window, received };
}

it('stays with the port that the card was handed first when its hello comes twice', async () => {
  const { ports, window, received } = cardWindow();
  const channel = new CardChannel('nonce', () => {});
  channel.send({ type: 'refresh' });
  channel.open(window, 'https://card.example', 'secret');
  channel.open(window, 'https://card.example', 'secret');
  expect(ports).toHaveLength(1);
  expect(await received(ports[0]!)).toEqual({ type: 'refresh' });
  channel.send({ type: 'focus' });
  expect(await received(ports[0]!)).toEqual({ type: 'focus' });
  channel.close();
});

it('hands a new port to a card that has been loaded anew', () => {
  const { ports, window } = cardWindow();
  const channel = new CardChannel('nonce', () => {});
  channel.open(window, 'https://card.example', 'one');
  channel.open(window, 'https://card.example', 'another');
  expect(ports).toHaveLength(2);
  channel.close();
});
