import type { Span } from './article.ts';

/** What a span will be, before it is known where it stands. */
export type SpanMark = Omit<Span, 'start' | 'end'>;

/** One run of inline content: its text as shown, where that stands in text nodes, and its spans. */
export interface RunContent {
  text: string;
  nodes: Text[];
  textStarts: readonly number[];
  nodeStarts: readonly number[];
  breaks: readonly number[];
  spans: Span[];
}

/** What most runs have: one piece that is a whole node, no line break, no span. Shared to spare memory. */
const ZERO: readonly number[] = Object.freeze([0]);
const NONE: readonly never[] = Object.freeze([]);

const NEEDS_COLLAPSING = /[\t\n\r\f]| {2}/;
const WHITE_SPACE = /[ \t\n\r\f]+/g;
const SPACE = 32;
const LINE_FEED = 10;

/**
 * Gathers inline content and collapses its white space as CSS does (Text Module Level 3, 4.1.1): runs of
 * spaces, tabs and line ends become one space, none is left at the beginning, at the end, or beside a
 * `<br>`. U+00A0 and soft hyphens are left alone.
 */
export class InlineRun {
  #text = '';
  #nodes: Text[] = [];
  #textStarts: number[] = [];
  #nodeStarts: number[] = [];
  /** Where the line breaks are that no text node holds. */
  #breaks: number[] = [];
  #spans: Span[] = [];
  #open: Span[] = [];
  #openMarks: SpanMark[] = [];
  /** True where a space would not be shown: at the beginning and behind white space. */
  #atSpace = true;

  /** The marks of the spans that are open now, outermost first; a copy. */
  openMarks(): readonly SpanMark[] {
    return this.#openMarks.length > 0 ? [...this.#openMarks] : NONE;
  }

