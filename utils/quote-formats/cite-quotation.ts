/** One quotation with its citation, to be copied. */
import type { QuotationFields } from '../quotes/saved-quotation.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { type CitationLanguage, citationOf, plainCitation, writeCitation } from './citation.ts';
import { escapeAddress, escapeMarkdown } from './escape-markdown.ts';

export type CitationMarkup = 'markdown' | 'html' | 'text';

const MARKS = { en: ['“', '”'], ja: ['「', '」'] } as const;

/** @returns the lines that have something in them */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function markdownLink(text: string, url: string | null): string {
  if (url === null) return escapeMarkdown(text);
  return text === url ? `<${escapeAddress(url)}>` : `[${escapeMarkdown(text)}](${escapeAddress(url)})`;
}

function htmlLink(text: string, url: string | null): string {
  return url === null ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

/** @returns the citation as Markdown, its titles linked */
export function markdownCitation(quotation: QuotationFields, lang: CitationLanguage): string {
  return writeCitation(citationOf(quotation, lang), lang, markdownLink, false);
}

/**
 * @returns a block quotation with a footer that cites
 * @param lang of the citation; the words have that of their page
 */
export function htmlQuotation(quotation: QuotationFields, lang: CitationLanguage): string {
  const { selector, page } = quotation;
  const { url } = citationOf(quotation, lang);
  const cite = url === null ? '' : ` cite="${escapeHtml(url)}"`;
  const spoken = page.lang === null ? '' : ` lang="${escapeHtml(page.lang)}"`;
  const words = linesOf(selector.exact).map((line) => `<p${spoken}>${escapeHtml(line)}</p>`);
  const citation = writeCitation(citationOf(quotation, lang), lang, htmlLink, false);
  const footer = citation === '' ? [] : [`<footer lang="${lang}">— ${citation}</footer>`];
  return [`<blockquote${cite}>`, ...words, ...footer, '</blockquote>'].join('\n');
}

function plainQuotation(quotation: QuotationFields, lang: CitationLanguage): string {
  const citation = plainCitation(quotation, lang);
  const words = quotation.selector.exact.trim();
  const [open, close] = quotation.cited?.reported === true ? ['', ''] : MARKS[lang];
  const quoted = `${open}${words}${close}`;
  if (citation === '') return quoted;
  return lang === 'ja' ? `${quoted}（${citation}）` : `${quoted} — ${citation}`;
}

/**
 * @param how as Markdown or HTML a block quotation, as text the words in quotation marks; those that were recalled, not
 *   quoted, get none
 * @param lang of the citation: “words” — Author, “Title”, Site, date, address; or 「words」（著者「題名」サイト、日付、URL）
 */
export function citeQuotation(
  quotation: QuotationFields,
  how: CitationMarkup,
  lang: CitationLanguage,
): string {
  if (how === 'html') return `${htmlQuotation(quotation, lang)}\n`;
  if (how === 'text') return plainQuotation(quotation, lang);
  const words = linesOf(quotation.selector.exact).map((line) => `> ${escapeMarkdown(line)}`);
  const citation = markdownCitation(quotation, lang);
  return `${[...words, ...(citation === '' ? [] : [`> — ${citation}`])].join('\n>\n')}\n`;
}
