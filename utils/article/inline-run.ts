import type { Span } from './article.ts';
import { collapseRun, needsCollapsing } from './collapse-run.ts';
import { fitSpans } from './fit-spans.ts';

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

const NONE: readonly never[] = Object.freeze([]);
const SPACE = 32;

/**
 * Gathers the text nodes and spans of inline content, and at its end the text.
 *
 * On the way only the nodes' lengths are asked for, since a string from the page costs more than all the
 * rest together: one for a whole paragraph is had for the price of one for each of its words.
 */
export class InlineRun {
  /** How many nodes there are. The arrays outlive a run, since making them anew costs more than all the rest. */
  #count = 0;
  readonly #nodes: Text[] = [];
  /** Where in the data of all of them each one's begins. */
  readonly #starts: number[] = [];
  #length = 0;
  /** How many nodes stand before each line break. */
  #breaks: number[] = [];
  /** Till the run ends, `start` and `end` count the nodes before them. */
  #spans: Span[] = [];
  #open: Span[] = [];
  #openMarks: SpanMark[] = [];

  /** The marks of the spans that are open now, outermost first; a copy. */
  openMarks(): readonly SpanMark[] {
    return this.#openMarks.length > 0 ? [...this.#openMarks] : NONE;
  }

  append(node: Text): void {
    const length = node.length;
    if (length === 0) return;
    const count = this.#count;
    this.#nodes[count] = node;
    this.#starts[count] = this.#length;
    this.#count = count + 1;
    this.#length += length;
  }

  /** Takes in a `<br>`. */
  lineBreak(): void {
    this.#breaks.push(this.#count);
  }

  open(mark: SpanMark): void {
    this.#openMarks.push(mark);
    this.#begin(mark);
  }

  close(): void {
    const span = this.#open.pop();
    this.#openMarks.pop();
    if (span) span.end = this.#count;
  }

  /** Opens exactly these spans in place of the ones open now; nothing may have been gathered. */
  reopen(marks: readonly SpanMark[]): void {
    if (marks.length === 0 && this.#openMarks.length === 0) return;
    this.#openMarks = [...marks];
    this.#clear();
  }

  /**
   * Ends the run. Spans that are open go on in the next one.
   * @param preserve true leaves white space as it stands
   * @param holder an element that probably holds nothing but this run
   * @returns what was gathered, or null when that is nothing but white space
   */
  take(preserve: boolean, holder: Element | null): RunContent | null {
    let content: RunContent | null = null;
    if (this.#count > 0) {
      const raw = this.#raw(holder);
      if (!isBlank(raw)) content = this.#finish(raw, preserve);
    }
    this.#clear();
    return content;
  }

  /** Lets go of the page's nodes. */
  release(): void {
    this.#nodes.length = 0;
  }

  #raw(holder: Element | null): string {
    const count = this.#count;
    if (holder && count > 1) {
      const whole = holder.textContent as unknown;
      // With all of the text's length there is nothing in it that was left out.
      if (typeof whole === 'string' && whole.length === this.#length) return whole;
    }
    let raw = this.#nodes[0]!.data;
    for (let i = 1; i < count; i += 1) raw += this.#nodes[i]!.data;
    return raw;
  }

  #finish(raw: string, preserve: boolean): RunContent {
    for (let i = 0; i < this.#open.length; i += 1) this.#open[i]!.end = this.#count;
    if (this.#breaks.length > 0 || (!preserve && needsCollapsing(raw))) return this.#collapse(raw, preserve);
    let text = raw;
    let count = this.#count;
    const starts = this.#starts;
    if (!preserve && raw.charCodeAt(raw.length - 1) === SPACE) {
      text = raw.slice(0, -1);
      if (starts[count - 1] === text.length) count -= 1;
    }
    const nodes = count === 1 ? [this.#nodes[0]!] : this.#nodes.slice(0, count);
    const textStarts = count === 1 ? zeros(1) : starts.slice(0, count);
    const spans = this.#place(text, starts);
    return { text, nodes, textStarts, nodeStarts: zeros(count), breaks: NONE, spans };
  }

  #collapse(raw: string, preserve: boolean): RunContent {
    const nodes = this.#nodes;
    const starts = this.#starts.slice(0, this.#count);
    const run = collapseRun(raw, starts, this.#breaks, preserve);
    return {
      text: run.text,
      nodes: run.owners.map((owner) => nodes[owner]!),
      textStarts: run.textStarts,
      nodeStarts: run.nodeStarts,
      breaks: run.breaks.length > 0 ? run.breaks : NONE,
      spans: this.#place(run.text, run.positions),
    };
  }

  /** Turns the spans' counts of nodes into offsets into the text. */
  #place(text: string, positions: readonly number[]): Span[] {
    const spans = this.#spans;
    const count = this.#count;
    if (spans.length === 0) return NONE as readonly Span[] as Span[];
    for (let i = 0; i < spans.length; i += 1) {
      const span = spans[i]!;
      span.start = span.start < count ? positions[span.start]! : text.length;
      span.end = span.end < count ? positions[span.end]! : text.length;
    }
    this.#spans = [];
    return fitSpans(spans, text);
  }

  #begin(mark: SpanMark): void {
    const at = this.#count;
    const span: Span = { kind: mark.kind, start: at, end: at };
    if (mark.href !== undefined) span.href = mark.href;
    if (mark.title !== undefined) span.title = mark.title;
    this.#spans.push(span);
    this.#open.push(span);
  }

  #clear(): void {
    this.#count = 0;
    this.#length = 0;
    if (this.#breaks.length > 0) this.#breaks = [];
    if (this.#spans.length > 0) this.#spans = [];
    if (this.#open.length > 0) this.#open = [];
    for (let i = 0; i < this.#openMarks.length; i += 1) this.#begin(this.#openMarks[i]!);
  }
}

/** Most runs begin every piece at their node's own beginning: they share what says so. */
const ZEROS: (readonly number[])[] = [];

function zeros(count: number): readonly number[] {
  if (count > 1000) return new Array<number>(count).fill(0);
  ZEROS[count] ??= Object.freeze(new Array<number>(count).fill(0));
  return ZEROS[count];
}

/**
 * Whether there is nothing to be read in a text. Nearly every text shows at its first character that there is.
 */
export function isBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  return !(code > SPACE && code < 0xa0) && text.trim().length === 0;
}
