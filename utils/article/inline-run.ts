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
  /** How many pieces there are. The arrays outlive a run, since making them anew costs more than all the rest. */
  #count = 0;
  readonly #nodes: Text[] = [];
  readonly #textStarts: number[] = [];
  readonly #nodeStarts: number[] = [];
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
    let from = 0;
    while (isCollapsible(data.charCodeAt(from))) from += 1;
    if (from > 0) {
      if (!this.#atSpace) this.#piece(node, 0, ' ');
      if (from === data.length) return;
    }
    if (!needsCollapsing(data, from)) {
      // A space that stays needs no piece of its own.
      if (from === 1 && this.#count > 0 && this.#nodes[this.#count - 1] === node) this.#extend(data.slice(1));
      else if (data.length > from) this.#piece(node, from, from === 0 ? data : data.slice(from));
      return;
    }
    WHITE_SPACE.lastIndex = from;
    for (let match = WHITE_SPACE.exec(data); match; match = WHITE_SPACE.exec(data)) {
      const at = match.index;
      const length = match[0].length;
      if (length === 1 && data.charCodeAt(at) === SPACE) continue;
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
    if (this.#text.length === 0 && this.#spans.length === 0) return null;
    for (const span of this.#open) span.end = this.#text.length;
    const content = this.#count > 0 ? this.#finish() : null;
    this.#clear();
    return content;
  }

  /** Lets go of the page's nodes. */
  release(): void {
    this.#nodes.length = 0;
  }

  #finish(): RunContent | null {
    if (this.#atSpace) this.#dropSpaceAtEnd();
    if (this.#breaks.length > 0) this.#trimBreaks();
    const text = this.#text;
    if (isBlank(text)) return null;
    const count = this.#count;
    const isWhole = count === 1 && this.#textStarts[0] === 0;
    return {
      text,
      nodes: count === 1 ? [this.#nodes[0]!] : this.#nodes.slice(0, count),
      textStarts: isWhole ? ZERO : this.#textStarts.slice(0, count),
      nodeStarts: isWhole && this.#nodeStarts[0] === 0 ? ZERO : this.#nodeStarts.slice(0, count),
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
    const lead = this.#textStarts[0]!;
    if (lead === 0) return;
    this.#text = this.#text.slice(lead);
    this.#breaks = breaks.filter((at) => at >= lead).map((at) => at - lead);
    for (let i = 0; i < this.#count; i += 1) this.#textStarts[i]! -= lead;
    for (const span of this.#spans) {
      span.start -= lead;
      span.end -= lead;
    }
  }

  #piece(node: Text, nodeStart: number, text: string): void {
    const count = this.#count;
    this.#nodes[count] = node;
    this.#textStarts[count] = this.#text.length;
    this.#nodeStarts[count] = nodeStart;
    this.#count = count + 1;
    this.#extend(text);
  }

  #extend(text: string): void {
    this.#text += text;
    this.#atSpace = text.charCodeAt(text.length - 1) === SPACE;
  }

  #dropSpaceAtEnd(): void {
    const last = this.#count - 1;
    const end = this.#text.length - 1;
    if (last < 0 || this.#text.charCodeAt(end) !== SPACE) return;
    this.#text = this.#text.slice(0, end);
    if (this.#textStarts[last] === end) this.#count = last;
  }

  #begin(mark: SpanMark): void {
    const at = this.#text.length;
    const span: Span = { kind: mark.kind, start: at, end: at };
    if (mark.href !== undefined) span.href = mark.href;
    if (mark.title !== undefined) span.title = mark.title;
    if (this.#spans.length === 0) this.#spans = [span];
    else this.#spans.push(span);
    this.#open.push(span);
  }

  #clear(): void {
    this.#text = '';
    this.#count = 0;
    this.#atSpace = true;
    if (this.#breaks.length > 0) this.#breaks = [];
    if (this.#spans.length > 0) this.#spans = [];
    if (this.#open.length > 0) this.#open = [];
    for (const mark of this.#openMarks) this.#begin(mark);
  }
}

/** Takes white space at their ends out of the spans, and those that hold nothing out of the list. */
function fitSpans(spans: Span[], text: string): Span[] {
  let count = 0;
  for (const span of spans) {
    let start = Math.max(0, span.start);
    let end = Math.min(text.length, span.end);
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) continue;
    span.start = start;
    span.end = end;
    spans[count] = span;
    count += 1;
  }
  if (count < spans.length) spans.length = count;
  return spans;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED;
}

function isCollapsible(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === 9 || code === 13 || code === 12;
}

/** Whether there is more to collapse than single spaces. Four searches are faster than one pattern. */
function needsCollapsing(data: string, from: number): boolean {
  return (
    data.indexOf('\n', from) >= 0 ||
    data.indexOf('  ', from) >= 0 ||
    data.indexOf('\t', from) >= 0 ||
    data.indexOf('\r', from) >= 0 ||
    data.indexOf('\f', from) >= 0
  );
}

/** Nearly every text shows at its first character that there is something to read. */
function isBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  return !(code > SPACE && code < 0xa0) && text.trim().length === 0;
}
