/**
 * What the client of Hypothes.is exports as JSON, and what its service answers to a search. Annotations quote where
 * their target has a TextQuoteSelector; the others are replies and notes on whole pages.
 * See https://web.hypothes.is/help/exporting-and-importing-annotations/
 */
import { webAddress } from '../quotes/quotation-schema.ts';
import { outlineJson } from './json-items.ts';
import { asList, asText, asTime, isObject, member } from './json-values.ts';
import type { QuotationParsing, ReadOptions } from './quotation-file.ts';
import { quotationId } from './quotation-id.ts';
import { readItems } from './read-items.ts';
import { readSelectors } from './read-selectors.ts';

const MEMBERS: ReadonlySet<string> = new Set(['annotations', 'rows', '']);

/**
 * @param text a file's text
 * @returns the quotations that can be read, and by number, from 1, what is wrong with the others
 * @throws FormatError when the file is no JSON
 */
export function parse(text: string, { now }: ReadOptions): QuotationParsing {
  const { members } = outlineJson(text, MEMBERS);
  const lists = [...members.values()].filter(({ start }) => text[start] === '[');
  return readItems(text, lists, (item, place, collected) => {
    if (!isObject(item)) {
      collected.skip(place, 'quotationNoObject');
      return;
    }
    if (asList(member(item, 'references')).length > 0) {
      collected.skip(place, 'annotationReply');
      return;
    }
    const selector = readSelectors(
      asList(member(item, 'target')).flatMap((target) => asList(member(target, 'selector'))),
    );
    if (selector === null) {
      collected.skip(place, 'annotationNoQuote');
      return;
    }
    const [target] = asList(member(item, 'target'));
    const uri = asText(member(item, 'uri')) ?? asText(member(target, 'source')) ?? '';
    const url = webAddress(uri);
    if (url === null && uri !== '') collected.note(place, 'quotationAddressLeft', { url: uri });
    const [title] = asList(member(member(item, 'document'), 'title'));
    const created = asTime(item.created) ?? now;
    const id = asText(item.id);
    collected.add(place, {
      id: id === null ? quotationId('hypothesis', uri, selector.exact) : quotationId('hypothesis', id),
      // Its positions count in the text of the whole document, ours in that of the article.
      selector: { ...selector, start: null, end: null },
      page: { url: url ?? '', title: asText(title) ?? '' },
      note: asText(item.text) ?? '',
      tags: asList(item.tags),
      created,
      updated: asTime(item.updated) ?? created,
    });
  });
}
