import { Readability } from '@mozilla/readability';
import type { Article } from './article.ts';
import { ArticleTree } from './article-tree.ts';
import { findArticleRoot } from './find-root.ts';
import { nativeValue } from './native-dom.ts';
import { pageMetadata } from './page-metadata.ts';

export interface ReadDocumentOptions {
  /** The page's address, where the document does not know it. */
  url?: string;
  /** Elements for which it is true are left out; see `ArticleTree`. */
  isHidden?: (element: Element) => boolean;
}

/**
 * Reads a whole document at once.
 * @returns its article; where none is found, the whole body as one
 */
export function readDocument(document: Document, options: ReadDocumentOptions = {}): Article {
  const found = findArticleRoot(document, { Readability, ...(options.url && { url: options.url }) });
  const metadata = found?.metadata ?? pageMetadata(document, null, null, options.url);
  const root = found?.root ?? nativeValue<HTMLElement | null>(document, 'body');
  if (!root) return { ...metadata, blocks: [] };
  const tree = new ArticleTree(root, {
    lang: metadata.lang,
    ...(options.isHidden && { isHidden: options.isHidden }),
  });
  return { ...metadata, blocks: tree.blocks().map((live) => live.block) };
}
