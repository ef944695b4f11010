import type { QuotationItem } from '../../utils/overlay/panel-messages.ts';
import { type OutlinedBlock, type OutlineSource, PageOutline } from './page-outline.ts';

const NO_TERMS: OutlineSource['terms'] = { of: () => [] };

/**
 * @param blocks every block of the article, in document order
 * @param study what is known of the page
 * @param lang BCP 47 of the article; null where it isn't known
 * @returns what the page quotes, and what the reader has saved of it besides, in the order of the text
 */
export function pageQuotations(
  blocks: Iterable<OutlinedBlock>,
  study: OutlineSource['study'],
  lang: string | null,
): QuotationItem[] {
  const outline = new PageOutline({ lang, title: '', terms: NO_TERMS, study, mode: 'page', words: '' });
  for (const block of blocks) outline.add(block);
  return outline.finish().filter((item): item is QuotationItem => item.kind === 'quotation');
}
