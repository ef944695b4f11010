import type { QuoteAnnotation, Stretch } from '../annotations.ts';
import type { Article, Block, Container } from '../article/article.ts';
import { type Attribution, NO_ATTRIBUTION, titleOf } from './attribution.ts';
import { type FoundAttribution, inCaption, insideQuotation, onNextLine } from './find-attribution.ts';
import { inlineQuotes } from './inline-quotes.ts';
import { isOnlyLinks } from './is-only-links.ts';
import { inLeadIn } from './lead-in.ts';
import { namedInFull } from './named-in-full.ts';
import { looksLikePerson } from './person.ts';
import {
  holdsOther,
  isCallOut,
  type QuotationGroup,
  quotationGroups,
  quotationOf,
} from './quotation-groups.ts';
import { repeatedWords } from './repeated-words.ts';
import { isSamePage, isWebAddress, sourceLinks } from './source-links.ts';
import { splitTitle } from './split-title.ts';
import { pointsInto, withoutTextFragment } from './text-fragment.ts';

/** The forms that tell where a quotation is from. */
export type QuoteForm = 'cite' | 'attribution' | 'caption' | 'next-line' | 'lead-in' | 'inline';

/** How many blocks before and behind a quotation may link to a passage of it. */
const BEFORE = 1;
const AFTER = 1;

/**
 * Finds the quotations of an article with what the page says of their authors and sources: block quotations, `<q>` and
 * passages in quotation marks that somebody is said to have said. What the page does not say is null: nothing is
 * guessed.
 */
export function detectQuotes(article: Pick<Article, 'blocks' | 'url'>): QuoteAnnotation[] {
  const { blocks, url: page } = article;
  const found = new Map<number, QuoteAnnotation[]>();
  const isNamed = namedInFull(() => blocks.map(({ text }) => text));
  for (const group of quotationGroups(blocks)) {
    const quote = blockQuote(blocks, group, page);
    if (quote) found.set(group.first, [quote]);
  }
  leaveOutPullQuotes(blocks, found);
  for (const [i, block] of blocks.entries()) {
    if (quotationOf(block)) continue;
    const quotes = [...markedQuotes(blocks, i, page), ...inlineQuotes(block, page, isNamed)];
    if (quotes.length > 0) found.set(i, withoutOverlaps(quotes));
  }
  return [...found].sort(([a], [b]) => a - b).flatMap(([, quotes]) => quotes);
}

function blockQuote(blocks: readonly Block[], group: QuotationGroup, page: string): QuoteAnnotation | null {
  const inside = insideQuotation(group, page);
  const stretches = quotedStretches(group.blocks, inside);
  if (stretches.length === 0) return null;
  const text = textOf(group.blocks, stretches);
  const caption = inside ? null : inCaption(blocks, group.first, page);
  const next = inside || caption ? null : onNextLine(blocks, group, page);
  const own = ofContainer(group.quotation);
  const said = inside ?? caption ?? next;
  const forms: [QuoteForm, Attribution | null][] = [
    ['cite', own],
    ['attribution', inside?.attribution ?? null],
    ['caption', caption?.attribution ?? null],
    ['next-line', next?.attribution ?? null],
  ];
  let source = merge(own, said?.attribution ?? null);
  const pointing = source.url === null ? byTextFragment(blocks, group, text, page) : null;
  if (pointing) {
    forms.push(pointing);
    source = merge(pointing[1], source);
  } else if (isOnlyLinks(group.blocks, stretches)) return null;
  const leadIn = source.url === null || source.author === null ? inLeadIn(blocks, group.first, page) : null;
  if (leadIn && mayAdd(source, leadIn)) {
    forms.push(['lead-in', leadIn]);
    source = merge(source, leadIn);
  }
  if (source.url === null && (holdsOther(group.blocks) || isCallOut(group))) return null;
  if (holdsOther(group.blocks) && !hasProse(group.blocks)) return null;
  return {
    text,
    kind: 'block',
    reported: false,
    ...source,
    how: forms.find(([, form]) => form !== null)?.[0] ?? null,
    stretches,
  };
}

/** A pull quote shows words of the article itself once more, and names no source. */
function leaveOutPullQuotes(blocks: readonly Block[], found: Map<number, QuoteAnnotation[]>): void {
  const unsourced = [...found].filter(([, [quote]]) => quote!.url === null);
  if (unsourced.length === 0) return;
  const own = blocks.filter((block) => !quotationOf(block)).map(({ text }) => text);
  const repeated = repeatedWords(
    own,
    unsourced.map(([, [quote]]) => quote!.text),
  );
  for (const [at, [quote]] of unsourced) if (repeated.has(quote!.text)) found.delete(at);
}

