import type { QuoteAnnotation, Stretch } from '../annotations.ts';
import type { Article, Block, Container } from '../article/article.ts';
import { type Attribution, NO_ATTRIBUTION } from './attribution.ts';
import { type FoundAttribution, inCaption, insideQuotation, onNextLine } from './find-attribution.ts';
import { type QuotationGroup, quotationGroups, quotationOf } from './quotation-groups.ts';
import { splitTitle } from './split-title.ts';

/**
 * Finds the block quotations of an article, and `<q>` that names its source, with what the page says of
 * their authors and sources. What the page does not say is null: nothing is guessed.
 */
export function detectQuotes(article: Pick<Article, 'blocks' | 'url'>): QuoteAnnotation[] {
  const { blocks } = article;
  const found = new Map<number, QuoteAnnotation[]>();
  for (const group of quotationGroups(blocks)) {
    const quote = blockQuote(blocks, group);
    if (quote) found.set(group.first, [quote]);
  }
  for (const [i, block] of blocks.entries()) {
    if (quotationOf(block)) continue;
    const quotes = inlineQuotes(blocks, block);
    if (quotes.length > 0) found.set(i, quotes);
  }
  return [...found].sort(([a], [b]) => a - b).flatMap(([, quotes]) => quotes);
}

function blockQuote(blocks: readonly Block[], group: QuotationGroup): QuoteAnnotation | null {
  const inside = insideQuotation(group);
  const stretches = quotedStretches(group.blocks, inside);
  if (stretches.length === 0) return null;
  const text = textOf(group.blocks, stretches);
  const caption = inside ? null : inCaption(blocks, group.blocks[0]!);
  const next = inside || caption ? null : onNextLine(blocks, group);
  const own = ofContainer(group.quotation);
  const said = inside ?? caption ?? next;
  const source = merge(own, said?.attribution ?? null);
  if (source.url === null && repeatsArticle(blocks, text)) return null;
  return {
    text,
    kind: 'block',
    reported: false,
    ...source,
    how: own ? 'cite' : inside ? 'attribution' : caption ? 'caption' : next ? 'next-line' : null,
    stretches,
  };
}

/** `<q cite>`, and a `<q>` that is all there is in a captioned figure. */
function inlineQuotes(blocks: readonly Block[], block: Block): QuoteAnnotation[] {
  const quotes: QuoteAnnotation[] = [];
  for (const span of block.spans) {
    if (span.kind !== 'q') continue;
    const isWhole = span.start === 0 && span.end === block.text.length && block.kind !== 'caption';
    const caption = isWhole ? inCaption(blocks, block) : null;
    if (!span.href && !caption) continue;
    quotes.push({
      text: block.text.slice(span.start, span.end),
      kind: caption ? 'block' : 'inline',
      reported: false,
      ...merge(span.href ? { ...NO_ATTRIBUTION, url: span.href } : null, caption?.attribution ?? null),
      how: span.href ? 'cite' : 'caption',
      stretches: [{ block: block.id, start: span.start, end: span.end }],
    });
  }
  return quotes;
}

/** What the quotation's own attributes say. */
function ofContainer(quotation: Container): Attribution | null {
  const url = quotation.cite && /^https?:/.test(quotation.cite) ? quotation.cite : null;
  if (url === null && !quotation.title) return null;
  return { ...NO_ATTRIBUTION, ...(quotation.title ? splitTitle(quotation.title) : {}), url };
}

/** The attributes come first; where they say nothing, the attribution does. */
function merge(own: Attribution | null, said: Attribution | null): Attribution {
  const titled = own?.title ? own : said;
  return {
    author: said?.author ?? null,
    authorUrl: said?.authorUrl ?? null,
    title: titled?.title ?? null,
    site: titled?.site ?? said?.site ?? null,
    url: own?.url ?? said?.url ?? null,
  };
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

/** A pull quote shows words of the article itself once more. */
function repeatsArticle(blocks: readonly Block[], text: string): boolean {
  const words = plain(text);
  return words.length > 0 && blocks.some((block) => !quotationOf(block) && plain(block.text).includes(words));
}

function plain(text: string): string {
  return text.replace(/[\s“”"'‘’「」…]+/g, '').toLowerCase();
}
