import type { Block } from '../article/article.ts';
import {
  type Attribution,
  leadOf,
  NO_ATTRIBUTION,
  type Part,
  readAttribution,
  titleOf,
} from './attribution.ts';
import { ACTION_WORDS, LABELS, SENTENCE_CUE } from './attribution-words.ts';
import { HONORIFICS } from './name-words.ts';
import { isProfile, looksLikePerson, plainName } from './person.ts';
import type { QuotationGroup } from './quotation-groups.ts';
import { quotationOf } from './quotation-groups.ts';
import { JAPANESE_VERBS } from './reporting-words.ts';
import { isSamePage, type SourceLink, sourceLinks } from './source-links.ts';

export interface FoundAttribution {
  attribution: Attribution;
  /** Where it begins, for one inside the quotation: nothing from here on is quoted. */
  at: { block: number; offset: number } | null;
}

const END_OF_SENTENCE = '[。．.!?！？」』”"…]';
/** What parts a quotation from a link behind it in the same line. */
const PARTING = new RegExp(
  `(?:\\s|(?<=${END_OF_SENTENCE}))(?:-{1,2}|[–—―─]{1,2}|[/／]|[（(\\[]?(?:${LABELS.join('|')})\\s*[:：])\\s*$|(?<=${END_OF_SENTENCE})\\s*[（(\\[]\\s*$|(?<=${END_OF_SENTENCE})\\s+$`,
  'i',
);
/** `-- A -- <a>`: the author between dashes. */
const AUTHOR_BETWEEN = /\s--\s+[^-]{1,60}\s--\s*$/;
/** A link that tells a source stands so soon in its sentence, in UTF-16 units. */
const LONGEST_CUE = 60;
const REPORTED_BEHIND = new RegExp(
  `^(?:${HONORIFICS})?(?:の[^。]{0,10})?(?:で|に|は|が)[^。]{0,30}(?:${JAPANESE_VERBS.join('|')})`,
);
const SPACE_OR_DASH_AT_END = /[\s/／–—―-]+$/;

/** The attribution that ends a quotation, inside its own element. */
export function insideQuotation(
  { quotation, blocks }: QuotationGroup,
  page: string,
): FoundAttribution | null {
  const index = blocks.findIndex((block) => isInFooter(block, quotation.id));
  if (index >= 0) {
    const found = blocks
      .slice(index)
      .map((block) => readAttribution(whole(block), page, true))
      .find(Boolean);
    if (found) return { attribution: found, at: { block: index, offset: 0 } };
  }
  const last = blocks.length - 1;
  const block = blocks[last]!;
  const line = block.text.trimEnd().lastIndexOf('\n') + 1;
  if (last > 0 || line > 0) {
    const attribution = readLine(blocks, { block, start: line, end: block.text.length }, page);
    if (attribution) return withLineAbove(blocks, { attribution, at: { block: last, offset: line } }, page);
  }
  const behind = behindInLine(block, page);
  if (behind === null) return null;
  const attribution = readAttribution({ block, start: behind, end: block.text.length }, page, true);
  return attribution && { attribution, at: { block: last, offset: behind } };
}

/** The caption of the figure that a quotation stands in. */
export function inCaption(blocks: readonly Block[], at: number, page: string): FoundAttribution | null {
  const figure = blocks[at]!.within?.findLast((container) => container.kind === 'figure');
  if (!figure) return null;
  const isInFigure = (block: Block | undefined) =>
    block?.within?.some((container) => container.id === figure.id);
  const isCaption = (block: Block | undefined) => isInFigure(block) && block!.kind === 'caption';
  let index = at;
  while (isInFigure(blocks[index + 1]) && !isCaption(blocks[index])) index++;
  // A caption may stand above what it belongs to.
  if (!isCaption(blocks[index])) {
    index = at;
    while (isInFigure(blocks[index - 1]) && !isCaption(blocks[index])) index--;
  }
  if (!isCaption(blocks[index])) return null;
  const attribution = readAttribution(whole(blocks[index]!), page, true);
  return attribution ? { attribution, at: null } : null;
}

