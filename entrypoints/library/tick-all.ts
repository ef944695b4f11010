import type { QuotationSearch } from '../quotation-worker/quotation-search.ts';
import type { FoundQuotations } from './use-found-quotations.ts';

/** How many are asked for at once: as many as the worker gives. */
const PART = 500;

/**
 * @param from, end some of the places in what was found; without them all of it
 * @returns the ids of what was found there, of those too that have not been shown
 */
export async function tickAll(
  search: QuotationSearch,
  { question, total }: Pick<FoundQuotations, 'question' | 'total'>,
  from = 0,
  end = total,
): Promise<string[]> {
  const ids: string[] = [];
  const { signal } = new AbortController();
  for (let offset = from; offset < end; offset += PART) {
    const limit = Math.min(PART, end - offset);
    const { hits } = await search.search({ ...question, offset, limit }, signal);
    for (const { quotation } of hits) ids.push(quotation.id);
  }
  return ids;
}
