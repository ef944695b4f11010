import type { FormatPlace } from '../formats/format-messages.ts';
import { CollectedQuotations } from './collected-quotations.ts';
import { type JsonSpan, jsonItems, LONGEST_ITEM, readJson } from './json-items.ts';
import type { QuotationParsing } from './quotation-file.ts';

/** UTF-16 units after which there is a slice even if few items were in them. */
const STRETCH = 1 << 20;

/**
 * Reads the items of lists in a file of JSON.
 * @param take adds what an item holds
 * @returns what `take` added, and by number, from 1, what is wrong with the others
 * @throws FormatError when a list is no JSON
 */
export function* readItems(
  text: string,
  lists: readonly JsonSpan[],
  take: (item: unknown, place: FormatPlace, collected: CollectedQuotations) => void,
): QuotationParsing {
  const collected = new CollectedQuotations();
  let entry = 0;
  let handed = 0;
  for (const list of lists) {
    for (const span of jsonItems(text, list)) {
      const place = { code: 'entry', values: { entry: ++entry } } as const;
      const item = span.end - span.start > LONGEST_ITEM ? null : readJson(text, span);
      if (item === null && span.end - span.start > LONGEST_ITEM) {
        collected.skip(place, 'quotationTooLarge', { limit: LONGEST_ITEM });
      } else if (item === undefined) collected.skip(place, 'quotationNotJson');
      else take(item, place, collected);
      if (!collected.isDue && span.end - handed < STRETCH) continue;
      handed = span.end;
      yield collected.slice(span.end / text.length);
    }
  }
  yield collected.slice(1);
  return collected.end();
}
