import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchSource } from '../../utils/sources/fetch-source.ts';
import { StoppableWork } from './stoppable-work.ts';

// It begins to answer and never ends.
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
  server.emit('asked', response);
});
let url = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (signal: AbortSignal) => fetchSource(url, url, { fetch, signal });

it('ends the request itself when it is stopped, and only that one', async () => {
  const work = new StoppableWork();
  const asked = once(server, 'asked');
  const first = work.run('one', get);
  const [response] = (await asked) as [ServerResponse];
  const closed = once(response, 'close');
  work.stop('other');
  expect(response.closed).toBe(false);
  work.stop('one');
  await expect(first).rejects.toThrow(/abort/iu);
  await closed;
  work.stop('one');
});

it('stops what is asked for anew under the same name, and keeps the new one stoppable', async () => {
  const work = new StoppableWork();
  const first = work.run('one', get);
  const asked = once(server, 'asked');
  const again = work.run('one', get);
  await expect(first).rejects.toThrow(/abort/iu);
  await asked;
  work.stop('one');
  await expect(again).rejects.toThrow(/abort/iu);
});