  /** Takes in a text node, its white space as it stands when `preserve` is true. */
  append(node: Text, preserve: boolean): void {
    const data = node.data;
    if (preserve) {
      if (data.length > 0) this.#piece(node, 0, data);
      this.#atSpace = false;
      return;
    }
    if (!NEEDS_COLLAPSING.test(data)) {
      const from = this.#atSpace && data.charCodeAt(0) === SPACE ? 1 : 0;
      if (data.length > from) this.#piece(node, from, from === 0 ? data : data.slice(from));
      return;
    }
    let from = 0;
    while (isCollapsible(data.charCodeAt(from))) from += 1;
    if (from > 0 && !this.#atSpace) this.#piece(node, 0, ' ');
    if (from === data.length) return;
    WHITE_SPACE.lastIndex = from;
    for (let match = WHITE_SPACE.exec(data); match; match = WHITE_SPACE.exec(data)) {
      const at = match.index;
      const length = match[0].length;
      // A single space needs no piece of its own.
      if (length === 1 && data.charCodeAt(at) === SPACE && (at > from || !this.#atSpace)) continue;
      if (at > from) this.#piece(node, from, data.slice(from, at));
      if (!this.#atSpace) this.#piece(node, at, ' ');
      from = at + length;
    }
    if (from < data.length) this.#piece(node, from, data.slice(from));
  }

  /** Takes in a `<br>`. */
  lineBreak(): void {
    if (this.#atSpace) this.#dropSpaceAtEnd();
    this.#breaks.push(this.#text.length);
    this.#text += '\n';
    this.#atSpace = true;
  }

  open(mark: SpanMark): void {
    this.#openMarks.push(mark);
    this.#begin(mark);
  }

  close(): void {
    const span = this.#open.pop();
    this.#openMarks.pop();
    if (span) span.end = this.#text.length;
  }

  /** Opens exactly these spans in place of the ones open now; nothing may have been gathered. */
  reopen(marks: readonly SpanMark[]): void {
    if (marks.length === 0 && this.#openMarks.length === 0) return;
    this.#openMarks = [...marks];
    this.#clear();
  }

  /**
   * Ends the run. Spans that are open go on in the next one.
   * @returns what was gathered, or null when that is nothing but white space
   */
  take(): RunContent | null {
    if (this.#text.length === 0) {
      if (this.#spans.length > 0) this.#clear();
      return null;
    }
    for (const span of this.#open) span.end = this.#text.length;
    const content = this.#nodes.length > 0 ? this.#finish() : null;
    this.#clear();
    return content;
  }

  #finish(): RunContent | null {
    if (this.#atSpace) this.#dropSpaceAtEnd();
    if (this.#breaks.length > 0) this.#trimBreaks();
    const text = this.#text;
    if (text.trim().length === 0) return null;
    return {
      text,
      nodes: this.#nodes,
      textStarts: isZero(this.#textStarts) ? ZERO : this.#textStarts,
      nodeStarts: isZero(this.#nodeStarts) ? ZERO : this.#nodeStarts,
      breaks: this.#breaks.length > 0 ? this.#breaks : NONE,
      spans: this.#spans.length > 0 ? fitSpans(this.#spans, text) : (NONE as readonly Span[] as Span[]),
    };
  }

  /** Takes the line breaks that show nothing, those before the first and behind the last text, away. */
  #trimBreaks(): void {
    const breaks = this.#breaks;
    while (breaks.length > 0 && breaks.at(-1) === this.#text.length - 1) {
      breaks.pop();
      this.#text = this.#text.slice(0, -1);
      this.#dropSpaceAtEnd();
    }
    const lead = this.#textStarts[0] ?? 0;
    if (lead === 0) return;
    this.#text = this.#text.slice(lead);
    this.#breaks = breaks.filter((at) => at >= lead).map((at) => at - lead);
    this.#textStarts = this.#textStarts.map((start) => start - lead);
    for (const span of this.#spans) {
      span.start -= lead;
      span.end -= lead;
    }
  }

  #piece(node: Text, nodeStart: number, text: string): void {
    const start = this.#text.length;
    this.#text += text;
    this.#nodes.push(node);
    this.#textStarts.push(start);
    this.#nodeStarts.push(nodeStart);
    this.#atSpace = text.charCodeAt(text.length - 1) === SPACE;
  }

  #dropSpaceAtEnd(): void {
    const last = this.#nodes.length - 1;
    const end = this.#text.length - 1;
    if (last < 0 || this.#text.charCodeAt(end) !== SPACE) return;
    this.#text = this.#text.slice(0, end);
    if (this.#textStarts[last] !== end) return;
    this.#nodes.pop();
    this.#textStarts.pop();
    this.#nodeStarts.pop();
  }

  #begin(mark: SpanMark): void {
    const at = this.#text.length;
    const span: Span = { kind: mark.kind, start: at, end: at };
    if (mark.href !== undefined) span.href = mark.href;
    if (mark.title !== undefined) span.title = mark.title;
    this.#spans.push(span);
    this.#open.push(span);
  }

  #clear(): void {
    this.#text = '';
    this.#nodes = [];
    this.#textStarts = [];
    this.#nodeStarts = [];
    if (this.#breaks.length > 0) this.#breaks = [];
    if (this.#spans.length > 0) {
      this.#spans = [];
      this.#open = [];
    }
    this.#atSpace = true;
    for (const mark of this.#openMarks) this.#begin(mark);
  }
}

/** Spans without white space at their ends; those that hold nothing are left out. */
function fitSpans(spans: Span[], text: string): Span[] {
  const fitting: Span[] = [];
  for (const span of spans) {
    let start = Math.max(0, span.start);
    let end = Math.min(text.length, span.end);
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) continue;
    span.start = start;
    span.end = end;
    fitting.push(span);
  }
  return fitting;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED;
}

function isCollapsible(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === 9 || code === 13 || code === 12;
}

function isZero(offsets: readonly number[]): boolean {
  return offsets.length === 1 && offsets[0] === 0;
}
