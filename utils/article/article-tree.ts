import type { Container } from './article.ts';
import {
  type BlockContext,
  type ContextOptions,
  enterBlock,
  OUTERMOST,
  sameContext,
} from './block-context.ts';
import { blockOffset, blockRange } from './block-range.ts';
import { type ElementLook, lookAtMarkup, lookAtStyle } from './element-look.ts';
import { elementRole } from './element-rules.ts';
import type { RunContent, SpanMark } from './inline-run.ts';
import { LiveBlock, type UnreadText } from './live-block.ts';
import { nativeCall, nativeValue } from './native-dom.ts';
import { PlainElements } from './plain-elements.ts';
import { ContainerReader } from './read-container.ts';
import { readWhole } from './read-whole.ts';

/** A block-level element of the article and what is directly in it, in document order. */
export interface TreeNode {
  readonly element: Element;
  /** Its local name. */
  readonly name: string;
  /** Null for the root and for a node that is no longer in the tree. */
  parent: TreeNode | null;
  context: BlockContext;
  items: (LiveBlock | TreeNode)[];
  /** `content`: to be read again; `deep`: together with everything in it. */
  dirty: 'content' | 'deep' | null;
}

export interface ArticleTreeOptions {
  /** Elements for which it is true are left out. Default: the computed style, or markup where there is none. */
  isHidden?: (element: Element) => boolean;
  /** BCP 47 of the article; default: the root's nearest `lang`. */
  lang?: string | null;
  /** Elements that are no part of the page, such as what an extension has put there. */
  skip?: Iterable<Element>;
}

export interface TreeChange {
  added: LiveBlock[];
  removed: LiveBlock[];
}

/**
 * An article's blocks, read from live elements and kept true to them.
 *
 * The tree is of block-level elements. When something changes, only the elements whose own content changed
 * are read again; blocks that came out the same keep their ids.
 */
export class ArticleTree {
  readonly root: Element;
  readonly #contextOptions: ContextOptions;
  readonly #reader: ContainerReader;
  readonly #look: ElementLook;
  /** False where every element has to be asked about by itself. */
  readonly #readsWhole: boolean;
  readonly #top: TreeNode;
  readonly #containers = new WeakMap<Element, Container>();
  /** Made when first needed: reading alone does not need it. */
  #index: WeakMap<Element, TreeNode> | null = null;
  #flat: LiveBlock[] | null = null;
  #nextBlock = 1;
  #nextContainer = 1;
  /** What the nodes being read have gathered so far, one behind the other. Arrays of the right size are cut from it. */
  readonly #stack: (LiveBlock | TreeNode)[] = [];
  #height = 0;
  /** The node being read. */
  #current: TreeNode;
  /** The child nodes it had before and that have not been met again yet. */
  #before: Map<Element, TreeNode> | null = null;
  readonly #dirty = new Set<TreeNode>();
  /** True in the constructor: what is read there is not news. */
  #isFirst = true;
  /** The blocks read there, which come in document order. */
  #first: LiveBlock[] | null = [];
  /** In the constructor: what is plain in the whole of the root. */
  #plain: PlainElements | null = null;
  readonly #added = new Set<LiveBlock>();
  readonly #removed = new Set<LiveBlock>();

