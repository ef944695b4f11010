import { expect, it } from 'vitest';
import { readDocument } from '../../utils/article/read-document.ts';
import { detectQuotes } from '../../utils/quotes/detect-quotes.ts';

export const U = 'https://there.example/2024/calm';
export const V = 'https://elsewhere.example/log/7';
export const P = 'https://blog.hatena.ne.jp/umi_log/';
export const Q = 'The sea was calm that day, and nobody spoke.';
export const J = 'その日の海は静かで、誰も口をきかなかったという。';
/** Around every form stands an article, as on a page. */
const BEFORE =
  '<p>We have been reading old logs for a year now, one a week, and this is the one that stayed with us longest of all.</p>';
const AFTER =
  '<p>There is more to say about tides, but that has to wait until the next letter comes from the harbour office.</p>';

/** The quotations of an article that holds this, read as a page is read. Needs jsdom. */
export function quotesIn(html: string) {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><base href="https://here.example/a/b"><title>Logs</title></head><body><article><h1>Logs</h1>${BEFORE}${html}${AFTER}</article></body></html>`,
    'text/html',
  );
  return detectQuotes({ ...readDocument(page), url: 'https://here.example/a/b' });
}

/** What the form must give; what is not named is null. */
type Told = Partial<
  Record<'author' | 'authorUrl' | 'title' | 'site' | 'url' | 'otherUrl' | 'how' | 'text', string>
> & { reported?: boolean };

const NOTHING = { author: null, authorUrl: null, title: null, site: null, url: null, otherUrl: null };

function holds(form: string, html: string, told: Told): void {
  const { how, reported = false, text, ...said } = told;
  it(`${form}: ${html.slice(0, 90)}`, () => {
    const found = quotesIn(html);
    expect(found.map(({ text }) => text)).toEqual([text ?? (html.includes(Q) ? Q : J)]);
    const { author, authorUrl, title, site, url, otherUrl } = found[0]!;
    expect({ author, authorUrl, title, site, url, otherUrl }).toEqual({ ...NOTHING, ...said });
    expect(found[0]!.reported).toBe(reported);
    if (how !== undefined) expect(found[0]!.how).toBe(how);
  });
}

/** One test a case: the form must give exactly what is told. */
export function each(
  form: string,
  how: string | undefined,
  cases: readonly (readonly [html: string, told: Told])[],
): void {
  for (const [html, told] of cases) holds(form, html, how === undefined ? told : { how, ...told });
}

export const link = (words: string, url = U) => `<a href="${url}">${words}</a>`;
export const quote = (inside: string, attributes = '') => `<blockquote${attributes}>${inside}</blockquote>`;