/** `<q cite>`, and a `<q>` that is all there is in a captioned figure. */
function markedQuotes(blocks: readonly Block[], at: number, page: string): QuoteAnnotation[] {
  const quotes: QuoteAnnotation[] = [];
  const block = blocks[at]!;
  for (const span of block.spans) {
    if (span.kind !== 'q') continue;
    const isWhole = span.start === 0 && span.end === block.text.length && block.kind !== 'caption';
    const caption = isWhole ? inCaption(blocks, at, page) : null;
    const own = isWebAddress(span.href) ? { ...NO_ATTRIBUTION, url: span.href } : null;
    if (!own && !caption) continue;
    quotes.push({
      text: block.text.slice(span.start, span.end),
      kind: caption ? 'block' : 'inline',
      reported: false,
      ...merge(own, caption?.attribution ?? null),
      how: own ? 'cite' : 'caption',
      stretches: [{ block: block.id, start: span.start, end: span.end }],
    });
  }
  return quotes;
}

/** A `<q>` may be found by its markup and by the words around it, which may add who said it. */
function withoutOverlaps(quotes: readonly QuoteAnnotation[]): QuoteAnnotation[] {
  const kept: QuoteAnnotation[] = [];
  for (const quote of quotes) {
    const { start, end } = quote.stretches[0]!;
    const same = kept.findIndex(({ stretches: [one] }) => one!.start < end && start < one!.end);
    if (same < 0) kept.push(quote);
    else kept[same] = { ...kept[same]!, ...merge(kept[same]!, quote) };
  }
  return kept.sort((a, b) => a.stretches[0]!.start - b.stretches[0]!.start);
}

/** What the quotation's own attributes say. */
function ofContainer(quotation: Container): Attribution | null {
  const url = isWebAddress(quotation.cite) ? withoutTextFragment(quotation.cite) : null;
  if (url === null && !quotation.title && !quotation.author) return null;
  return {
    ...NO_ATTRIBUTION,
    ...(quotation.title ? splitTitle(quotation.title) : {}),
    author: quotation.author ?? null,
    url,
  };
}

/** A link beside or in a quotation that points into its words. */
function byTextFragment(
  blocks: readonly Block[],
  { first, blocks: quoted }: QuotationGroup,
  text: string,
  page: string,
): [QuoteForm, Attribution] | null {
  const end = first + quoted.length;
  for (let at = Math.max(0, first - BEFORE); at < Math.min(blocks.length, end + AFTER); at++) {
    const block = blocks[at]!;
    const link = sourceLinks(block, page).find(({ href }) => href.includes(':~:') && pointsInto(href, text));
    if (!link) continue;
    const isInside = at >= first && at < end;
    const url = withoutTextFragment(link.href);
    const titled = isInside || looksLikePerson(link.words) ? {} : titleOf(link.words, url);
    return [
      isInside ? 'attribution' : at < first ? 'lead-in' : 'next-line',
      { ...NO_ATTRIBUTION, ...titled, url },
    ];
  }
  return null;
}

/** The surer one comes first; where it says nothing, the other does. */
function merge(own: Attribution | null, said: Attribution | null): Attribution {
  const titled = own?.title ? own : said;
  const url = own?.url ?? said?.url ?? null;
  const second = own?.otherUrl ?? (own?.url && said?.url ? said.url : null) ?? said?.otherUrl ?? null;
  const otherUrl = second && url && !isSamePage(second, url) ? withoutTextFragment(second) : null;
  return {
    author: own?.author ?? said?.author ?? null,
    authorUrl: own?.authorUrl ?? said?.authorUrl ?? null,
    title: titled?.title ?? null,
    site: titled?.site ?? said?.site ?? null,
    url: url && withoutTextFragment(url),
    otherUrl,
  };
}

/** What a lead-in says counts only where it does not speak of something else than what is known. */
function mayAdd(source: Attribution, leadIn: Attribution): boolean {
  if (source.url !== null)
    return leadIn.url === null ? leadIn.author !== null : isSamePage(source.url, leadIn.url);
  return leadIn.author === null || source.author === null || source.author === leadIn.author;
}

function quotedStretches(blocks: readonly Block[], inside: FoundAttribution | null): Stretch[] {
  const at = inside?.at ?? null;
  const stretches: Stretch[] = [];
  for (const [i, block] of blocks.entries()) {
    if (at && i > at.block) break;
    const end = (at && i === at.block ? block.text.slice(0, at.offset) : block.text).trimEnd().length;
    if (end > 0) stretches.push({ block: block.id, start: 0, end });
  }
  return stretches;
}

function textOf(blocks: readonly Block[], stretches: readonly Stretch[]): string {
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  return stretches.map(({ block, start, end }) => texts.get(block)!.slice(start, end)).join('\n');
}

/** Whether there is more prose in a quotation than code and tables. */
function hasProse(blocks: readonly Block[]): boolean {
  const other = blocks.filter((block) => holdsOther([block]));
  const length = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(blocks) > 2 * length(other);
}
