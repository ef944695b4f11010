import type { Source } from '../terms/entry.ts';

/** Deeper than any dictionary nests; what is deeper is made to exhaust the stack. */
const DEEPEST = 100;

/** Elements that begin and end a line. */
const BLOCKS = new Set(['div', 'ol', 'ul', 'li', 'details', 'summary', 'table', 'tr']);

/** What marks the links that Warichu prints for an entry's sources. */
export const SOURCE_MARK = 'source';

export interface StructuredText {
  text: string;
  sources: Source[];
}

type Node = Record<string, unknown>;

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Puts text into lines, those of lists with their marks and further in. */
class Lines {
  readonly #lines: string[] = [];
  #line = '';
  #indent = '';
  #mark = '';

  write(text: string): void {
    const [first, ...rest] = text.split('\n');
    this.#line += first;
    for (const line of rest) {
      this.end();
      this.#line = line;
    }
  }

  end(): void {
    const line = this.#line.trim();
    this.#line = '';
    if (line === '') return;
    this.#lines.push(`${this.#indent}${this.#mark}${line}`);
    this.#mark = ' '.repeat(this.#mark.length);
  }

  /** Writes an item of a list: its mark before its first line, the others under it. */
  item(mark: string, write: () => void): void {
    this.end();
    const [indent, outer] = [this.#indent, this.#mark];
    // An item that begins with a list has its mark before the first item of that.
    const isFirst = outer.trim() !== '';
    this.#indent = isFirst ? indent : indent + outer;
    this.#mark = isFirst ? outer + mark : mark;
    write();
    this.end();
    this.#indent = indent;
    this.#mark = ' '.repeat(outer.length);
  }

  toString(): string {
    this.end();
    return this.#lines.join('\n');
  }
}

/** The mark of an item, as its list has it: a number, a sign of the dictionary's own, or a dot. */
function markOf(list: Node, item: Node, nth: number): string {
  const style = [item, list].map(({ style }) => (isObject(style) ? style.listStyleType : undefined));
  const type = style.find((one) => typeof one === 'string') as string | undefined;
  if (type === 'none') return '';
  const own = /^["'](.{1,10})["']$/u.exec(type ?? '')?.[1];
  if (own !== undefined) return `${own.trim()} `;
  return list.tag === 'ol' ? `${nth}. ` : '• ';
}

/**
 * Reads one item of a Yomitan definition: text, or structured content, which is HTML in JSON.
 * @returns its plain text: a line a block and a row of a table, marks before the items of lists, readings in
 *   brackets, of pictures what they are said to show; sources where it is one of Warichu's
 */
export function readStructuredContent(item: unknown): StructuredText {
  if (typeof item === 'string') return { text: item, sources: [] };
  if (isObject(item) && item.type === 'text') {
    return { text: typeof item.text === 'string' ? item.text : '', sources: [] };
  }
  const sources: Source[] = [];
  const lines = new Lines();
  const writeAll = (content: unknown, depth: number) => {
    for (const one of asList(content)) write(one, depth);
  };

  function write(node: unknown, depth: number): void {
    if (typeof node === 'string') lines.write(node);
    if (depth > DEEPEST) return;
    if (Array.isArray(node)) writeAll(node, depth + 1);
    if (!isObject(node)) return;
    if (isSource(node)) {
      sources.push(toSource(node.content));
      return;
    }
    const { tag, content } = node;
    if (tag === 'br') lines.end();
    else if (tag === 'img' || node.type === 'image') {
      const said = [node.alt, node.description, node.title].find(
        (one) => typeof one === 'string' && one !== '',
      );
      lines.write((said as string | undefined) ?? '');
    } else if (tag === 'rt') writeReading(content, depth);
    else if (tag === 'ul' || tag === 'ol') writeList(node, depth);
    else if (tag === 'tr') writeRow(content, depth);
    else if (tag !== 'rp') {
      if (BLOCKS.has(String(tag))) lines.end();
      writeAll(content, depth + 1);
      if (BLOCKS.has(String(tag))) lines.end();
    }
  }

  function writeReading(content: unknown, depth: number): void {
    const reading = plainText(content, depth + 1);
    if (reading !== '') lines.write(`(${reading})`);
  }

  function writeList(list: Node, depth: number): void {
    lines.end();
    const items = asList(list.content).filter((one) => isObject(one) && one.tag === 'li') as Node[];
    const isOnly = items.length < 2;
    let nth = 0;
    for (const one of asList(list.content)) {
      if (!isObject(one) || one.tag !== 'li') write(one, depth + 1);
      else lines.item(isOnly ? '' : markOf(list, one, ++nth), () => writeAll(one.content, depth + 1));
    }
    lines.end();
  }

  function writeRow(content: unknown, depth: number): void {
    lines.end();
    const cells = asList(content).map((cell) => plainText(cell, depth + 1));
    lines.write(cells.filter((cell) => cell !== '').join(' | '));
    lines.end();
  }

  write(item, 0);
  return { text: lines.toString(), sources };
}

/** Text in one line. */
function plainText(node: unknown, depth: number): string {
  if (typeof node === 'string') return node.replaceAll('\n', ' ').trim();
  if (depth > DEEPEST) return '';
  if (Array.isArray(node)) return node.map((one) => plainText(one, depth + 1)).join('');
  if (!isObject(node) || node.tag === 'rp') return '';
  if (node.tag === 'br') return ' ';
  const text = plainText(node.content ?? node.alt ?? node.title ?? '', depth + 1);
  if (node.tag === 'rt') return text === '' ? '' : `(${text})`;
  return node.tag === 'li' || node.tag === 'div' ? `${text} ` : text;
}

function isSource(node: Node): node is Node & { content: Node & { href: string } } {
  const { data, content } = node;
  return (
    isObject(data) && data.warichu === SOURCE_MARK && isObject(content) && typeof content.href === 'string'
  );
}

function toSource({ href, content }: Node & { href: string }): Source {
  return { title: typeof content === 'string' && content !== href ? content : '', url: href };
}