  /** Reads the whole of `root`, which is taken to be shown. */
  constructor(root: Element, options: ArticleTreeOptions = {}) {
    this.root = root;
    this.#contextOptions = {
      lang: options.lang === undefined ? langAround(root) : options.lang,
      containerOf: (element, described) => this.#containerOf(element, described),
    };
    this.#look = lookFor(root, options.isHidden);
    this.#readsWhole = options.isHidden === undefined && !options.skip && isHtml(root);
    this.#reader = new ContainerReader({
      look: this.#look,
      looksAtAll: options.isHidden !== undefined,
      skip: options.skip ? new Set(options.skip) : null,
      onRun: (content) => this.#onRun(content),
      onBlock: (element, name, attributed, marks) => this.#onBlock(element, name, attributed, marks),
    });
    const name = nativeValue<string>(root, 'localName') ?? '';
    const attributed = name !== 'form' && root.hasAttributes();
    const context = enterBlock(OUTERMOST, root, name, attributed, [], this.#contextOptions);
    this.#top = { element: root, name, parent: null, context, items: NO_ITEMS, dirty: null };
    this.#current = this.#top;
    if (this.#readsWhole && name !== 'form') this.#plain = new PlainElements(root, this.#look);
    this.#read(this.#top);
    this.#plain = null;
    this.#isFirst = false;
    this.#flat = this.#first;
    this.#first = null;
    this.#release();
  }

  /** All blocks in document order. The array is not to be changed. */
  blocks(): readonly LiveBlock[] {
    this.#flat ??= flatten(this.#top, []);
    return this.#flat;
  }

  /**
   * Notes that something has changed, without reading anything yet.
   * @param node what changed: a text node's data or an element's children
   * @param restyled true when an element's attributes changed, which may show, hide or turn into
   *   something else everything in it
   */
  touch(node: Node, restyled = false): void {
    const index = this.#indexed();
    let element: Node | null = node;
    while (element && !index.has(element as Element)) element = parentOf(element);
    const holder = element && index.get(element as Element);
    if (!holder) return;
    if (!restyled) {
      this.#mark(holder, 'content');
    } else if (holder.element === node) {
      this.#mark(holder, 'deep');
      if (holder.parent) this.#mark(holder.parent, 'content');
    } else {
      this.#mark(holder, 'content');
      for (const item of holder.items) {
        if ('items' in item && node.contains(item.element)) this.#mark(item, 'deep');
      }
    }
  }

  /** Whether something touched has not been read again. */
  get isStale(): boolean {
    return this.#dirty.size > 0;
  }

  /**
   * Reads again what was touched.
   * @param enough asked after every element read; true leaves the rest for the next time
   * @returns the blocks that are new and those that are gone since the last time. A block that came out as
   *   it was is in neither
   */
  settle(enough: () => boolean = () => false): TreeChange {
    for (const node of this.#dirty) {
      this.#dirty.delete(node);
      if (node.dirty && (node.parent || node === this.#top)) {
        this.#read(node);
        if (enough()) break;
      }
    }
    this.#release();
    const change = { added: [...this.#added], removed: [...this.#removed] };
    if (change.added.length > 0 || change.removed.length > 0) this.#flat = null;
    this.#added.clear();
    this.#removed.clear();
    return change;
  }

  /**
   * Brings the tree up to date.
   * @param dirty text nodes whose data and elements whose children changed
   * @param restyled elements whose attributes changed
   */
  update(dirty: Iterable<Node>, restyled: Iterable<Element> = []): TreeChange {
    for (const node of dirty) this.touch(node);
    for (const element of restyled) this.touch(element, true);
    return this.settle();
  }

  /**
   * The block and the place in its text that a place in the page belongs to.
   * @param node a text node, or an element with `offset` counting its children, as
   *   `caretPositionFromPoint` gives them
   * @returns null for a place that is in no block, such as a ruby's reading or a hidden element
   */
  locate(node: Node, offset: number): { block: LiveBlock; offset: number } | null {
    if (node.nodeType !== 3) {
      const child = nativeValue<NodeList>(node, 'childNodes')?.item(offset);
      return child?.nodeType === 3 ? this.locate(child, 0) : null;
    }
    const index = this.#indexed();
    let element = parentOf(node);
    while (element && !index.has(element as Element)) element = parentOf(element);
    const holder = element && index.get(element as Element);
    for (const item of holder?.items ?? []) {
      if ('items' in item) continue;
      const at = blockOffset(item, node, offset);
      if (at !== null) return { block: item, offset: at };
    }
    return null;
  }

  /** The stretch of the page that shows `[start, end)` of a block's text; see `blockRange`. */
  range(block: LiveBlock, start: number, end: number): StaticRangeInit {
    return blockRange(block, start, end);
  }

  #read(node: TreeNode): void {
    const outer = this.#current;
    const outerBefore = this.#before;
    const old = node.items;
    const deep = node.dirty === 'deep';
    node.dirty = null;
    const base = this.#height;
    this.#current = node;
    this.#before = null;
    if (old.length > 0) {
      this.#before = new Map();
      for (const item of old) {
        if (!('items' in item)) continue;
        this.#before.set(item.element, item);
        if (deep) item.dirty = 'deep';
      }
    }
    if (!this.#readWhole(node)) this.#reader.read(node.element, node.name, node.context);
    node.items = this.#height === base ? NO_ITEMS : this.#stack.slice(base, this.#height);
    this.#height = base;
    if (old.length > 0) this.#compare(old, node);
    else if (!this.#isFirst) for (const item of node.items) if (!('items' in item)) this.#added.add(item);
    this.#current = outer;
    this.#before = outerBefore;
  }

  /** Keeps the blocks that came out as they were, and notes the others. */
  #compare(old: readonly (LiveBlock | TreeNode)[], node: TreeNode): void {
    const byText = new Map<string, Set<LiveBlock>>();
    for (const item of old) {
      if ('items' in item) continue;
      const alike = byText.get(item.text);
      if (alike) alike.add(item);
      else byText.set(item.text, new Set([item]));
    }
    for (const [i, item] of node.items.entries()) {
      if ('items' in item) continue;
      const alike = byText.get(item.text);
      const before = alike && first(alike, (block) => block.isSameAs(item));
      if (before) {
        before.adopt(item);
        alike.delete(before);
        node.items[i] = before;
      } else {
        this.#added.add(item);
      }
    }
    for (const alike of byText.values()) for (const block of alike) this.#lose(block);
    for (const child of this.#before?.values() ?? []) this.#drop(child);
    this.#flat = null;
  }

  /** @returns false where the nodes of the element have to be looked at */
  #readWhole({ element, name, context }: TreeNode): boolean {
    if (!this.#readsWhole || name === 'form') return false;
    // On a page that changes, a container is not asked for everything in it when a block more has come.
    if (this.#plain === null && isBlockLevel(element.firstElementChild)) return false;
    const text = readWhole(element, context, this.#plain ?? new PlainElements(element, this.#look));
    if (text !== null && text !== 'blank') this.#onRun(text);
    return text !== null;
  }

  #onRun(read: RunContent | UnreadText): void {
    const block = new LiveBlock(this.#nextBlock, this.#current.context, read);
    this.#nextBlock += 1;
    this.#push(block);
    this.#first?.push(block);
  }

  #onBlock(element: Element, name: string, attributed: boolean, marks: readonly SpanMark[]): void {
    const parent = this.#current;
    const context = enterBlock(parent.context, element, name, attributed, marks, this.#contextOptions);
    const before = this.#before?.get(element);
    if (before) {
      this.#before?.delete(element);
      this.#push(before);
      if (before.dirty || !sameContext(before.context, context)) {
        before.context = context;
        this.#read(before);
      }
      return;
    }
    const node: TreeNode = { element, name, parent, context, items: NO_ITEMS, dirty: null };
    this.#index?.set(element, node);
    this.#push(node);
    this.#read(node);
  }

  /** What is kept only for speed must not keep what the page has thrown away. */
  #release(): void {
    this.#stack.length = 0;
    this.#reader.release();
  }

  #push(item: LiveBlock | TreeNode): void {
    this.#stack[this.#height] = item;
    this.#height += 1;
  }

  #mark(node: TreeNode, how: 'content' | 'deep'): void {
    if (node.dirty !== 'deep') node.dirty = how;
    this.#dirty.add(node);
  }

  #drop(node: TreeNode): void {
    node.parent = null;
    this.#dirty.delete(node);
    // An element that was moved already stands for its new node.
    if (this.#index?.get(node.element) === node) this.#index.delete(node.element);
    for (const item of node.items) {
      if ('items' in item) this.#drop(item);
      else this.#lose(item);
    }
  }

  #lose(block: LiveBlock): void {
    if (!this.#added.delete(block)) this.#removed.add(block);
  }

  #containerOf(element: Element, described: Omit<Container, 'id'>): Container {
    const known = this.#containers.get(element);
    if (known && sameContainer(known, described)) return known;
    const id = known?.id ?? this.#nextContainer++;
    const container = { ...described, id };
    this.#containers.set(element, container);
    return container;
  }

  #indexed(): WeakMap<Element, TreeNode> {
    if (!this.#index) {
      this.#index = new WeakMap();
      addToIndex(this.#index, this.#top);
    }
    return this.#index;
  }
}

/** What every node without content has, shared to spare memory. */
const NO_ITEMS: (LiveBlock | TreeNode)[] = [];

function flatten(node: TreeNode, into: LiveBlock[]): LiveBlock[] {
  for (const item of node.items) {
    if ('items' in item) flatten(item, into);
    else into.push(item);
  }
  return into;
}

function addToIndex(index: WeakMap<Element, TreeNode>, node: TreeNode): void {
  index.set(node.element, node);
  for (const item of node.items) if ('items' in item) addToIndex(index, item);
}

function first<T>(items: Iterable<T>, holds: (item: T) => boolean): T | undefined {
  for (const item of items) if (holds(item)) return item;
  return undefined;
}

function isBlockLevel(element: Element | null): boolean {
  return element !== null && elementRole(element.localName) === 'block';
}

/** In other documents there is text that is no text node's. */
function isHtml(root: Element): boolean {
  return root.ownerDocument.contentType === 'text/html';
}

function parentOf(node: Node): Node | null {
  return nativeValue<Node | null>(node, 'parentNode') ?? null;
}

function langAround(root: Element): string | null {
  return nativeCall<Element | null>(root, 'closest', '[lang]')?.getAttribute('lang') || null;
}

function lookFor(root: Element, isHidden: ArticleTreeOptions['isHidden']): ElementLook {
  if (isHidden) return (element) => (isHidden(element) ? 'hidden' : null);
  const view = nativeValue<(Window & typeof globalThis) | null>(root.ownerDocument, 'defaultView');
  const isLaidOut = typeof view?.Element.prototype.checkVisibility === 'function';
  return view && isLaidOut ? lookAtStyle(view) : lookAtMarkup;
}

const CONTAINER_FIELDS = ['kind', 'cite', 'title', 'author'] as const;

function sameContainer(a: Container, b: Omit<Container, 'id'>): boolean {
  return (
    CONTAINER_FIELDS.every((field) => a[field] === b[field]) && a.classes?.join(' ') === b.classes?.join(' ')
  );
}
