import type { Article } from '../utils/article/article.ts';

/**
 * An article out of plain text.
 * @param paragraphs their texts, in order
 * @param url its address, or null
 */
export function plainTextArticle(paragraphs: readonly string[], url: string | null): Article {
  return {
    url: url ?? '',
    canonicalUrl: null,
    title: '',
    byline: null,
    siteName: null,
    lang: null,
    published: null,
    blocks: paragraphs.map((text, at) => ({ id: at + 1, kind: 'paragraph', text, spans: [] })),
  };
}

/** @returns the paragraphs of a text, which blank lines part; line breaks inside them stay, as "\n" */
export function splitParagraphs(text: string): string[] {
  return withPlainBreaks(text)
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** @returns every line of a text, blank ones too; the break that ends the last one begins no other */
export function splitLines(text: string): string[] {
  const lines = withPlainBreaks(text).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function withPlainBreaks(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
