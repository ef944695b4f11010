import { BLOCK_SEPARATOR } from './article.ts';
import type { ArticleTree } from './article-tree.ts';
import type { LiveBlock } from './live-block.ts';

interface Place {
  block: LiveBlock;
  offset: number;
}

/**
 * Where in the article's whole text a stretch of the page lies. White space at its ends is left out.
 * @param range what is selected; it may begin and end in elements, and outside the article
 * @returns UTF-16 offsets into `articleText`; null where nothing of it is in the article
 */
export function selectedStretch(tree: ArticleTree, range: Range): { start: number; end: number } | null {
  const first = edge(tree, range, 'start');
  const last = first && edge(tree, range, 'end');
  if (!first || !last) return null;
  const blocks = tree.blocks();
  let at = 0;
  let text = '';
  let start = -1;
  for (const block of blocks) {
    if (block === first.block) start = at + first.offset;
    if (block === last.block) {
      if (start < 0) return null;
      let end = at + last.offset;
      text += block.text.slice(block === first.block ? first.offset : 0, last.offset);
      start += text.length - text.trimStart().length;
      end -= text.length - text.trimEnd().length;
      return start < end ? { start, end } : null;
    }
    if (start >= 0) text += block.text.slice(block === first.block ? first.offset : 0) + BLOCK_SEPARATOR;
    at += block.text.length + BLOCK_SEPARATOR.length;
  }
  return null;
}

/** The first or the last place of a range that is in the article: an end may lie in an element, or in hidden text. */
function edge(tree: ArticleTree, range: Range, which: 'start' | 'end'): Place | null {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  const document = tree.root.ownerDocument;
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let found: Place | null = null;
  // A walker does not give its own root.
  let node: Node | null =
    commonAncestorContainer.nodeType === 3 ? commonAncestorContainer : walker.nextNode();
  for (; node !== null; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) {
      if (found !== null) break;
      continue;
    }
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : (node as Text).length;
    if (from === to) continue;
    const place = tree.locate(node, which === 'start' ? from : to);
    if (place !== null && which === 'start') return place;
    found = place ?? found;
  }
  return found;
}
