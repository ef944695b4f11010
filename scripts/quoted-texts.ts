import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { QuoteAnnotation } from '../utils/annotations.ts';
import type { Article } from '../utils/article/article.ts';
import { readDocument } from '../utils/article/read-document.ts';
import { detectQuotes } from '../utils/quotes/detect-quotes.ts';
import { renderPost } from './render-post.ts';

/** Every so many of the posts, in the order of their names, and so many in all. */
const POSTS_APART = 4;
const POSTS = 200;

/** A page or a post with what was found in it. */
export interface QuotedText {
  file: string;
  article: Article;
  quotes: QuoteAnnotation[];
}

/** @param folder holds saved pages */
export async function quotesOfPages(folder: string): Promise<QuotedText[]> {
  const found: QuotedText[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.html')).sort())
    found.push(read(file, await readFile(join(folder, file))));
  return found;
}

/**
 * @param folder holds posts in Markdown
 * @param first which of the first few posts is the first to be read
 */
export async function quotesOfPosts(folder: string, first = 0): Promise<QuotedText[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const found: QuotedText[] = [];
  for (const file of files.filter((_, at) => at % POSTS_APART === first).slice(0, POSTS))
    found.push(read(file, renderPost(await readFile(join(folder, file), 'utf8'))));
  return found;
}

function read(file: string, html: string | Buffer): QuotedText {
  const dom = new JSDOM(html, {
    url: `https://pages.example/${encodeURIComponent(file)}`,
    virtualConsole: new VirtualConsole(),
  });
  const article = readDocument(dom.window.document);
  const quotes = detectQuotes(article);
  dom.window.close();
  return { file, article, quotes };
}