/** The line behind a quotation, when it is an attribution and nothing else. */
export function onNextLine(
  blocks: readonly Block[],
  { quotation, blocks: quoted, first }: QuotationGroup,
  page: string,
): FoundAttribution | null {
  const at = first + quoted.length;
  const next = blocks[at];
  if (!next || quotationOf(next)) return null;
  const isItem = next.kind === 'item';
  if (!isItem && next.kind !== 'paragraph' && next.kind !== 'text') return null;
  const only = onlyLink(next, page);
  // Of a list only one that has nothing but this link.
  if (isItem && (!only || blocks[at + 1]?.kind === 'item')) return null;
  if (only) {
    // Between two quotations it may belong to either, but for a title that tells.
    const isSure = quotation.title !== undefined && only.words.startsWith(quotation.title.slice(0, 20));
    const before = blocks[first - 1];
    if (!isSure && ((before && onlyLink(before, page)) || isQuotedOrLink(blocks[at + 1], page))) return null;
    return { attribution: ofLink(only), at: null };
  }
  const { lead, end } = leadOf(next.text);
  const links = sourceLinks(next, page);
  const said = inSentence(next, links);
  if (said) return { attribution: said, at: null };
  const startsWithCite = next.spans.some((span) => span.kind === 'cite' && span.start <= 2);
  if (lead === null && !startsWithCite && !/^[\s（(「『]*$/.test(next.text.slice(0, links[0]?.start ?? 9)))
    return null;
  if (lead === 'dash') {
    const following = blocks[at + 1];
    if (following && !quotationOf(following) && leadOf(following.text).lead === 'dash') return null;
  } else if (lead !== null && !/[:：]/.test(next.text.slice(0, end))) {
    // Behind a slash or a label without its colon there has to be the source itself.
    const link = links[0];
    const begins = (link && link.start <= end + 1) || startsWithCite;
    if (!begins && !/^https?:/.test(next.text.slice(end))) return null;
    if (
      lead === 'label' &&
      link &&
      !/^\s*(?:$|[（(\-–—|,、。.」』）)]|by\b|on\b|より|から)/.test(next.text.slice(link.end))
    )
      return null;
  }
  const attribution = readAttribution(whole(next), page);
  return attribution && { attribution, at: null };
}

/** "That is from <a>…", 「と<a>…に書かれている」: a sentence behind a quotation that goes on from it. */
function inSentence({ text }: Block, links: readonly SourceLink[]): Attribution | null {
  const link = links[0];
  if (!link || link.start > LONGEST_CUE || isProfile(link.words, link.href)) return null;
  const before = text.slice(0, link.start);
  const isEnglish =
    SENTENCE_CUE.test(text) && (links.length === 1 || links[1]!.start > link.end + LONGEST_CUE);
  const isJapanese = /^と、?\s*$/.test(before) && REPORTED_BEHIND.test(text.slice(link.end));
  if (!isEnglish && !isJapanese) return null;
  if (isJapanese && new RegExp(`^${HONORIFICS}`).test(text.slice(link.end)))
    return { ...NO_ATTRIBUTION, author: plainName(link.words), url: link.href };
  if (isEnglish && looksLikePerson(link.words))
    return { ...NO_ATTRIBUTION, author: link.words, url: link.href };
  return ofLink(link);
}

/** The one link that a block consists of. */
export function onlyLink(block: Block, page: string): SourceLink | null {
  if (block.kind !== 'paragraph' && block.kind !== 'text' && block.kind !== 'item') return null;
  const links = sourceLinks(block, page);
  if (links.length !== 1 || isAction(links[0]!, page) || block.text.length > links[0]!.words.length + 12)
    return null;
  const { start, end } = links[0]!;
  const around = block.text.slice(0, start) + block.text.slice(end);
  return /^[\s（）()[\]「」『』<>:：▼▶→・-]*$/.test(around) ? links[0]! : null;
}

/** "Reply", "Share": what to do, or a link to the same page in another state. */
function isAction({ words, href }: SourceLink, page: string): boolean {
  return ACTION_WORDS.test(words) || isSamePage(href.replace(/\?.*$/s, ''), page.replace(/[?#].*$/s, ''));
}

export function ofLink({ words, href }: SourceLink): Attribution {
  return { ...NO_ATTRIBUTION, ...titleOf(words, href), url: href };
}

function readLine(blocks: readonly Block[], part: Part, page: string): Attribution | null {
  const text = part.block.text.slice(part.start, part.end);
  const { lead } = leadOf(text);
  if (lead === 'dash') {
    // Several lines that begin with a dash are a list or a dialogue.
    const lines = blocks.flatMap((block) => block.text.split('\n'));
    if (lines.filter((other) => leadOf(other).lead === 'dash').length > 1) return null;
  }
  const attribution = readAttribution(part, page);
  if (attribution) return attribution;
  // A last line that is a link, behind lines that are not.
  const line = { ...part.block, kind: 'text' as const, text, spans: within(part) };
  const only = lead === null ? onlyLink(line, page) : null;
  if (!only || isLinkAbove(blocks, part, page)) return null;
  return ofLink(only);
}

/** `— A` in the line above the link to what A wrote. */
function withLineAbove(blocks: readonly Block[], found: FoundAttribution, page: string): FoundAttribution {
  const above = lineAbove(blocks, found.at!);
  if (!above || found.attribution.author !== null) return found;
  const text = above.block.text.slice(above.start, above.end);
  if (leadOf(text).lead !== 'dash') return found;
  const attribution = readAttribution(above, page);
  if (!attribution?.author || attribution.url) return found;
  const { author, authorUrl } = attribution;
  return {
    attribution: { ...found.attribution, author, authorUrl },
    at: { block: blocks.indexOf(above.block), offset: above.start },
  };
}

/** The line above a place, unless it is the first of all. */
function lineAbove(blocks: readonly Block[], at: { block: number; offset: number }): Part | null {
  const block = blocks[at.offset > 0 ? at.block : at.block - 1];
  if (!block) return null;
  const end = at.offset > 0 ? at.offset - 1 : block.text.length;
  const start = block.text.slice(0, end).lastIndexOf('\n') + 1;
  return start === 0 && block === blocks[0] ? null : { block, start, end };
}

function isLinkAbove(blocks: readonly Block[], part: Part, page: string): boolean {
  const at = { block: blocks.indexOf(part.block), offset: part.start };
  const block = blocks[at.offset > 0 ? at.block : at.block - 1];
  if (!block) return true;
  const end = at.offset > 0 ? at.offset - 1 : block.text.length;
  const start = block.text.slice(0, end).lastIndexOf('\n') + 1;
  const text = block.text.slice(start, end);
  return onlyLink({ ...block, kind: 'text', text, spans: within({ block, start, end }) }, page) !== null;
}

function within({ block, start, end }: Part): Block['spans'] {
  return block.spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
}

/** Where an attribution begins that stands behind the quoted words in their own line. */
function behindInLine(block: Block, page: string): number | null {
  const { text } = block;
  const end = text.replace(/(?:\s|[）)\]。]|より(?:引用|抜粋)?)+$/, '').length;
  const links = sourceLinks(block, page).map((link) => ({ ...link, kind: 'link' }));
  for (const span of [...links, ...block.spans.filter(({ kind }) => kind === 'cite')]) {
    if (span.end < end) continue;
    const before = text.slice(0, span.start);
    const between = AUTHOR_BETWEEN.exec(before) ?? PARTING.exec(before);
    if (between && between.index > 0) return between.index;
    if (span.kind !== 'cite') continue;
    const quoted = before.replace(SPACE_OR_DASH_AT_END, '');
    if (quoted.length > 0 && links.some((link) => link.start >= span.start && link.end <= span.end))
      return quoted.length;
  }
  return null;
}

function isQuotedOrLink(block: Block | undefined, page: string): boolean {
  return block !== undefined && (quotationOf(block) !== undefined || onlyLink(block, page) !== null);
}

function isInFooter(block: Block, quotation: number): boolean {
  const within = block.within ?? [];
  const from = within.findIndex((container) => container.id === quotation);
  return within.slice(from + 1).some((container) => container.kind === 'footer');
}

function whole(block: Block): Part {
  return { block, start: 0, end: block.text.length };
}
