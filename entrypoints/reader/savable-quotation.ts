import type { QuoteAnnotation } from '../../utils/annotations.ts';
import {
  type ArticleMetadata,
  articleText,
  BLOCK_SEPARATOR,
  blockStarts,
} from '../../utils/article/article.ts';
import type { ArticleTree } from '../../utils/article/article-tree.ts';
import { selectedStretch } from '../../utils/article/selected-stretch.ts';
import type { Savable, SavedFrom } from '../../utils/messages.ts';
import type { CitedSource, QuotedPage, SavedSelector } from '../../utils/quotes/saved-quotation.ts';

/** How much of what surrounds a quotation is kept, in UTF-16 units. */
const AROUND = 64;

/**
 * What is to be saved of a page.
 * @param tree the page's article; null where none is read
 * @param quotes what the page quotes
 * @param from one of those; null for what is selected
 * @returns null where nothing is selected, or the quotation is no longer there
 */
export function savableQuotation(
  document: Document,
  metadata: ArticleMetadata | null,
  tree: ArticleTree | null,
  quotes: readonly QuoteAnnotation[],
  from: SavedFrom,
): Savable | null {
  const page = pageOf(document, metadata);
  if (from !== null) {
    const quote = quotes.find(
      ({ stretches: [first] }) => first?.block === from.block && first.start === from.start,
    );
    const place = quote && tree && placeOf(tree, quote);
    return quote && tree && place ? { ...inArticle(tree, place), page, cited: citedBy(quote) } : null;
  }
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const place = tree && selectedStretch(tree, range);
  if (tree && place) return { ...inArticle(tree, place), page, cited: citedAt(tree, quotes, place) };
  const exact = selection.toString().trim();
  if (exact === '') return null;
  const selector = { exact, prefix: '', suffix: '', start: null, end: null };
  return { selector, page, cited: null, text: null };
}

interface Place {
  start: number;
  end: number;
}

function inArticle(tree: ArticleTree, { start, end }: Place): { selector: SavedSelector; text: string } {
  const text = articleText(tree.blocks());
  const selector = {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
    end,
  };
  return { selector, text };
}

/** Where a quotation stands in the article's text. What lies between its stretches is another's words, and is in it. */
function placeOf(tree: ArticleTree, { stretches }: QuoteAnnotation): Place | null {
  const blocks = tree.blocks();
  const starts = blockStarts(blocks);
  const offset = (block: number, at: number) => {
    const index = blocks.findIndex(({ id }) => id === block);
    return index < 0 ? null : starts[index]! + at;
  };
  const first = stretches[0]!;
  const last = stretches.at(-1)!;
  const start = offset(first.block, first.start);
  const end = offset(last.block, last.end);
  return start === null || end === null ? null : { start, end };
}

/** Whom the page quotes with the words that are selected, if all of them are a part of one quotation. */
function citedAt(
  tree: ArticleTree,
  quotes: readonly QuoteAnnotation[],
  { start, end }: Place,
): CitedSource | null {
  const quote = quotes.find((one) => {
    const place = placeOf(tree, one);
    return place !== null && place.start <= start && end <= place.end + BLOCK_SEPARATOR.length;
  });
  return quote === undefined ? null : citedBy(quote);
}

function citedBy({ author, authorUrl, title, site, url, reported }: QuoteAnnotation): CitedSource {
  return { author, authorUrl, title, site, url, reported };
}

function pageOf(document: Document, metadata: ArticleMetadata | null): QuotedPage {
  return {
    url: document.location.href,
    canonicalUrl: metadata?.canonicalUrl ?? null,
    title: metadata?.title || document.title,
    author: metadata?.byline ?? null,
    site: metadata?.siteName ?? null,
    lang: metadata?.lang ?? (document.documentElement.lang || null),
    published: metadata?.published ?? null,
  };
}
