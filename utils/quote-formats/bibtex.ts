/** BibTeX as BibLaTeX and Biber read it, in UTF-8: an `@online` a page, an `@book` a book. */
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { citationKey } from './citation-key.ts';
import { notesOf } from './csl-json.ts';
import { groupByPage, type PageQuotations } from './group-by-page.ts';
import { dayOf, isoDate, readPartialDate } from './partial-date.ts';
import type { PrintOptions } from './quotation-file.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // A backslash before a bracket would not keep BibTeX from counting it.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** @returns a text that TeX sets as it is */
export function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}$&%#_~^]/g, (mark) => ESCAPED[mark]!);
}

/** Addresses are taken as they are, up to the bracket that closes them. */
function escapeTexAddress(url: string): string {
  return url.replaceAll(/[\s\\{}]/g, (mark) => encodeURIComponent(mark));
}

function entry({ page, quotations }: PageQuotations, key: string, lang: PrintOptions['lang']): string {
  const { url, canonicalUrl, title, author, site, lang: language, published } = page;
  const issued = readPartialDate(published);
  const accessed = quotations.reduce((last, { created }) => Math.max(last, created), 0);
  const tags = [...new Set(quotations.flatMap((quotation) => quotation.tags))];
  const text = (value: string | null) => (value === null || value === '' ? null : escapeTex(value));
  const fields: [string, string | null][] = [
    // Brackets within keep capitals, and a name in one piece.
    ['author', text(author) && `{${text(author)}}`],
    ['title', text(title) && `{${text(title)}}`],
    ['organization', text(site)],
    ['date', issued && isoDate(issued)],
    ['url', url === '' ? null : escapeTexAddress(canonicalUrl ?? url)],
    ['urldate', url === '' ? null : isoDate(dayOf(accessed))],
    ['language', language],
    ['keywords', text(tags.map((tag) => tag.replaceAll(',', ' ')).join(', '))],
    ['note', text(notesOf(quotations, lang))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${url === '' ? 'book' : 'online'}{${key},\n${lines.join('')}}\n`;
}

/** @returns an entry a page, parted by empty lines; keys are ASCII, and every one is another */
export function print(quotations: readonly SavedQuotation[], { lang }: PrintOptions): string {
  const taken = new Set<string>();
  return groupByPage(quotations)
    .map((group) => entry(group, citationKey(group.page, taken), lang))
    .join('\n');
}
