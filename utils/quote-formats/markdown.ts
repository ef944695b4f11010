/** Markdown with front matter, as a template has it: one file for all pages, or a file a page. */
import { fileName } from '../formats/file-name.ts';
import type { PrintedPart } from '../formats/glossary-file.ts';
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { writtenPlace } from './citation.ts';
import { markdownCitation } from './cite-quotation.ts';
import { LIST_TEMPLATE, PAGE_TEMPLATE } from './default-templates.ts';
import { groupByPage, type PageQuotations } from './group-by-page.ts';
import { compileTemplate } from './markdown-template.ts';
import { dayOf, isoDate } from './partial-date.ts';
import type { PrintOptions } from './quotation-file.ts';
import { renderTemplate, type TemplateScope } from './render-template.ts';
import { LIST_NAMES, PAGE_NAMES } from './template-names.ts';

/** What ends a tag in Obsidian and its like. */
const NO_TAG = /[^\p{L}\p{N}\p{M}_/-]+/gu;

function quotationScope(quotation: SavedQuotation, lang: PrintOptions['lang']): TemplateScope {
  const { id, selector, note, tags, cited, check, created } = quotation;
  const hashtags = tags
    .map((tag) => tag.replaceAll(NO_TAG, '-').replaceAll(/^-+|-+$/g, ''))
    .filter((tag) => tag !== '');
  return {
    id,
    words: selector.exact,
    prefix: selector.prefix,
    suffix: selector.suffix,
    note,
    tags,
    hashtags: hashtags.map((tag) => `#${tag}`).join(' '),
    place: writtenPlace(selector.place, lang),
    saved: isoDate(dayOf(created)),
    citation: markdownCitation(quotation, lang),
    cited: cited && {
      author: cited.author,
      authorUrl: cited.authorUrl,
      title: cited.title,
      site: cited.site,
      url: cited.url,
    },
    reported: cited?.reported ?? false,
    check: check?.status ?? null,
  };
}

const lastSaved = (quotations: readonly SavedQuotation[]) =>
  isoDate(dayOf(quotations.reduce((last, { created }) => Math.max(last, created), 0)));

function titleOf({ page }: PageQuotations): string {
  return page.title || page.site || page.url || '…';
}

function pageScope(group: PageQuotations, lang: PrintOptions['lang']): TemplateScope {
  const { page, quotations } = group;
  return {
    title: titleOf(group),
    url: page.canonicalUrl ?? page.url,
    author: page.author,
    site: page.site,
    lang: page.lang,
    published: page.published,
    saved: lastSaved(quotations),
    tags: [...new Set(quotations.flatMap(({ tags }) => tags))],
    count: quotations.length,
    quotations: quotations.map((quotation) => quotationScope(quotation, lang)),
  };
}

/**
 * Looks a template over that a reader has edited.
 * @param kind what it is for: one file for all pages, or a file a page
 * @throws FormatError with the line of what is wrong
 */
export function checkTemplate(template: string, kind: 'list' | 'page'): void {
  compileTemplate(template, kind === 'list' ? LIST_NAMES : PAGE_NAMES);
}

/**
 * @returns one file with all pages
 * @throws FormatError when something is wrong with the template
 */
export function print(quotations: readonly SavedQuotation[], { lang, template }: PrintOptions): string {
  const nodes = compileTemplate(template ?? LIST_TEMPLATE, LIST_NAMES);
  return renderTemplate(nodes, {
    count: quotations.length,
    saved: lastSaved(quotations),
    pages: groupByPage(quotations).map((group) => pageScope(group, lang)),
  });
}

/**
 * @returns a file a page, named for its title
 * @throws FormatError when something is wrong with the template
 */
export function printPages(
  quotations: readonly SavedQuotation[],
  { lang, template }: PrintOptions,
): PrintedPart[] {
  const nodes = compileTemplate(template ?? PAGE_TEMPLATE, PAGE_NAMES);
  const taken = new Map<string, number>();
  return groupByPage(quotations).map((group) => ({
    path: `${fileName(titleOf(group), 'page', taken)}.md`,
    content: renderTemplate(nodes, pageScope(group, lang)),
  }));
}
