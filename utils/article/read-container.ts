import { type BlockContext, isEditable } from './block-context.ts';
import type { ElementLook } from './element-look.ts';
import { elementRole, INLINE_NAMES, SPAN_KINDS } from './element-rules.ts';
import { InlineRun, type RunContent, type SpanMark } from './inline-run.ts';
import { nativeValue } from './native-dom.ts';

const ELEMENT = 1;
const TEXT = 3;
/** Deeper than any page nests (parsers stop at 512); a page made to exhaust the stack is cut off here. */
const DEEPEST = 600;

/** What the reading of one container needs from whoever keeps the tree. */
export interface ContainerVisitor {
  look: ElementLook;
  /** True when `look` has something to say of elements that have no attribute and an ordinary name. */
  looksAtAll: boolean;
  skip: ReadonlySet<Element> | null;
  /** A run of inline content has ended. */
  onRun(content: RunContent): void;
  /** A block-level element begins here; whoever is told reads it or knows it already. */
  onBlock(element: Element, name: string, attributed: boolean, marks: readonly SpanMark[]): void;
}

/**
 * Reads the inline content directly in a block-level element, down through inline elements, and names the
 * block-level elements it meets. Leaves the page as it is.
 */
export class ContainerReader {
  readonly #visitor: ContainerVisitor;
  readonly #run = new InlineRun();
  #preserve = false;
  /** True as long as the container has nothing in it but one run. */
  #isWhole = true;
  #depth = 0;

  constructor(visitor: ContainerVisitor) {
    this.#visitor = visitor;
  }

  read(element: Element, name: string, context: BlockContext): void {
    const preserve = this.#preserve;
    this.#preserve = context.preserve;
    this.#isWhole = true;
    this.#run.reopen(context.marks);
    this.#walk(element, name === 'form');
    this.#flush(this.#isWhole ? element : null);
    this.#preserve = preserve;
  }

  /** Lets go of the page's nodes; to be called when a reading is over. */
  release(): void {
    this.#run.release();
  }

  #walk(parent: Element, isForm: boolean): void {
    if (this.#depth >= DEEPEST) return;
    this.#depth += 1;
    const run = this.#run;
    const { skip, looksAtAll } = this.#visitor;
    const isPlain = skip === null && !looksAtAll;
    let child = isForm ? (nativeValue<ChildNode | null>(parent, 'firstChild') ?? null) : parent.firstChild;
    while (child) {
      const type = child.nodeType;
      if (type === TEXT) {
        run.append(child as Text);
        child = child.nextSibling;
        continue;
      }
      if (type !== ELEMENT && typeof type === 'number') {
        child = child.nextSibling;
        continue;
      }
      const element: Element = child as Element;
      const name: unknown = element.localName;
      const mark: SpanMark | null | undefined = isPlain ? PLAIN_MARKS.get(name as string) : undefined;
      if (mark === undefined || element.hasAttributes()) {
        child = this.#element(element, name);
        continue;
      }
      // The commonest of all, with nothing to look up.
      if (mark !== null) run.open(mark);
      this.#walk(element, false);
      if (mark !== null) run.close();
      child = element.nextSibling;
    }
    this.#depth -= 1;
  }

  /** @returns the element's next sibling */
  #element(element: Element, localName: unknown): ChildNode | null {
    // Only a form, whose properties its controls shadow, has a name that is no string.
    const name = typeof localName === 'string' ? localName : 'form';
    const isForm = name === 'form';
    const next = isForm
      ? (nativeValue<ChildNode | null>(element, 'nextSibling') ?? null)
      : element.nextSibling;
    const role = elementRole(name);
    if (role === 'left-out') return next;
    if (role === 'break') {
      this.#run.lineBreak();
      return next;
    }
    const { skip, look, looksAtAll } = this.#visitor;
    if (skip?.has(element)) return next;
    const attributed = isForm || element.hasAttributes();
    // Of an element without attributes the look has only seldom anything to say.
    const asks = attributed || role === 'custom' || looksAtAll || name === 'dialog';
    const looks = asks ? look(element, name, attributed) : null;
    if (looks === 'hidden') return next;
    if (looks === 'block' || (looks === null && role === 'block')) {
      this.#flush(null);
      const marks = this.#run.openMarks();
      this.#visitor.onBlock(element, name, attributed && !isForm, marks);
      this.#isWhole = false;
      this.#run.reopen(marks);
      return next;
    }
    this.#inline(element, name, attributed && !isForm);
    return next;
  }

  #inline(element: Element, name: string, attributed: boolean): void {
    const mark = markOf(element, name, attributed);
    if (mark) this.#run.open(mark);
    const excluded = attributed && isEditable(element) === true;
    if (excluded) this.#run.open({ kind: 'excluded' });
    this.#walk(element, name === 'form');
    if (excluded) this.#run.close();
    if (mark) this.#run.close();
  }

  #flush(holder: Element | null): void {
    const content = this.#run.take(this.#preserve, holder);
    if (content) this.#visitor.onRun(content);
  }
}

/** The marks of inline elements without attributes; null where they make none. */
const PLAIN_MARKS = new Map<string, SpanMark | null>(
  INLINE_NAMES.filter((name) => name !== 'ruby').map((name) => {
    const kind = SPAN_KINDS.get(name);
    return [name, kind === undefined || kind === 'link' ? null : { kind }];
  }),
);

function markOf(element: Element, name: string, attributed: boolean): SpanMark | null {
  const kind = SPAN_KINDS.get(name);
  if (!kind) return null;
  const mark: SpanMark = { kind };
  if (kind === 'ruby') {
    const reading = readingOf(element);
    if (reading) mark.title = reading;
    return mark;
  }
  if (!attributed) return kind === 'link' ? null : mark;
  if (kind === 'link') {
    if (!element.hasAttribute('href')) return null;
    const href = (element as HTMLAnchorElement).href;
    if (href && !SCRIPT_ADDRESS.test(href)) mark.href = href;
  } else if (kind === 'q') {
    const cite = element.getAttribute('cite')?.trim() ? (element as HTMLQuoteElement).cite : '';
    if (cite) mark.href = cite;
  } else if (kind === 'abbr' || kind === 'dfn') {
    const title = element.getAttribute('title')?.trim();
    if (title) mark.title = title;
  }
  return mark;
}

const SCRIPT_ADDRESS = /^\s*(?:javascript|vbscript|data):/i;

function readingOf(ruby: Element): string {
  let reading = '';
  for (const rt of ruby.querySelectorAll('rt')) reading += rt.textContent.replace(/\s+/g, ' ').trim();
  return reading;
}
