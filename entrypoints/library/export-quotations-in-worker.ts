import { UNPACK_LIMITS } from '../../utils/formats/unpack-limits.ts';
import type { PrintOptions } from '../../utils/quote-formats/quotation-file.ts';
import { QUOTATION_FORMATS } from '../../utils/quote-formats/quotation-format.ts';
import { NO_FILTER } from '../../utils/quotes/search-request.ts';
import { getQuotations } from '../../utils/storage/find-quotations.ts';
import type { QuotationStore } from '../../utils/storage/quotation-store.ts';
import { readStoredSearch } from '../../utils/storage/stored-search.ts';
import { type PackedFile, packParts } from './pack-parts.ts';
import { TooManyError } from './too-many-error.ts';
import type { QuotationChoice } from './worker-messages.ts';

type Store = Pick<QuotationStore, 'database'>;

/**
 * Writes quotations in a format.
 * @param fileName what the file is called, without its extension
 * @throws FormatError where something is wrong with the template, TooManyError where there would be too many files,
 *   Error where there is no such format
 */
export async function exportQuotationsInWorker(
  which: QuotationChoice,
  formatId: string,
  fileName: string,
  options: PrintOptions,
  store: Store,
): Promise<PackedFile> {
  const format = QUOTATION_FORMATS.find(({ id }) => id === formatId);
  if (format === undefined) throw new Error(`There is no format "${formatId}".`);
  const quotations = await getQuotations(await idsOf(which, store), store);
  const parts = format.print(quotations, options);
  if (parts.length > UNPACK_LIMITS.files) throw new TooManyError('PrintTooMany', UNPACK_LIMITS.files);
  return packParts(parts, fileName);
}

async function idsOf(which: QuotationChoice, store: Store): Promise<readonly string[]> {
  if (typeof which === 'object' && 'ids' in which) return which.ids;
  const { index } = await readStoredSearch(null, store);
  const asked = which === 'all' ? { query: '', filter: NO_FILTER, sort: 'newest' as const } : which;
  return index.search({ ...asked, offset: 0, limit: index.count }).ids;
}
