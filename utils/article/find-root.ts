import type { Readability } from '@mozilla/readability';
import type { ArticleMetadata } from './article.ts';
import { nativeCall, nativeValue } from './native-dom.ts';
import { pageMetadata } from './page-metadata.ts';

const NUMBER = 'data-n';
/** The share of the article's text that its root has to hold. */
const NEARLY_ALL = 0.95;
/** How much longer than its body an article may be to be taken whole, and a heading's length on top, in UTF-16 units. */
const LITTLE_MORE = 1.2;
const HEADING = 400;
/** Elements whose controls or names shadow properties of a form or of the document. */
const SHADOWING = 'form, input, button, select, textarea, fieldset, output, object, embed, img, iframe';
/** Elements too small to be an article: their parent is taken instead. */
const TOO_SMALL = /^(?:p|li|span|a|b|strong|em|i|font|h[1-6]|blockquote|pre|code|dd|dt|td|th|tr|tbody)$/;

export interface FindRootOptions {
  /** The parser, given by the caller so that pages that hold no article never load it. */
  Readability: typeof Readability;
  /** The page's address, where the document does not know it. */
  url?: string;
  /** Pages of more elements are not parsed. Default: 200,000. */
  maxElements?: number;
}

export interface ArticleRoot {
  root: Element;
  metadata: ArticleMetadata;
}

/**
 * Finds the article of a page with Readability, which works on a clone and leaves the page as it is.
 * @returns the smallest element of the live page that holds nearly all of what Readability kept; null when
 *   it finds no article
 */
export function findArticleRoot(document: Document, options: FindRootOptions): ArticleRoot | null {
  const originals = elementsOf(document);
  if (originals.length > (options.maxElements ?? 200_000)) return null;
  const clone = nativeCall<Document>(document, 'cloneNode', true);
  const copies = elementsOf(clone);
  for (let i = 0; i < copies.length; i += 1) {
    nativeCall(copies[i]!, 'setAttribute', NUMBER, String(i));
  }
  for (const element of nativeCall<NodeListOf<Element>>(clone, 'querySelectorAll', SHADOWING)) {
    nativeCall(element, 'removeAttribute', 'name');
    if (element.localName !== 'form') nativeCall(element, 'removeAttribute', 'id');
  }
  const parsed = parse(clone, options.Readability);
  const content = parsed?.content;
  if (!parsed || !content) return null;
  const body = smallestAround(weigh(content, originals));
  if (!body) return null;
  const root = withHeading(body);
  return { root, metadata: pageMetadata(document, root, parsed, options.url) };
}

function parse(clone: Document, Parser: typeof Readability) {
  try {
    return new Parser<Node>(clone, { serializer: (node) => node, keepClasses: true }).parse();
  } catch {
    // What a page can do to make the parser fail is without end; such a page has no article.
    return null;
  }
}

function elementsOf(document: Document): ArrayLike<Element> {
  return nativeCall<NodeListOf<Element>>(document, 'querySelectorAll', '*');
}

/** How much of the surviving text stands directly in each live element. */
function weigh(content: Node, originals: ArrayLike<Element>): Map<Element, number> {
  const weights = new Map<Element, number>();
  const walker = nativeValue<Document>(content, 'ownerDocument')!.createTreeWalker(content, 4);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const length = (text as Text).data.trim().length;
    if (length === 0) continue;
    const original = originalOf(text.parentElement, originals);
    if (original) weights.set(original, (weights.get(original) ?? 0) + length);
  }
  return weights;
}

/** Readability makes elements of its own; their text counts for the nearest one that is the page's. */
function originalOf(element: Element | null, originals: ArrayLike<Element>): Element | null {
  for (let at = element; at; at = at.parentElement) {
    const number = nativeCall<string | null>(at, 'getAttribute', NUMBER);
    if (number !== null) return originals[Number(number)] ?? null;
  }
  return null;
}

function smallestAround(weights: ReadonlyMap<Element, number>): Element | null {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const [element, weight] of weights) {
    total += weight;
    for (let at: Element | null = element; at; at = parentElement(at))
      sums.set(at, (sums.get(at) ?? 0) + weight);
  }
  // Of the elements that hold enough, each holds the next: the last one met with the least is the smallest.
  let smallest: Element | null = null;
  for (const [element, sum] of sums) {
    if (sum < total * NEARLY_ALL) continue;
    if (!smallest || nativeCall<boolean>(smallest, 'contains', element)) smallest = element;
  }
  while (smallest && TOO_SMALL.test(nativeValue<string>(smallest, 'localName') ?? '')) {
    smallest = parentElement(smallest);
  }
  return smallest;
}

/**
 * Readability leaves the heading out, and terms stand there too: the page's own `article` is taken where there
 * is little else in it.
 */
function withHeading(body: Element): Element {
  const article = nativeCall<Element | null>(body, 'closest', 'article, [role="article"], .hentry');
  if (!article || article === body || !nativeCall(article, 'querySelector', 'h1, h2')) return body;
  return textLength(article) <= textLength(body) * LITTLE_MORE + HEADING ? article : body;
}

function textLength(element: Element): number {
  return (nativeValue<string>(element, 'textContent') ?? '').length;
}

function parentElement(element: Element): Element | null {
  return nativeValue<Element | null>(element, 'parentElement') ?? null;
}
