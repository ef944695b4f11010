import { extname } from 'node:path';
import type { Article } from '../utils/article/article.ts';
import { readDocument } from '../utils/article/read-document.ts';
import { Failure } from './failure.ts';
import { plainTextArticle, splitLines, splitParagraphs } from './plain-text-article.ts';
import { readBytes, readText } from './read-file.ts';

export interface ReadOptions {
  /** The page's address. */
  url: string | null;
  /** Every line of a text file is a document. */
  lines: boolean;
}

const PAGES = ['.html', '.htm', '.xhtml'];
const TEXTS = ['.txt', '.text', ''];

/**
 * Reads a file's documents: a page is one, and so is a text unless its lines are.
 * @throws Failure when the file cannot be read, or is neither a page nor a text by its name
 */
export async function readArticles(path: string, { url, lines }: ReadOptions): Promise<Article[]> {
  const extension = extname(path).toLowerCase();
  if (PAGES.includes(extension)) return [await readPage(path, url)];
  if (!lines && !TEXTS.includes(extension)) {
    throw new Failure(`${path}: this is no page or text by its name; use a name in .html or .txt.`, 1);
  }
  const text = await readText(path);
  if (lines) return splitLines(text).map((line) => plainTextArticle([line], url));
  return [plainTextArticle(splitParagraphs(text), url)];
}

async function readPage(path: string, url: string | null): Promise<Article> {
  // Loaded here, since texts need no browser's tree.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // Bytes, not text: the page itself may say how it is encoded. Its scripts do not run.
  const bytes = await readBytes(path);
  const { window } = new JSDOM(bytes, { ...(url !== null && { url }), virtualConsole: new VirtualConsole() });
  try {
    return readDocument(window.document, url === null ? {} : { url });
  } catch (error) {
    throw new Failure(`${path}: the page cannot be read (${(error as Error).message}); check the file.`, 1);
  } finally {
    window.close();
  }
}
