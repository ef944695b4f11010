import type { Block, Container, Span } from '../utils/article/article.ts';

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const FENCED = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$/gm;

/**
 * A post in Markdown as blocks, roughly: headings, items with their depth, quotations, tables left out, each other line
 * a paragraph. Links are their words, and bold words at a line's head are emphasis.
 */
export function savedPost(markdown: string): Block[] {
  const blocks: Block[] = [];
  let list: Container | null = null;
  const lines = markdown.replaceAll('\r\n', '\n').replace(FRONT_MATTER, '').replace(FENCED, '').split('\n');
  for (const line of lines) {
    if (line.trim() === '' || /^\s*(?:\||\[[^\]]+\]:|<)/.test(line)) continue;
    const [, indent = '', marked] = /^(\s*)(?:[-*+]|\d+\.)\s+(.*)/.exec(line) ?? [];
    const [, hashes, title] = /^(#{1,6})\s+(.*)/.exec(line) ?? [];
    const quoted = /^\s*(?:>\s?)+(.*)/.exec(line)?.[1];
    const { text, spans } = inline(marked ?? title ?? quoted ?? line);
    const block: Block = { id: blocks.length + 1, kind: 'paragraph', text, spans };
    if (marked !== undefined) {
      list ??= { kind: 'list', id: blocks.length + 1 };
      Object.assign(block, {
        kind: 'item',
        depth: 1 + Math.min(5, Math.floor(indent.length / 2)),
        within: [list],
      });
    } else list = null;
    if (title !== undefined) Object.assign(block, { kind: 'heading', level: hashes!.length });
    else if (quoted !== undefined) block.kind = 'quotation';
    if (text !== '') blocks.push(block);
  }
  return blocks;
}

function inline(markdown: string): { text: string; spans: Span[] } {
  const words = markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^>]+>|`/g, '')
    .trim();
  const bold = /^\*\*(.+?)\*\*/.exec(words)?.[1];
  const spans: Span[] = bold === undefined ? [] : [{ kind: 'emphasis', start: 0, end: bold.length }];
  return { text: words.replaceAll('**', ''), spans };
}
