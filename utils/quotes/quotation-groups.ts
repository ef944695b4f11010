import type { Block, Container } from '../article/article.ts';

/** The blocks of one block quotation, and where they stand in the article. */
export interface QuotationGroup {
  quotation: Container;
  blocks: Block[];
  /** The index of the first block in the article. */
  first: number;
}

/** Embedded posts and the like, which publishers mark up as quotations. */
const EMBEDS = new Set([
  'twitter-tweet',
  'twitter-video',
  'instagram-media',
  'tiktok-embed',
  'fb-xfbml-parse-ignore',
  'mastodon-embed',
  'bluesky-embed',
  'reddit-embed-bq',
  'imgur-embed-pub',
  'wp-embedded-content',
]);
const CALL_OUT = /^\[!\w+\]/;

/** The block quotations of an article in order; a quotation in a quotation belongs to the outer one. */
export function quotationGroups(blocks: readonly Block[]): QuotationGroup[] {
  const groups: QuotationGroup[] = [];
  for (const [first, block] of blocks.entries()) {
    const quotation = quotationOf(block);
    if (!quotation) continue;
    const last = groups.at(-1);
    if (last?.quotation.id === quotation.id) last.blocks.push(block);
    else groups.push({ quotation, blocks: [block], first });
  }
  return groups.filter(isQuoted);
}

/** The outermost quotation that a block stands in. */
export function quotationOf(block: Block): Container | undefined {
  return block.within?.find((container) => container.kind === 'quotation');
}

/** False for what uses the markup of a quotation for something else. */
function isQuoted({ quotation, blocks }: QuotationGroup): boolean {
  if (quotation.classes?.some((name) => EMBEDS.has(name))) return false;
  if (blocks.some((block) => block.kind === 'cell' || block.kind === 'code')) return false;
  if (CALL_OUT.test(blocks[0]!.text)) return false;
  return !(blocks.length === 1 && isOnlyLink(blocks[0]!));
}

function isOnlyLink(block: Block): boolean {
  return block.spans.some(
    (span) => span.kind === 'link' && span.start === 0 && span.end === block.text.length,
  );
}
