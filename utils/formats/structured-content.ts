import type { Source } from '../terms/entry.ts';

/** Deeper than any dictionary nests; what is deeper is made to exhaust the stack. */
const DEEPEST = 100;

const LINES = new Set(['br', 'div', 'ol', 'ul', 'li', 'details', 'summary', 'table', 'tr']);

/** What marks the links that Warichu prints for an entry's sources. */
export const SOURCE_MARK = 'source';

export interface StructuredText {
  text: string;
  sources: Source[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads one item of a Yomitan definition: text, or structured content, which is HTML in JSON.
 * @returns its plain text, a line a block, and readings in brackets; sources where it is one of Warichu's
 */
export function readStructuredContent(item: unknown): StructuredText {
  const sources: Source[] = [];
  const text = (node: unknown, depth: number): string => {
    if (typeof node === 'string') return node;
    if (depth > DEEPEST) return '';
    if (Array.isArray(node)) return node.map((one) => text(one, depth + 1)).join('');
    if (!isObject(node)) return '';
    if (node.type === 'text') return typeof node.text === 'string' ? node.text : '';
    if (node.tag === 'br') return '\n';
    if (node.tag === 'img' || node.type === 'image') {
      return [node.alt, node.description, node.title].find((one) => typeof one === 'string') ?? '';
    }
    if (node.tag === 'rp') return '';
    const content = text(node.content, depth + 1);
    if (isObject(node.data) && node.data.warichu === SOURCE_MARK) {
      const link = node.content;
      if (isObject(link) && typeof link.href === 'string') {
        sources.push({ title: content === link.href ? '' : content, url: link.href });
        return '';
      }
    }
    if (node.tag === 'rt') return content === '' ? '' : `(${content})`;
    if (node.tag === 'td' || node.tag === 'th') return `${content} `;
    return LINES.has(String(node.tag)) ? `\n${content}\n` : content;
  };
  const whole = text(item, 0);
  if (typeof item === 'string' || (isObject(item) && item.type === 'text')) return { text: whole, sources };
  return { text: whole.replaceAll(/[^\S\n]*\n\s*/g, '\n').trim(), sources };
}
