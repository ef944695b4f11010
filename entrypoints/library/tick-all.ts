import type { QuotationSearch } from '../quotation-worker/quotation-search.ts';
import type { FoundQuotations } from './use-found-quotations.ts';

/** How many are asked for at once: as many as the worker gives. */
const PART = 500;

/** @returns the ids of all that was found, those too that have not been shown */
export async function tickAll(
  search: QuotationSearch,
  { question, total }: Pick<FoundQuotations, 'question' | 'total'>,
): Promise<string[]> {
  const ids: string[] = [];
  const { signal } = new AbortController();
  for (let offset = 0; offset < total; offset += PART) {
    const { hits } = await search.search({ ...question, offset, limit: PART }, signal);
    for (const { quotation } of hits) ids.push(quotation.id);
  }
  return ids;
}
