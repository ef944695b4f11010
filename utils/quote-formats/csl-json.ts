/** CSL-JSON, from which Zotero, Pandoc and their like make references: an item a page, the words in its note. */
import type { QuotedPage, SavedQuotation } from '../quotes/saved-quotation.ts';
import { writtenPlace } from './citation.ts';
import { citationKey } from './citation-key.ts';
import { groupByPage, type PageQuotations } from './group-by-page.ts';
import { dayOf, type PartialDate, readPartialDate } from './partial-date.ts';
import type { PrintOptions } from './quotation-file.ts';

/** What the addresses of blogs have in them. */
const BLOG =
  /\bblogs?\b|hatena|\/\/note\.com|medium\.com|wordpress\.com|blogspot\.|substack\.com|livedoor|ameblo|tumblr|zenn\.dev|qiita\.com/i;

/** @returns CSL's type: a page of a blog is told by its address, a book by having none */
export function cslType({ url }: QuotedPage): 'book' | 'post-weblog' | 'webpage' {
  if (url === '') return 'book';
  return BLOG.test(url) ? 'post-weblog' : 'webpage';
}

function dateParts({ year, month, day }: PartialDate) {
  return { 'date-parts': [[year, month, day].filter((part) => part !== null)] };
}

/** @returns all words quoted from a page with their notes, parted by empty lines */
export function notesOf(quotations: readonly SavedQuotation[], lang: PrintOptions['lang']): string {
  return quotations
    .map(({ selector, note }) => {
      const place = writtenPlace(selector.place, lang);
      const words = lang === 'ja' ? `「${selector.exact}」` : `“${selector.exact}”`;
      const where = place === null ? '' : lang === 'ja' ? `（${place}）` : ` (${place})`;
      return `${words}${where}${note === '' ? '' : `\n${note}`}`;
    })
    .join('\n\n');
}

function item({ page, quotations }: PageQuotations, id: string, lang: PrintOptions['lang']) {
  const { url, canonicalUrl, title, author, site, lang: language, published } = page;
  const issued = readPartialDate(published);
  const accessed = quotations.reduce((last, { created }) => Math.max(last, created), 0);
  const tags = [...new Set(quotations.flatMap((quotation) => quotation.tags))];
  return {
    id,
    type: cslType(page),
    ...(title !== '' && { title }),
    // Which part of a name is the family's cannot be told in every language.
    ...(author !== null && { author: [{ literal: author }] }),
    ...(site !== null && { 'container-title': site }),
    ...(url !== '' && { URL: canonicalUrl ?? url, accessed: dateParts(dayOf(accessed)) }),
    ...(issued !== null && { issued: dateParts(issued) }),
    ...(language !== null && { language }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    note: notesOf(quotations, lang),
  };
}

/** @returns the pages as CSL-JSON, one a line */
export function print(quotations: readonly SavedQuotation[], { lang }: PrintOptions): string {
  const taken = new Set<string>();
  const items = groupByPage(quotations).map((group) =>
    JSON.stringify(item(group, citationKey(group.page, taken), lang)),
  );
  return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`;
}
