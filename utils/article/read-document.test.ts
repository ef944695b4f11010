// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { findArticleRoot } from './find-root.ts';
import { isReadable } from './is-readable.ts';
import { readDocument } from './read-document.ts';

const PROSE =
  'The harbour lay still under the morning fog, and the boats, which had come in late the night before, ' +
  'rocked a little whenever a gull landed on one of them, then lay still again until the next one came.';
const ARTICLE = `<p id="first">${PROSE}</p><blockquote><p>${PROSE}</p></blockquote><p>${PROSE}</p><p>${PROSE}</p>`;

function page(body: string, head = ''): Document {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const framed = (article: string) =>
  `<header><h1>Log</h1><nav><a href="/">Home</a> <a href="/all">All</a></nav></header><main><article><h2>Fog</h2>` +
  `<time datetime="2024-03-05">5 March</time><div id="body">${article}</div></article></main>` +
  `<aside><ul><li><a href="/x">Other</a></li></ul></aside><footer>© Log</footer>`;

describe('findArticleRoot', () => {
  it('finds the live element and leaves the page as it is', () => {
    const document = page(framed(ARTICLE));
    const before = document.documentElement.outerHTML;
    const found = findArticleRoot(document, { Readability });
    expect(found?.root.localName).toBe('article');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves the heading where much else stands with it', () => {
    const comments = `<ul>${`<li>${PROSE}</li>`.repeat(6)}</ul>`;
    const document = page(
      framed(ARTICLE).replace('</article>', `<div class="comments">${comments}</div></article>`),
    );
    expect(findArticleRoot(document, { Readability })?.root.id).toBe('body');
  });

  it.each([
    'attributes',
    'parentNode',
    'firstChild',
    'tagName',
    'children',
    'getAttribute',
    'setAttribute',
    'nodeType',
    'innerHTML',
    'className',
    'style',
    'removeChild',
    'localName',
    'nextSibling',
    'contains',
    'id',
  ])('is not fooled by a control named %s', (name) => {
    const document = page(
      `<form><input name="${name}"><input id="${name}2" name="id">${framed(ARTICLE)}</form>`,
    );
    expect(findArticleRoot(document, { Readability })?.root.textContent).toContain('harbour');
    expect(readDocument(document).blocks.filter((block) => block.text === PROSE)).toHaveLength(4);
  });

  it.each([
    'body',
    'documentElement',
    'querySelectorAll',
    'cloneNode',
    'createElement',
    'title',
    'firstChild',
  ])('is not fooled by a form that stands for document.%s', (name) => {
    const document = page(`${framed(ARTICLE)}<form name="${name}"></form><img name="${name}">`);
    expect(readDocument(document).blocks.filter((block) => block.text === PROSE)).toHaveLength(4);
    expect(() => isReadable(document)).not.toThrow();
  });

  it('takes what surrounds several parts', () => {
    const document = page(`<main><section>${ARTICLE}</section><section>${ARTICLE}</section></main>`);
    expect(findArticleRoot(document, { Readability })?.root.localName).toBe('main');
  });

  it('finds none where there is none', () => {
    expect(findArticleRoot(page(''), { Readability })).toBeNull();
  });
});

describe('metadata', () => {
  const read = (head: string, body = framed(ARTICLE)) =>
    readDocument(page(body, head), { url: 'https://log.example/fog?x=1' });

  it('is null where the page says nothing', () => {
    expect(read('', `<article>${ARTICLE}</article>`)).toMatchObject({
      url: 'https://log.example/fog?x=1',
      canonicalUrl: null,
      title: '',
      byline: null,
      siteName: null,
      lang: 'en',
      published: null,
    });
  });

  it.each([
    ['canonical', '<link rel="canonical" href="/fog">', { canonicalUrl: 'https://log.example/fog' }],
    [
      'og:url',
      '<meta property="og:url" content="https://log.example/f">',
      { canonicalUrl: 'https://log.example/f' },
    ],
    [
      'a canonical address that is none',
      '<link rel="canonical" href="javascript:0">',
      { canonicalUrl: null },
    ],
    ['title and site', '<title>Fog - Log</title>', { title: 'Fog', siteName: 'Log' }],
    [
      'og',
      '<meta property="og:title" content="Fog | The Log"><meta property="og:site_name" content="The Log">',
      { title: 'Fog', siteName: 'The Log' },
    ],
    ['author', '<meta name="author" content="Ann Lee">', { byline: 'Ann Lee' }],
    [
      'an author’s address',
      '<meta property="article:author" content="https://a.example/ann">',
      { byline: null },
    ],
    ['time in the article', '', { published: '2024-03-05' }],
    [
      'published',
      '<meta property="article:published_time" content="2024-03-01T10:00:00+09:00">',
      { published: '2024-03-01T10:00:00+09:00' },
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},' +
        '{"@type":"BlogPosting","headline":"Fog","datePublished":"2024-01-02","author":[{"name":"Ann Lee"},{"name":"Bo"}],' +
        '"publisher":{"name":"Log"}}]}</script>',
      { title: 'Fog', siteName: 'Log', byline: 'Ann Lee, Bo', published: '2024-01-02' },
    ],
    ['JSON-LD that is not JSON', '<script type="application/ld+json">{"@type":</script>', { byline: null }],
  ])('%s', (_name, head, expected) => {
    expect(read(head)).toMatchObject(expected);
  });
});

describe('readDocument', () => {
  it('reads the body where there is no article', () => {
    expect(readDocument(page('<p>Hi</p>')).blocks.map((block) => block.text)).toEqual(['Hi']);
  });

  it('asks the caller what is hidden', () => {
    const article = readDocument(page(framed(ARTICLE)), { isHidden: (element) => element.id === 'first' });
    expect(article.blocks.filter((block) => block.text === PROSE)).toHaveLength(3);
  });
});

describe('isReadable', () => {
  it.each([
    [framed(ARTICLE), true],
    ['<ul><li>a</li></ul>', false],
  ])('%.30s', (body, expected) => {
    const document = page(body);
    // jsdom lays nothing out, so that what is seen has to be told.
    expect(isReadable(document)).toBe(expected);
  });
});
