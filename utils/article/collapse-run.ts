/** White space other than one space by itself. */
const TO_COLLAPSE = /[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g;
const SPACE = 32;
const LINE_FEED = 10;

/** A run's text as the page shows it. All offsets are UTF-16 units. */
export interface CollapsedRun {
  text: string;
  /** Every stretch of the text that stands in one node just so is a piece: whose data it is, by number, */
  owners: readonly number[];
  /** where in the text it begins, */
  textStarts: readonly number[];
  /** and where in that data. */
  nodeStarts: readonly number[];
  /** Where the "\n" of line breaks are in the text. */
  breaks: readonly number[];
  /** How much text there was before each node, and at last before the end. May lie outside the text. */
  positions: readonly number[];
}

/**
 * Collapses white space as CSS does (Text Module Level 3, 4.1.1): runs of spaces, tabs and line ends become
 * one space, none is left at the beginning, at the end, or beside a line break. U+00A0 and soft hyphens are
 * left alone. Line breaks at either end, which show nothing, are taken away.
 * @param raw the data of all text nodes of a run; not white space alone
 * @param starts where in `raw` the data of each node begins
 * @param breaks how many nodes stand before each line break, in order
 * @param preserve true leaves white space as it stands
 */
export function collapseRun(
  raw: string,
  starts: readonly number[],
  breaks: readonly number[],
  preserve: boolean,
): CollapsedRun {
  const run = new Collapsing();
  const positions: number[] = [];
  let nextBreak = 0;
  for (let i = 0; i <= starts.length; i += 1) {
    for (; breaks[nextBreak] === i; nextBreak += 1) run.lineBreak();
    positions.push(run.text.length);
    if (i === starts.length) break;
    const data = raw.slice(starts[i], starts[i + 1]);
    if (preserve) run.preserve(i, data);
    else run.collapse(i, data);
  }
  const lead = run.trim();
  for (let i = 0; lead > 0 && i < positions.length; i += 1) positions[i]! -= lead;
  const { text, owners, textStarts, nodeStarts } = run;
  return { text, owners, textStarts, nodeStarts, breaks: run.breaks, positions };
}

class Collapsing {
  text = '';
  readonly owners: number[] = [];
  readonly textStarts: number[] = [];
  readonly nodeStarts: number[] = [];
  breaks: number[] = [];
  /** True where a space would not be shown: at the beginning and behind white space. */
  #atSpace = true;

  preserve(node: number, data: string): void {
    this.#piece(node, 0, data);
    this.#atSpace = false;
  }

  collapse(node: number, data: string): void {
    let from = 0;
    if (this.#atSpace) while (isCollapsible(data.charCodeAt(from))) from += 1;
    TO_COLLAPSE.lastIndex = from;
    for (let match = TO_COLLAPSE.exec(data); match; match = TO_COLLAPSE.exec(data)) {
      if (match.index > from) this.#piece(node, from, data.slice(from, match.index));
      this.#piece(node, match.index, ' ');
      from = TO_COLLAPSE.lastIndex;
    }
    if (from < data.length) this.#piece(node, from, data.slice(from));
  }

  lineBreak(): void {
    if (this.#atSpace) this.#dropSpaceAtEnd();
    this.breaks.push(this.text.length);
    this.text += '\n';
    this.#atSpace = true;
  }

  /** @returns how much was taken away at the beginning */
  trim(): number {
    if (this.#atSpace) this.#dropSpaceAtEnd();
    const { breaks, textStarts } = this;
    while (breaks.length > 0 && breaks.at(-1) === this.text.length - 1) {
      breaks.pop();
      this.text = this.text.slice(0, -1);
      this.#dropSpaceAtEnd();
    }
    const lead = textStarts[0] ?? 0;
    if (lead === 0) return 0;
    this.text = this.text.slice(lead);
    this.breaks = breaks.filter((at) => at >= lead).map((at) => at - lead);
    for (let i = 0; i < textStarts.length; i += 1) textStarts[i]! -= lead;
    return lead;
  }

  #piece(node: number, nodeStart: number, text: string): void {
    this.owners.push(node);
    this.textStarts.push(this.text.length);
    this.nodeStarts.push(nodeStart);
    this.text += text;
    this.#atSpace = text.charCodeAt(text.length - 1) === SPACE;
  }

  #dropSpaceAtEnd(): void {
    const end = this.text.length - 1;
    if (this.text.charCodeAt(end) !== SPACE) return;
    this.text = this.text.slice(0, end);
    if (this.textStarts.at(-1) !== end) return;
    this.owners.pop();
    this.textStarts.pop();
    this.nodeStarts.pop();
  }
}

/** White space that collapses wherever it stands. */
const COLLAPSING = /[\t\n\r\f]| {2}/;

/**
 * Whether white space in it collapses anywhere but at its very end.
 * @param raw as for `collapseRun`
 */
export function needsCollapsing(raw: string): boolean {
  return raw.charCodeAt(0) === SPACE || COLLAPSING.test(raw);
}

/**
 * The text that `collapseRun` gives of nodes without a line break, when nobody asks where it stands.
 * @param raw the data of all text nodes of a run; not white space alone
 */
export function collapseText(raw: string): string {
  const text = needsCollapsing(raw) ? raw.replace(TO_COLLAPSE, ' ') : raw;
  const from = text.charCodeAt(0) === SPACE ? 1 : 0;
  const to = text.charCodeAt(text.length - 1) === SPACE ? text.length - 1 : text.length;
  return from > 0 || to < text.length ? text.slice(from, to) : text;
}

function isCollapsible(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === 9 || code === 13 || code === 12;
}
