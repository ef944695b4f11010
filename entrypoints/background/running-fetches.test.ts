import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { fetchSource } from '../../utils/sources/fetch-source.ts';
import { RunningFetches } from './running-fetches.ts';

it('closes the connection of what is given up, and leaves the others', async () => {
  const asked: string[] = [];
  const closed: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.on('close', () => closed.push(url));
    response.writeHead(200, { 'content-type': 'text/plain' }).write('words');
    if (url === '/other') setTimeout(() => response.end(), 200);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetches = new RunningFetches();
  const get = (path: string) =>
    fetches.run(path, (signal) => fetchSource(origin + path, origin, { fetch, signal }));
  try {
    const slow = get('/slow');
    const other = get('/other');
    await expect.poll(() => asked.length).toBe(2);
    fetches.end('/slow');
    await expect(slow).rejects.toThrow(/abort/iu);
    await expect.poll(() => closed).toContain('/slow');
    expect(closed).not.toContain('/other');
    expect(await other).toMatchObject({ source: { content: 'words' } });
    fetches.end('/other');
    fetches.end('/never');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
