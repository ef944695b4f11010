import { type AddressProblem, addressProblem } from '../quotes/source-address.ts';
import { decodePage } from './decode-page.ts';

/** A source is read up to this size, in bytes. */
export const LARGEST_SOURCE = 5 * 1024 * 1024;
/** A source that is not there after so long is given up, in milliseconds. */
const LONGEST = 15_000;

/** Why a source could not be read. */
export type SourceProblem =
  | AddressProblem
  /** It led on to an address that is not read. */
  | 'led-away'
  /** The server's answer was an error. */
  | 'status'
  /** It is no page: a picture, a PDF. */
  | 'type'
  | 'too-large'
  | 'too-slow'
  | 'unreachable';

export interface Source {
  /** Where it was found in the end. */
  url: string;
  kind: 'html' | 'text';
  content: string;
}

export type FetchedSource = { source: Source } | { problem: SourceProblem; status?: number };

export interface FetchSourceOptions {
  fetch: typeof globalThis.fetch;
  signal: AbortSignal;
  /** Milliseconds. */
  limit?: number;
  /** Bytes. */
  largest?: number;
}

/**
 * Gets a page on the reader's behalf, as a stranger would: no cookies, no referrer, nothing kept.
 * @param url the source's address
 * @param page the address of the page that names it
 * @returns the page, or why it could not be got; never throws but for `signal`
 */
export async function fetchSource(
  url: string,
  page: string,
  { fetch, signal, limit = LONGEST, largest = LARGEST_SOURCE }: FetchSourceOptions,
): Promise<FetchedSource> {
  const problem = addressProblem(url, page);
  if (problem !== null) return { problem };
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), limit);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      headers: { accept: 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.5' },
      signal: AbortSignal.any([signal, ending.signal]),
    });
    const found = response.url || url;
    if (addressProblem(found, page) !== null) return { problem: 'led-away' };
    if (!response.ok) return { problem: 'status', status: response.status };
    const type = response.headers.get('content-type') ?? 'text/html';
    const kind = kindOf(type);
    if (kind === null) return { problem: 'type' };
    const bytes = await readUpTo(response, largest);
    return bytes === null
      ? { problem: 'too-large' }
      : { source: { url: found, kind, content: decodePage(bytes, type) } };
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: ending.signal.aborted ? 'too-slow' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    // Whatever of it is still on its way is not wanted.
    ending.abort();
  }
}

function kindOf(type: string): Source['kind'] | null {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)) return 'html';
  return /^text\/(?:plain|markdown)\b/iu.test(type) ? 'text' : null;
}

/** @returns null where there is more */
async function readUpTo(response: Response, largest: number): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length') ?? 0) > largest) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader!.read()) {
    length += part.value.length;
    if (length > largest) return null;
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
