import { isEditable } from './block-context.ts';
import type { ElementLook } from './element-look.ts';
import { elementRole, INLINE_NAMES, SPAN_KINDS } from './element-rules.ts';

/** Empty elements: nothing in them is text, and they end no block. */
const EMPTY = new Set('area base embed img input link meta source track wbr'.split(' '));
/** Elements that make `code` of their text. */
const CODE = new Set(INLINE_NAMES.filter((name) => SPAN_KINDS.get(name) === 'code'));
/** Elements that what is found has to be known of at once: readings, and quotations that name their sources. */
const TOLD = new Set('q rb rbc ruby'.split(' '));
/** The commonest elements of which only the text matters: what is not found needs no look at all. */
const COMMONEST = 'a,em,strong,b,i,span,sup,sub,small,u,abbr,cite,time,img';
/** Attributes that can make another thing of an element than its name says. */
const TELLING = '[class], [id], [style], [hidden], [popover], [contenteditable]';

const NONE: readonly never[] = Object.freeze([]);

const SELECTOR = `:not(:is(${COMMONEST}):not(${TELLING}))`;

/**
 * Finds the block-level elements that hold nothing but text and plain inline elements, so that their text can be
 * had in one piece and their nodes need not be looked at. One question to the selector engine names every element
 * of a page that matters; on most pages there are few beside the blocks.
 */
export class PlainElements {
  readonly #root: Element;
  readonly #look: ElementLook;
  readonly #found: ArrayLike<Element>;
  #at = 0;
  /** `#found[#at]`: asking the list takes longer than keeping it. */
  #next: Element | undefined;

  /** @param root what is in it is asked about, in document order */
  constructor(root: Element, look: ElementLook) {
    this.#root = root;
    this.#look = look;
    this.#found = root.querySelectorAll(SELECTOR);
    this.#next = this.#found[0];
  }

  /**
   * @param element a block-level element, behind the one last asked about; no form
   * @returns the elements in it that make code of their text, in order, or null where it may hold more than plain
   *   inline content
   */
  codesIn(element: Element): readonly Element[] | null {
    const found = this.#found;
    let at = this.#at;
    let inner = this.#next;
    if (element !== this.#root) {
      while (inner && inner !== element) {
        at += 1;
        inner = found[at];
      }
      // In a page made to confuse, it may be none of the root's.
      if (!inner) return null;
      at += 1;
      inner = found[at];
      this.#at = at;
      this.#next = inner;
    }
    if (!inner || !element.contains(inner)) return NONE;
    const codes: Element[] = [];
    while (inner && element.contains(inner)) {
      const name: unknown = inner.localName;
      if (typeof name !== 'string' || !this.#isPlain(inner, name)) return null;
      if (CODE.has(name) && codes.at(-1)?.contains(inner) !== true) codes.push(inner);
      at += 1;
      inner = found[at];
    }
    this.#at = at;
    this.#next = inner;
    return codes;
  }

  #isPlain(element: Element, name: string): boolean {
    const role = elementRole(name);
    if (EMPTY.has(name)) return true;
    if ((role !== 'inline' && role !== 'custom') || TOLD.has(name)) return false;
    const attributed = element.hasAttributes();
    if (!attributed && role === 'inline') return true;
    const looks = this.#look(element, name, attributed);
    return looks !== 'hidden' && looks !== 'block' && isEditable(element) === null;
  }
}
