/**
 * Blocks as one text, a few strings and numbers. As JSON objects they would cost the page's thread more to write out than to
 * read from the page: most of it would be the names of fields, over and over.
 *
 * `shape` tells how many containers there are and what each is, then how many blocks and what each is.
 * Each begins with its kind, doubled for every field that it may have or not and one more where it has it; after the
 * fields that it always has come those in turn. A string is its place in `strings`, a list begins with its length.
 */
import type { Block, BlockKind, Container, Span, SpanKind } from './article.ts';

export interface PackedBlocks {
  /** The texts of all blocks, one behind the other. */
  text: string;
  shape: number[];
  /** Languages, addresses, titles and class names, each once. */
  strings: string[];
}

const BLOCK_KINDS: readonly BlockKind[] = [
  'paragraph',
  'heading',
  'item',
  'dt',
  'dd',
  'quotation',
  'caption',
  'code',
  'cell',
  'text',
];
const SPAN_KINDS: readonly SpanKind[] = [
  'link',
  'cite',
  'q',
  'dfn',
  'abbr',
  'code',
  'emphasis',
  'ruby',
  'excluded',
];
const CONTAINER_KINDS: readonly Container['kind'][] = [
  'quotation',
  'figure',
  'list',
  'table',
  'details',
  'note',
  'header',
  'footer',
];

/** @param blocks the offsets of their spans lie in their texts */
export function packBlocks(blocks: readonly Block[]): PackedBlocks {
  const strings = new Map<string, number>();
  const containers = new Map<Container, number>();
  const head: number[] = [];
  const body: number[] = [];
  const texts: string[] = [];
  let id = 0;
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    const { text, lang, level, depth, within, spans } = block;
    texts.push(text);
    // Most blocks are paragraphs that follow one another: their ids are told by the one before.
    const follows = block.id === id + 1;
    id = block.id;
    let what = BLOCK_KINDS.indexOf(block.kind);
    what = what * 2 + (block.excluded === true ? 1 : 0);
    what = what * 2 + (follows ? 0 : 1);
    what = what * 2 + (lang === undefined ? 0 : 1);
    what = what * 2 + (level === undefined ? 0 : 1);
    what = what * 2 + (depth === undefined ? 0 : 1);
    what = what * 2 + (within === undefined ? 0 : 1);
    body.push(what);
    body.push(text.length);
    body.push(spans.length);
    if (!follows) body.push(id);
    if (lang !== undefined) body.push(placeOf(strings, lang));
    if (level !== undefined) body.push(level);
    if (depth !== undefined) body.push(depth);
    if (within !== undefined) {
      body.push(within.length);
      for (const container of within) {
        if (!containers.has(container)) packContainer(container, head, strings);
        body.push(placeOf(containers, container));
      }
    }
    for (let j = 0; j < spans.length; j += 1) {
      const { kind, start, end, href, title } = spans[j]!;
      body.push(SPAN_KINDS.indexOf(kind) * 4 + (href === undefined ? 0 : 2) + (title === undefined ? 0 : 1));
      body.push(start);
      body.push(end - start);
      if (href !== undefined) body.push(placeOf(strings, href));
      if (title !== undefined) body.push(placeOf(strings, title));
    }
  }
  const shape = [containers.size, ...head, blocks.length].concat(body);
  return { text: texts.join(''), shape, strings: [...strings.keys()] };
}

function packContainer(container: Container, into: number[], strings: Map<string, number>): void {
  const { kind, id, cite, title, author, classes } = container;
  let what = CONTAINER_KINDS.indexOf(kind);
  what = what * 2 + (cite === undefined ? 0 : 1);
  what = what * 2 + (title === undefined ? 0 : 1);
  what = what * 2 + (author === undefined ? 0 : 1);
  what = what * 2 + (classes === undefined ? 0 : 1);
  into.push(what);
  into.push(id);
  if (cite !== undefined) into.push(placeOf(strings, cite));
  if (title !== undefined) into.push(placeOf(strings, title));
  if (author !== undefined) into.push(placeOf(strings, author));
  if (classes === undefined) return;
  into.push(classes.length);
  for (const name of classes) into.push(placeOf(strings, name));
}

/** The place of something in the order in which it was first met. */
function placeOf<T>(places: Map<T, number>, what: T): number {
  let place = places.get(what);
  if (place === undefined) {
    place = places.size;
    places.set(what, place);
  }
  return place;
}

/**
 * @param packed whatever a page may have sent, as far as its fields are of these types
 * @returns the blocks that were packed; blocks that shared a container share it again
 * @throws RangeError where it makes no sense
 */
export function unpackBlocks({ text, shape, strings }: PackedBlocks): Block[] {
  let at = 0;
  let textAt = 0;
  let id = 0;
  const next = () => {
    const number = shape[at];
    if (number === undefined || !Number.isInteger(number) || number < 0) throw wrong();
    at += 1;
    return number;
  };
  const one = <T>(of: readonly T[], index = next()): T => {
    const found = of[index];
    if (found === undefined) throw wrong();
    return found;
  };
  const list = <T>(read: () => T): T[] => {
    const items: T[] = [];
    for (let left = next(); left > 0; left -= 1) items.push(read());
    return items;
  };
  const container = (): Container => {
    const what = next();
    const made: Container = { kind: one(CONTAINER_KINDS, what >> 4), id: next() };
    if (what & 8) made.cite = one(strings);
    if (what & 4) made.title = one(strings);
    if (what & 2) made.author = one(strings);
    if (what & 1) made.classes = list(() => one(strings));
    return made;
  };
  const span = (length: number): Span => {
    const what = next();
    const start = next();
    const made: Span = { kind: one(SPAN_KINDS, what >> 2), start, end: start + next() };
    if (made.end > length) throw wrong();
    if (what & 2) made.href = one(strings);
    if (what & 1) made.title = one(strings);
    return made;
  };
  const containers = list(container);
  const blocks = list((): Block => {
    const what = next();
    const kind = one(BLOCK_KINDS, what >> 6);
    const length = next();
    const spans = next();
    id = what & 16 ? next() : id + 1;
    const made: Block = { id, kind, text: text.slice(textAt, textAt + length), spans: [] };
    textAt += length;
    if (textAt > text.length) throw wrong();
    if (what & 32) made.excluded = true;
    if (what & 8) made.lang = one(strings);
    if (what & 4) made.level = next();
    if (what & 2) made.depth = next();
    if (what & 1) made.within = list(() => one(containers));
    for (let left = spans; left > 0; left -= 1) made.spans.push(span(length));
    return made;
  });
  if (at < shape.length || textAt < text.length) throw wrong();
  return blocks;
}

function wrong(): RangeError {
  return new RangeError('These are no packed blocks.');
}
