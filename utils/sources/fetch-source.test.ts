import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePage } from './decode-page.ts';
import { fetchSource } from './fetch-source.ts';

const HTML = 'text/html; charset=utf-8';
const seen: Record<string, string | string[] | undefined>[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request.headers);
    const path = request.url ?? '/';
    if (path === '/page') response.writeHead(200, { 'content-type': HTML }).end('<p>words</p>');
    else if (path === '/plain') response.writeHead(200, { 'content-type': 'text/plain' }).end('words');
    else if (path === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    else if (path === '/gone') response.writeHead(410, { 'content-type': HTML }).end('gone');
    else if (path === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (path === '/away') response.writeHead(302, { location: 'ftp://a.example/' }).end();
    else if (path === '/said') response.writeHead(200, { 'content-length': 9_000_000 }).end('x');
    else if (path === '/endless') {
      response.writeHead(200, { 'content-type': HTML });
      const more = () => response.write('x'.repeat(100_000)) || response.once('drain', more);
      const timer = setInterval(more, 1);
      response.on('close', () => clearInterval(timer));
    } else if (path === '/slow') response.writeHead(200, { 'content-type': HTML }).write('<p>');
    // "/silent" never answers.
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const get = (path: string, page = `${origin}/blog`) =>
  fetchSource(origin + path, page, {
    fetch,
    signal: new AbortController().signal,
    limit: 400,
    largest: 1_000_000,
  });

describe('fetchSource', () => {
  it('gives the page and where it was found', async () => {
    const source = { url: `${origin}/page`, kind: 'html', content: '<p>words</p>' };
    expect(await get('/page')).toEqual({ source });
    expect(await get('/moved')).toEqual({ source });
    expect(await get('/plain')).toMatchObject({ source: { kind: 'text', content: 'words' } });
  });

  it('goes without cookies and without saying where from', async () => {
    seen.length = 0;
    await get('/page');
    expect(seen).toHaveLength(1);
    expect(seen[0]).not.toHaveProperty('cookie');
    expect(seen[0]).not.toHaveProperty('referer');
  });

  it.each([
    ['/picture', { problem: 'type' }],
    ['/gone', { problem: 'status', status: 410 }],
    ['/away', { problem: 'unreachable' }],
    ['/said', { problem: 'too-large' }],
    ['/endless', { problem: 'too-large' }],
    ['/slow', { problem: 'too-slow' }],
    ['/silent', { problem: 'too-slow' }],
  ])('%s: %o', async (path, expected) => {
    expect(await get(path)).toEqual(expected);
  });

  it('asks nobody in the reader’s own network for a page of the web', async () => {
    seen.length = 0;
    expect(await get('/page', 'https://blog.example/')).toEqual({ problem: 'private' });
    expect(seen).toEqual([]);
  });

  it('does not read what a redirect has led to in the reader’s own network', async () => {
    const led = async () =>
      Object.defineProperty(new Response('secret', { headers: { 'content-type': HTML } }), 'url', {
        value: 'http://192.168.0.1/',
      });
    const options = { fetch: led, signal: new AbortController().signal };
    expect(await fetchSource('https://a.example/', 'https://blog.example/', options)).toEqual({
      problem: 'led-away',
    });
  });

  it('ends with its signal', async () => {
    const ending = new AbortController();
    const asked = fetchSource(`${origin}/silent`, origin, { fetch, signal: ending.signal });
    ending.abort();
    await expect(asked).rejects.toThrow(/abort/i);
  });
});

describe('decodePage', () => {
  const sjis = [0x93, 0xfa, 0x96, 0x7b]; // 日本
  const ascii = (text: string) => [...new TextEncoder().encode(text)];
  it.each([
    ['as served', [...sjis], 'text/html; charset=Shift_JIS', '日本'],
    ['as it says itself', [...ascii('<meta charset="shift_jis">'), ...sjis], 'text/html', '日本'],
    [
      'as its older form says',
      [...ascii('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">'), ...sjis],
      'text/html',
      '日本',
    ],
    ['by its mark, whatever is said', [0xef, 0xbb, 0xbf, ...ascii('é')], 'text/html; charset=shift_jis', 'é'],
    ['UTF-8 where nobody says', ascii('日本'), 'text/html', '日本'],
    ['by the bytes where what is said is unknown', ascii('日本'), 'text/html; charset=no-such', '日本'],
  ])('reads text %s', (_name, bytes, type, expected) => {
    expect(decodePage(new Uint8Array(bytes), type).endsWith(expected)).toBe(true);
  });
});
