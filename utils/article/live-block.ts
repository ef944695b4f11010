import type { Block, BlockKind, Container, Span } from './article.ts';
import type { BlockContext } from './block-context.ts';
import type { RunContent } from './inline-run.ts';
import { makeBlock } from './make-block.ts';
import { readHolder } from './read-holder.ts';
import { sameContent, sameItems } from './same-content.ts';

/** What is told of a block's text before its nodes have been looked at. */
export interface UnreadText {
  /** The element whose whole text it is. */
  holder: Element;
  text: string;
  /** Start and end of each stretch of code in it, one after the other. */
  codes: readonly number[];
}

/**
 * A block together with the text nodes it was read from.
 *
 * Piece i of the text, from `textStarts[i]` to the next piece's start, stands in `nodes[i]` from
 * `nodeStarts[i]` on, one unit for one unit; only the line breaks at `breaks`, which close the piece before
 * them, are in no node. A text node of which white space was collapsed has several pieces.
 *
 * Where an element holds nothing but the block, nodes and spans are read when somebody first asks for them: most
 * blocks are never near the window. When the page has changed meanwhile and the tree has not been brought up to date
 * yet, such a block has no nodes.
 */
export class LiveBlock {
  readonly id: number;
  readonly text: string;
  #context: BlockContext;
  /** The element whose whole text it is, where that was read as one. */
  #holder: Element | null;
  #codes: readonly number[] | null;
  #content: RunContent | null;
  #block: Block | null = null;
  /** Its nodes were asked for when they could not be told. */
  #isMissed = false;

  constructor(id: number, context: BlockContext, read: RunContent | UnreadText) {
    this.id = id;
    this.text = read.text;
    this.#context = context;
    const isUnread = 'holder' in read;
    this.#holder = isUnread ? read.holder : null;
    this.#codes = isUnread ? read.codes : null;
    this.#content = isUnread ? null : read;
  }

  get kind(): BlockKind {
    return this.#context.kind ?? 'text';
  }

  get lang(): string | undefined {
    return this.#context.lang;
  }

  get within(): readonly Container[] {
    return this.#context.within;
  }

  /** The block as JSON. */
  get block(): Block {
    const content = this.#read();
    if (this.#content === null) return makeBlock(this.id, content, this.#context);
    this.#block ??= makeBlock(this.id, content, this.#context);
    return this.#block;
  }

  /** The block without spans other than `code` and `excluded`, as long as its nodes have not been read. */
  get outline(): Block {
    if (this.#content !== null) return this.block;
    return makeBlock(this.id, this.#unreadContent(), this.#context);
  }

  /** Whether its nodes are known. */
  get isRead(): boolean {
    return this.#content !== null;
  }

  /** An element that holds the whole block and nothing else; null where there may be none. */
  get holder(): Element | null {
    return this.#holder;
  }

  /** The text with its nodes and spans. */
  get content(): RunContent {
    return this.#read();
  }

  get nodes(): Text[] {
    return this.#read().nodes;
  }

  get textStarts(): readonly number[] {
    return this.#read().textStarts;
  }

  get nodeStarts(): readonly number[] {
    return this.#read().nodeStarts;
  }

  /** Offsets into the text of the "\n" that stand for `<br>`. */
  get breaks(): readonly number[] {
    return this.#read().breaks;
  }

  /**
   * Whether another reading gave the same block out of the same text nodes, their ids apart. As long as this one's
   * nodes have not been read, nobody knows them, and they need not be the same. Whoever asked for them in vain is to
   * hear of it.
   */
  isSameAs(other: LiveBlock): boolean {
    const a = this.#context;
    const b = other.#context;
    const excluded = a.excluded || a.editable;
    const same =
      !this.#isMissed &&
      this.text === other.text &&
      a.kind === b.kind &&
      a.lang === b.lang &&
      a.level === b.level &&
      a.depth === b.depth &&
      excluded === (b.excluded || b.editable) &&
      sameItems(a.within, b.within);
    if (!same) return false;
    if (this.#content === null) return excluded || sameItems(this.#codesOf(), other.#codesOf());
    return sameContent(this.#content, other.#read());
  }

  /** Takes over what a new reading, which `isSameAs` it, knows of where it stands. */
  adopt(other: LiveBlock): void {
    if (this.#content !== null) return;
    this.#context = other.#context;
    this.#holder = other.#holder;
    this.#content = other.#content;
  }

  #read(): RunContent {
    if (this.#content !== null) return this.#content;
    const content = readHolder(this.#holder!, this.#context);
    // Read behind a change that the tree has not been told of yet: not what this block is.
    if (content?.text !== this.text) {
      this.#isMissed = true;
      return this.#unreadContent();
    }
    this.#content = content;
    return content;
  }

  #unreadContent(): RunContent {
    const spans = this.#codes === null ? [] : codeSpans(this.#codes);
    return { text: this.text, nodes: [], textStarts: [], nodeStarts: [], breaks: [], spans };
  }

  #codesOf(): readonly number[] {
    this.#codes ??= this.#read()
      .spans.filter(({ kind }) => kind === 'code' || kind === 'excluded')
      .flatMap(({ start, end }) => [start, end]);
    return this.#codes;
  }
}

function codeSpans(codes: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < codes.length; i += 2) {
    spans.push({ kind: 'code', start: codes[i]!, end: codes[i + 1]! });
  }
  return spans;
}
