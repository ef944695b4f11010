import type { CitedSource, QuotedPage, SavedQuotation } from '../quotes/saved-quotation.ts';
import {
  ANNOTATION_CONTEXT,
  CANONICAL,
  CITED,
  CREATOR,
  GENERATOR,
  ISSUED,
  LANGUAGE,
  PAGINATION,
  PART_OF,
  POSITION,
  RECALLED,
  TITLE,
} from './web-annotation-terms.ts';

const date = (time: number) => new Date(time).toISOString();

/** @returns an object without the members that say nothing */
function said(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== ''));
}

function named(name: string | null, address: string | null = null) {
  return name === null && address === null ? null : said({ id: address, name });
}

function site(name: string | null) {
  return name === null ? null : { [TITLE]: name };
}

function describePage({ url, canonicalUrl, title, author, site: of, lang, published }: QuotedPage) {
  return said({
    id: url,
    type: 'Text',
    [TITLE]: title,
    [CREATOR]: named(author),
    [PART_OF]: site(of),
    [LANGUAGE]: lang,
    [ISSUED]: published,
    [CANONICAL]: canonicalUrl,
  });
}

function describeCited({ author, authorUrl, title, site: of, url }: CitedSource) {
  return said({ id: url, [TITLE]: title, [CREATOR]: named(author, authorUrl), [PART_OF]: site(of) });
}

function annotation({ id, selector, page, cited, note, tags, created, updated }: SavedQuotation) {
  const { exact, prefix, suffix, start, end, place } = selector;
  const body = [
    ...(note === ''
      ? []
      : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ];
  return said({
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: date(created),
    modified: date(updated),
    body: body.length > 0 ? body : null,
    target: said({
      type: 'SpecificResource',
      // A plain address is what every reader of the format understands; what is known of the page stands beside it.
      source: page.url === '' ? describePage(page) : page.url,
      [PART_OF]: page.url === '' ? null : describePage(page),
      selector: [
        said({ type: 'TextQuoteSelector', exact, prefix, suffix }),
        ...(start === null || end === null ? [] : [{ type: 'TextPositionSelector', start, end }]),
      ],
      [PAGINATION]: place?.page ?? null,
      [POSITION]: place?.location ?? null,
    }),
    [cited?.reported === true ? RECALLED : CITED]: cited === null ? null : describeCited(cited),
  });
}

/** @returns the quotations as a collection with one page, an annotation a line */
export function print(quotations: readonly SavedQuotation[]): string {
  const head = {
    '@context': ANNOTATION_CONTEXT,
    id: 'urn:warichu:quotations',
    type: 'AnnotationCollection',
    label: 'Warichu',
    generator: GENERATOR,
    total: quotations.length,
  };
  const page = { id: 'urn:warichu:quotations:1', type: 'AnnotationPage', startIndex: 0 };
  const lines = quotations.map((quotation) => JSON.stringify(annotation(quotation)));
  const items = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
  return `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":${items}}}\n`;
}
