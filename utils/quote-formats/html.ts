/** One page of HTML: block quotations with the address they are from, and a footer that cites. */
import type { SavedQuotation } from '../quotes/saved-quotation.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { htmlQuotation, linesOf } from './cite-quotation.ts';
import { groupByPage, type PageQuotations } from './group-by-page.ts';
import type { PrintOptions } from './quotation-file.ts';

const TITLES = { en: 'Quotations', ja: '引用' } as const;

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 sans-serif}' +
  'blockquote{margin:1.5rem 0 .5rem;padding-inline-start:1rem;border-inline-start:.2rem solid #999}' +
  'footer,.tags{color:#555}.note{white-space:pre-line}';

function section({ page, quotations }: PageQuotations, lang: PrintOptions['lang']): string {
  const spoken = page.lang === null ? '' : ` lang="${escapeHtml(page.lang)}"`;
  const title = escapeHtml(page.title || page.url || TITLES[lang]);
  const head =
    page.url === '' ? title : `<a href="${escapeHtml(page.canonicalUrl ?? page.url)}">${title}</a>`;
  const parts = quotations.flatMap((quotation) => [
    htmlQuotation(quotation, lang),
    ...(quotation.note === ''
      ? []
      : [`<p class="note">${linesOf(quotation.note).map(escapeHtml).join('\n')}</p>`]),
    ...(quotation.tags.length === 0
      ? []
      : [`<p class="tags">${quotation.tags.map((tag) => `#${escapeHtml(tag)}`).join(' ')}</p>`]),
  ]);
  return ['<section>', `<h2${spoken}>${head}</h2>`, ...parts, '</section>'].join('\n');
}

/** @returns a whole document, a section a page */
export function print(quotations: readonly SavedQuotation[], { lang }: PrintOptions): string {
  const head = [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${TITLES[lang]}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${TITLES[lang]}</h1>`,
  ];
  const sections = groupByPage(quotations).map((group) => section(group, lang));
  return `${[...head, ...sections, '</body>', '</html>'].join('\n')}\n`;
}
