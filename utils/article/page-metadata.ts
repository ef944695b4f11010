import type { ArticleMetadata } from './article.ts';
import { articleTitle } from './article-title.ts';
import { readLinkedData } from './json-ld.ts';
import { nativeCall, nativeValue } from './native-dom.ts';

/** What Readability found out about the page, of which this makes use. */
export interface ReadabilityFindings {
  title?: string | null | undefined;
  byline?: string | null | undefined;
  siteName?: string | null | undefined;
  lang?: string | null | undefined;
  publishedTime?: string | null | undefined;
}

const HEADINGS = 'h1, h2, [itemprop~="headline"]';
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:[T ]\d{2}:\d{2}.*)?$/;

/**
 * What a page says about its article, out of Readability's findings, `meta` and `link` elements, JSON-LD
 * and the markup round the article.
 * @param root the article, or null when the page has none that is known
 * @param url the page's address, where the document does not know it
 */
export function pageMetadata(
  document: Document,
  root: Element | null,
  findings: ReadabilityFindings | null,
  url: string = nativeValue<string>(document, 'URL') ?? '',
): ArticleMetadata {
  const all = (selector: string) =>
    Array.from(nativeCall<NodeListOf<Element>>(document, 'querySelectorAll', selector));
  const meta = metaReader(all('meta[content]'));
  const linked = readLinkedData(
    all('script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
  );
  const siteName =
    meta('og:site_name') ?? clean(findings?.siteName) ?? linked.publisher ?? meta('application-name');
  const title = articleTitle({
    titles: [
      meta('og:title'),
      linked.headline,
      clean(all('head > title')[0]?.textContent),
      clean(findings?.title),
      meta('twitter:title'),
    ].filter((text) => text !== null),
    headings: headingGroups(root, all(HEADINGS)),
    siteName,
  });
  return {
    url,
    canonicalUrl:
      address(all('link[rel~="canonical" i]')[0]?.getAttribute('href'), url) ?? address(meta('og:url'), url),
    title: title.title,
    byline:
      linked.author ??
      person(meta('author')) ??
      person(meta('article:author')) ??
      person(clean(findings?.byline)) ??
      clean(all('[rel~="author"]')[0]?.textContent),
    siteName: title.siteName,
    lang: language(root, all('html')[0]) ?? clean(findings?.lang) ?? meta('content-language'),
    published:
      date(findings?.publishedTime) ??
      date(meta('article:published_time')) ??
      date(linked.published) ??
      date(meta('date')) ??
      date(meta('dc.date')) ??
      dateInMarkup(root),
  };
}

/** Headings of the article and of what it stands in, then all the others. */
function headingGroups(root: Element | null, headings: readonly Element[]): string[][] {
  const article = root && nativeCall<Element | null>(root, 'closest', 'article, main, .hentry, .h-entry');
  const isOwn = (heading: Element) => nativeCall<boolean>((article ?? root)!, 'contains', heading);
  const own = root ? headings.filter(isOwn) : [];
  return [own, headings].map((group) => group.map((heading) => heading.textContent ?? ''));
}

/** Looks `meta` elements up by name, property or http-equiv; the first one that says something counts. */
function metaReader(elements: readonly Element[]): (name: string) => string | null {
  const values = new Map<string, string>();
  for (const element of elements) {
    const value = clean(element.getAttribute('content'));
    if (value === null) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name.length > 0 && !values.has(name)) values.set(name, value);
      }
    }
  }
  return (name) => values.get(name) ?? null;
}

function language(root: Element | null, html: Element | undefined): string | null {
  const nearest = root ? nativeCall<Element | null>(root, 'closest', '[lang]') : html;
  return clean(nearest?.getAttribute('lang'));
}

function dateInMarkup(root: Element | null): string | null {
  const article = root && nativeCall<Element | null>(root, 'closest', 'article, main, .hentry, .h-entry');
  if (!article) return null;
  const marked = ['[itemprop~="datePublished"]', 'time[pubdate]', 'time.published', 'time[datetime]'];
  for (const selector of marked) {
    for (const element of nativeCall<NodeListOf<Element>>(article, 'querySelectorAll', selector)) {
      const found = date(element.getAttribute('datetime') ?? element.getAttribute('content'));
      if (found !== null) return found;
    }
  }
  return null;
}

function date(value: string | null | undefined): string | null {
  const text = clean(value);
  return text !== null && ISO_DATE.test(text) ? text : null;
}

/** A name as it stands in a byline. Some pages give the author as an address, which is no name. */
function person(value: string | null): string | null {
  if (value === null || /^https?:\/\//i.test(value)) return null;
  return value.replace(/^(?:(?:written\s+)?by|par|von|por)\s+(?=\p{Lu})/iu, '');
}

function address(value: string | null | undefined, base: string): string | null {
  if (!value) return null;
  const resolved = URL.parse(value, URL.canParse(base) ? base : undefined);
  return resolved && /^https?:$/.test(resolved.protocol) ? resolved.href : null;
}

function clean(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/g, ' ').trim();
  return text ? text : null;
}
