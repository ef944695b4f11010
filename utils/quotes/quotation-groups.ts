import type { Block, Container } from '../article/article.ts';
import { CALL_OUT } from './attribution-words.ts';
import { isEmbed } from './embeds.ts';

/** The blocks of one block quotation, and where they stand in the article. */
export interface QuotationGroup {
  quotation: Container;
  blocks: Block[];
  /** The index of the first block in the article. */
  first: number;
}

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
  return groups.filter(({ quotation, blocks }) => !isEmbed(quotation, blocks));
}

/** The outermost quotation that a block stands in. */
export function quotationOf(block: Block): Container | undefined {
  return block.within?.find((container) => container.kind === 'quotation');
}

/** Whether the markup of a quotation holds something that nobody says: code, a table, pictures. */
export function holdsOther(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'cell' || block.kind === 'code' || isAllCode(block));
}

/** Whether a quotation is a remark of the page's own, set apart: "Note: …". */
export function isCallOut({ quotation, blocks }: QuotationGroup): boolean {
  return (
    CALL_OUT.test(blocks[0]!.text) ||
    (quotation.classes ?? []).some((name) =>
      /^(?:note|tip|warning|info|alert|callout|admonition|is-(?:info|warning|danger))/i.test(name),
    )
  );
}

function isAllCode({ text, spans }: Block): boolean {
  return spans.some(({ kind, start, end }) => kind === 'code' && start === 0 && end === text.length);
}
