import type { BlockKind, Container } from './article.ts';
import {
  BLOCK_KINDS,
  CONTAINER_KINDS,
  EXCLUDED,
  EXCLUDED_ROLES,
  KINDLESS,
  KINDS_THAT_HOLD,
  LISTS,
  NOTE_ROLES,
  PREFORMATTED,
} from './element-rules.ts';
import type { SpanMark } from './inline-run.ts';

/** What a block-level element hands down to the text in it. Never changed once made. */
export interface BlockContext {
  /** BCP 47, where it is not the article's own. */
  lang: string | undefined;
  kind: BlockKind | null;
  level: number | undefined;
  depth: number;
  within: readonly Container[];
  /** In code or navigation. */
  excluded: boolean;
  editable: boolean;
  preserve: boolean;
  /** Spans of inline elements that stand round the block-level element, outermost first. */
  marks: readonly SpanMark[];
  /** The last context made for an element that says nothing but its name: the next is often the same. */
  plain: BlockContext | null;
  plainName: string;
}

/** What the root's own surroundings hand down. */
export const OUTERMOST: BlockContext = {
  lang: undefined,
  kind: null,
  level: undefined,
  depth: 0,
  within: [],
  excluded: false,
  editable: false,
  preserve: false,
  marks: [],
  plain: null,
  plainName: '',
};

/** Gives a container its number, the same one every time for the same element. */
export type ContainerOf = (element: Element, described: Omit<Container, 'id'>) => Container;

export interface ContextOptions {
  /** BCP 47 of the article as a whole. */
  lang: string | null;
  containerOf: ContainerOf;
}

/**
 * The context inside a block-level element.
 * @param outer the context it stands in
 * @param name its local name in lower case
 * @param attributed whether it has any attribute
 * @param marks the spans open around it
 */
export function enterBlock(
  outer: BlockContext,
  element: Element,
  name: string,
  attributed: boolean,
  marks: readonly SpanMark[],
  options: ContextOptions,
): BlockContext {
  if (!attributed && marks.length === 0 && outer.plain && outer.plainName === name) return outer.plain;
  const role = attributed ? element.getAttribute('role') : null;
  const container = containerKind(name, role, attributed ? element : null);
  const isPlain =
    role === null &&
    !CONTAINER_KINDS.has(name) &&
    marks.length === 0 &&
    (!attributed || (!element.hasAttribute('lang') && !element.hasAttribute('contenteditable')));
  if (isPlain && outer.plain && outer.plainName === name) return outer.plain;
  const context: BlockContext = {
    lang: attributed ? langOf(element, outer.lang, options.lang) : outer.lang,
    kind: kindInside(outer.kind, name),
    level: outer.level,
    depth: LISTS.has(name) ? outer.depth + 1 : outer.depth,
    within: outer.within,
    excluded: outer.excluded || EXCLUDED.has(name) || (role !== null && EXCLUDED_ROLES.has(role)),
    editable: (attributed ? isEditable(element) : null) ?? outer.editable,
    preserve: outer.preserve || PREFORMATTED.has(name),
    marks,
    plain: null,
    plainName: '',
  };
  if (context.preserve) context.kind = 'code';
  else if (context.kind === 'heading' && BLOCK_KINDS.get(name) === 'heading') context.level = Number(name[1]);
  if (role === 'heading' && !context.preserve) {
    context.kind = 'heading';
    context.level = headingLevel(element);
  }
  if (container) {
    context.within = [
      ...outer.within,
      options.containerOf(element, describe(element, container, attributed)),
    ];
  }
  if (isPlain) {
    outer.plain = context;
    outer.plainName = name;
  }
  return context;
}

/**
 * Whether an element turns editing on (true) or off (false) for what is in it; null when it does neither.
 */
export function isEditable(element: Element): boolean | null {
  const value = element.getAttribute('contenteditable');
  if (value === null) return null;
  return value.toLowerCase() !== 'false';
}

/** Two contexts that make the same blocks of the same element. */
export function sameContext(a: BlockContext, b: BlockContext): boolean {
  if (a === b) return true;
  return (
    a.lang === b.lang &&
    a.kind === b.kind &&
    a.level === b.level &&
    a.depth === b.depth &&
    a.excluded === b.excluded &&
    a.editable === b.editable &&
    a.preserve === b.preserve &&
    a.within.length === b.within.length &&
    a.within.every((container, i) => container === b.within[i]) &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, i) => sameMark(mark, b.marks[i]!))
  );
}

function sameMark(a: SpanMark, b: SpanMark): boolean {
  return a.kind === b.kind && a.href === b.href && a.title === b.title;
}

function kindInside(outer: BlockKind | null, name: string): BlockKind | null {
  const own = BLOCK_KINDS.get(name);
  if (own) return own;
  if (KINDLESS.has(name)) return null;
  if (name === 'p') return outer !== null && KINDS_THAT_HOLD.has(outer) ? outer : 'paragraph';
  return outer;
}

function langOf(element: Element, outer: string | undefined, article: string | null): string | undefined {
  const lang = element.getAttribute('lang')?.trim();
  if (!lang) return outer;
  return article !== null && lang.toLowerCase() === article.toLowerCase() ? undefined : lang;
}

function headingLevel(element: Element): number {
  const level = Number(element.getAttribute('aria-level'));
  // ARIA: a heading role without a level is at level 2.
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

function containerKind(
  name: string,
  role: string | null,
  attributed: Element | null,
): Container['kind'] | undefined {
  // In mail, type="cite" marks what is replied to, which is no quotation.
  if (name === 'blockquote' && attributed?.getAttribute('type') === 'cite') return undefined;
  return CONTAINER_KINDS.get(name) ?? (role !== null && NOTE_ROLES.has(role) ? 'note' : undefined);
}

function describe(element: Element, kind: Container['kind'], attributed: boolean): Omit<Container, 'id'> {
  const container: Omit<Container, 'id'> = { kind };
  if (!attributed) return container;
  if (kind === 'quotation') {
    const cite = element.getAttribute('cite')?.trim() ? (element as HTMLQuoteElement).cite : '';
    if (cite) container.cite = cite;
    const title = element.getAttribute('title')?.trim() || decoded(element.getAttribute('data-title'));
    if (title) container.title = title;
    const author = decoded(element.getAttribute('data-author'));
    if (author) container.author = author;
  }
  const classes = element.className.trim();
  if (classes) container.classes = classes.split(/\s+/);
  return container;
}

/** Quotebacks write what they know of a quotation as part of an address. */
function decoded(value: string | null): string {
  if (value === null) return '';
  try {
    return decodeURIComponent(value).trim();
  } catch {
    return value.trim();
  }
}
