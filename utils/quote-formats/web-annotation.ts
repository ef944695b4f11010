/**
 * The W3C's Web Annotation Data Model as JSON-LD: a collection, a page of one, a list of annotations, or a single one.
 * Names are read as the model's own context has them; no context is fetched.
 */
import type { FormatPlace } from '../formats/format-messages.ts';
import { htmlToText } from '../formats/html-to-text.ts';
import { languageTag, webAddress } from '../quotes/quotation-schema.ts';
import type { CollectedQuotations } from './collected-quotations.ts';
import { type JsonSpan, outlineJson, readJson } from './json-items.ts';
import { asList, asText, asTime, isObject, type JsonObject, member } from './json-values.ts';
import type { QuotationParsing, ReadOptions } from './quotation-file.ts';
import { quotationId } from './quotation-id.ts';
import { readItems } from './read-items.ts';
import { readSelectors } from './read-selectors.ts';
import * as terms from './web-annotation-terms.ts';

export { print } from './print-web-annotation.ts';

const MEMBERS: ReadonlySet<string> = new Set(['', 'items', 'first', '@graph', 'generator']);

/** @returns what an address, a node with one, or a list of these says */
function addressOf(value: unknown): string | null {
  const [first] = asList(value);
  return asText(first) ?? asText(member(first, 'id') ?? member(first, '@id'));
}

/** @returns what a text, a node with a name or title, a literal, or a list of these says */
function textOf(value: unknown): string | null {
  const [first] = asList(value);
  for (const name of ['@value', 'value', 'name', terms.TITLE, 'title', 'label']) {
    const text = asText(member(first, name));
    if (text !== null) return text;
  }
  return asText(first);
}

function isNode(value: unknown): value is JsonObject {
  return isObject(value);
}

function readBodies(item: JsonObject): { note: string; tags: string[] } {
  const notes: string[] = [];
  const tags: string[] = [];
  const plain = asText(item.bodyValue);
  if (plain !== null) notes.push(plain);
  for (const body of asList(item.body)) {
    const value = isNode(body) ? asText(member(body, 'value')) : null;
    const purpose = asList(member(body, 'purpose')).join(' ');
    if (value !== null && /tagging/.test(purpose)) tags.push(value);
    else if (value !== null) notes.push(member(body, 'format') === 'text/html' ? htmlToText(value) : value);
    else if (typeof body === 'string') notes.push(body);
  }
  return { note: notes.join('\n\n'), tags };
}

function readCited(item: JsonObject): object | null {
  for (const name of [terms.CITED, terms.RECALLED]) {
    const [source] = asList(member(item, name));
    if (source === undefined) continue;
    const url = webAddress(addressOf(source) ?? '');
    const creator = asList(member(source, terms.CREATOR))[0];
    const author = textOf(creator);
    return {
      author: author !== null && webAddress(author) !== null ? null : author,
      authorUrl: webAddress(addressOf(creator) ?? ''),
      title: isNode(source) ? textOf(member(source, terms.TITLE)) : null,
      site: textOf(member(source, terms.PART_OF)),
      url,
      reported: name === terms.RECALLED,
    };
  }
  return null;
}

function readPage(target: JsonObject, source: string | null): object {
  const [given] = [...asList(target[terms.PART_OF]), ...asList(target.source)].filter(isNode);
  const page = given ?? {};
  const lang = textOf(member(page, terms.LANGUAGE) ?? member(page, 'language'));
  return {
    url: source ?? '',
    canonicalUrl: webAddress(textOf(member(page, terms.CANONICAL)) ?? ''),
    title: textOf(member(page, terms.TITLE) ?? member(page, 'title')) ?? '',
    author: textOf(member(page, terms.CREATOR) ?? member(page, 'creator')),
    site: textOf(member(page, terms.PART_OF)),
    lang: lang === null ? null : languageTag(lang),
    published: textOf(member(page, terms.ISSUED)),
  };
}

function take(
  item: unknown,
  place: FormatPlace,
  collected: CollectedQuotations,
  { now, isOwn }: { now: number; isOwn: boolean },
): void {
  if (!isObject(item)) {
    collected.skip(place, 'quotationNoObject');
    return;
  }
  const targets = asList(item.target).filter(isNode);
  const quoting = targets.flatMap((target) => {
    const selector = readSelectors(asList(target.selector));
    return selector === null ? [] : [{ target, selector }];
  });
  if (quoting.length === 0) {
    collected.skip(place, 'annotationNoQuote');
    return;
  }
  const id = asText(item.id) ?? asText(item['@id']);
  const uuid = /^urn:uuid:([\da-f-]{36})$/i.exec(id ?? '')?.[1];
  const created = asTime(item.created) ?? now;
  for (const [at, { target, selector }] of quoting.entries()) {
    const uri = addressOf(target.source) ?? '';
    const url = webAddress(uri);
    if (url === null && uri !== '') collected.note(place, 'quotationAddressLeft', { url: uri });
    const derived = id === null ? ['annotation', uri, selector.exact] : ['annotation', id, String(at)];
    const pages = textOf(target[terms.PAGINATION]);
    const location = textOf(target[terms.POSITION]);
    collected.add(place, {
      id: uuid !== undefined && at === 0 ? uuid : quotationId(...derived),
      selector: {
        ...selector,
        // Another's positions count in another text.
        ...(!isOwn && { start: null, end: null }),
        ...((pages ?? location) !== null && { place: { page: pages, location } }),
      },
      page: readPage(target, url),
      cited: readCited(item),
      ...readBodies(item),
      created,
      updated: asTime(item.modified) ?? created,
    });
  }
}

/** Where the annotations stand. A single one is no list: then there is none. */
function findLists(text: string, members: ReadonlyMap<string, JsonSpan>): JsonSpan[] {
  const isList = (span: JsonSpan | undefined) => span !== undefined && text[span.start] === '[';
  const own = ['', 'items', '@graph', 'first'].map((name) => members.get(name)).filter(isList);
  if (own.length > 0) return own as JsonSpan[];
  const first = members.get('first');
  if (first === undefined || text[first.start] !== '{') return [];
  const items = outlineJson(text, MEMBERS, first).members.get('items');
  return isList(items) ? [items!] : [];
}

/**
 * @param text a file's text
 * @returns the quotations that can be read, and by number, from 1, what is wrong with the others
 * @throws FormatError when the file is no JSON
 */
export function parse(text: string, { now }: ReadOptions): QuotationParsing {
  const { kind, members } = outlineJson(text, MEMBERS);
  const generator = members.get('generator');
  const isOwn = generator !== undefined && member(readJson(text, generator), 'name') === terms.GENERATOR.name;
  const lists = findLists(text, members);
  if (lists.length > 0 || kind !== 'object') {
    return readItems(text, lists, (item, place, collected) => take(item, place, collected, { now, isOwn }));
  }
  return parseSingle(text, now);
}

/** One annotation is read as a list of one would be. */
function parseSingle(text: string, now: number): QuotationParsing {
  const list = `[${text}]`;
  return readItems(list, [{ start: 0, end: list.length }], (item, place, collected) =>
    take(item, place, collected, { now, isOwn: false }),
  );
}
