import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface FileServer {
  /** Such as `http://127.0.0.1:41234`, without a slash at the end. */
  origin: string;
  /** Serves this text at this path from now on, in place of a file. */
  put(path: string, body: string, headers?: OutgoingHttpHeaders): void;
  /** Has requests of this path answered by a function; one that does nothing never answers. */
  answer(path: string, answer: (response: ServerResponse) => void): void;
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine only, at a port that is free.
 * @param folder absolute; nothing outside it is served
 * @param headers sent with every file, such as a content security policy
 */
export async function serveFiles(folder: string, headers: OutgoingHttpHeaders = {}): Promise<FileServer> {
  const texts = new Map<string, { body: string; headers: OutgoingHttpHeaders }>();
  const answers = new Map<string, (response: ServerResponse) => void>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    const text = texts.get(path);
    const answer = answers.get(path);
    if (answer !== undefined) return answer(response);
    if (text !== undefined) {
      response.writeHead(200, { 'content-type': type, ...headers, ...text.headers }).end(text.body);
      return;
    }
    if (path === '/favicon.ico') {
      // Asked for by every page; a 404 would be an error on its console.
      response.writeHead(204).end();
      return;
    }
    try {
      // An absolute path cannot be normalised to one above its root.
      const file = await readFile(join(folder, normalize(path)));
      response.writeHead(200, { 'content-type': type, ...headers }).end(file);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, body, own = {}) => void texts.set(path, { body, headers: own }),
    answer: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
