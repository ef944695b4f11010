import type { Block, Span } from '../article/article.ts';
import { type Attribution, leadOf, type Part, readAttribution } from './attribution.ts';
import type { QuotationGroup } from './quotation-groups.ts';
import { quotationOf } from './quotation-groups.ts';

export interface FoundAttribution {
  attribution: Attribution;
  /** Where it begins, for one inside the quotation: nothing from here on is quoted. */
  at: { block: number; offset: number } | null;
}

/** What parts a quotation from a link behind it in the same line. */
const PARTING = /(?:\s|(?<=[。．.!?！？」』”"…]))(?:-{1,2}|[–—―/／])\s*$/;
/** `-- A -- <a>`: the author between dashes. */
const AUTHOR_BETWEEN = /\s--\s+[^-]{1,60}\s--\s*$/;
const SPACE_OR_DASH_AT_END = /[\s/／–—―-]+$/;

/** The attribution that ends a quotation, inside its own element. */
export function insideQuotation({ quotation, blocks }: QuotationGroup): FoundAttribution | null {
  const index = blocks.findIndex((block) => isInFooter(block, quotation.id));
  if (index >= 0) {
    const found = blocks
      .slice(index)
      .map((block) => readAttribution(whole(block), true))
      .find(Boolean);
    if (found) return { attribution: found, at: { block: index, offset: 0 } };
  }
  const last = blocks.length - 1;
  const block = blocks[last]!;
  const line = block.text.lastIndexOf('\n') + 1;
  if (last > 0 || line > 0) {
    const attribution = readLine(blocks, { block, start: line, end: block.text.length });
    if (attribution) return { attribution, at: { block: last, offset: line } };
  }
  const behind = behindInLine(block);
  if (behind === null) return null;
  const attribution = readAttribution({ block, start: behind, end: block.text.length }, true);
  return attribution && { attribution, at: { block: last, offset: behind } };
}

/** The caption of the figure that a quotation stands in. */
export function inCaption(blocks: readonly Block[], quoted: Block): FoundAttribution | null {
  const figure = quoted.within?.findLast((container) => container.kind === 'figure');
  if (!figure) return null;
  const caption = blocks.find(
    (block) => block.kind === 'caption' && block.within?.some((container) => container.id === figure.id),
  );
  const attribution = caption && readAttribution(whole(caption), true);
  return attribution ? { attribution, at: null } : null;
}

/** The line behind a quotation, when it is an attribution and nothing else. */
export function onNextLine(
  blocks: readonly Block[],
  { blocks: quoted, first }: QuotationGroup,
): FoundAttribution | null {
  const next = blocks[first + quoted.length];
  if (!next || quotationOf(next) || (next.kind !== 'paragraph' && next.kind !== 'text')) return null;
  const { lead, end } = leadOf(next.text);
  if (lead === null && !next.spans.some((span) => span.kind === 'cite' && span.start === 0)) return null;
  // Behind a slash or a label there has to be the source itself; a dash may lead to a name alone.
  const beginsWithSource = next.spans.some((span) => isSource(span) && span.start <= end + 1);
  if (lead !== 'dash' && !beginsWithSource && !/^https?:/.test(next.text.slice(end))) return null;
  const attribution = readAttribution(whole(next));
  return attribution && { attribution, at: null };
}

function readLine(blocks: readonly Block[], part: Part): Attribution | null {
  const text = part.block.text.slice(part.start, part.end);
  const { lead } = leadOf(text);
  if (lead === 'dash') {
    // Several lines that begin with a dash are a list or a dialogue.
    const lines = blocks.flatMap((block) => block.text.split('\n'));
    if (lines.filter((other) => leadOf(other).lead === 'dash').length > 1) return null;
  }
  return readAttribution(part);
}

/** Where an attribution begins that stands behind the quoted words in their own line. */
function behindInLine(block: Block): number | null {
  const { text } = block;
  const end = text.replace(/[\s）)]+$/, '').length;
  for (const span of block.spans) {
    if (!isSource(span) || span.end < end) continue;
    const before = text.slice(0, span.start);
    const between = AUTHOR_BETWEEN.exec(before) ?? PARTING.exec(before);
    if (between && between.index > 0) return between.index;
    if (span.kind !== 'cite') continue;
    const quoted = before.replace(SPACE_OR_DASH_AT_END, '');
    if (quoted.length > 0 && isLinked(block, span)) return quoted.length;
  }
  return null;
}

function isLinked(block: Block, cite: Span): boolean {
  return block.spans.some((span) => span.kind === 'link' && span.start >= cite.start && span.end <= cite.end);
}

function isSource(span: Span): boolean {
  return span.kind === 'link' || span.kind === 'cite';
}

function isInFooter(block: Block, quotation: number): boolean {
  const within = block.within ?? [];
  const from = within.findIndex((container) => container.id === quotation);
  return within.slice(from + 1).some((container) => container.kind === 'footer');
}

function whole(block: Block): Part {
  return { block, start: 0, end: block.text.length };
}
