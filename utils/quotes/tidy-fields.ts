import { QUOTATION_LIMITS } from './quotation-limits.ts';
import { languageTag, tidyLine, webAddress } from './quotation-schema.ts';
import type { CitedSource, QuotedPage } from './saved-quotation.ts';

/**
 * What a page says of itself as a quotation holds it, so that whatever is saved can be read in again: lines are cut to
 * their limits, and what is no language tag or no address of the web (`en_US`, `javascript:`) is left out.
 */
export function tidyPage(page: QuotedPage): QuotedPage {
  return {
    url: address(page.url) ?? '',
    canonicalUrl: address(page.canonicalUrl),
    title: line(page.title, QUOTATION_LIMITS.title) ?? '',
    author: line(page.author, QUOTATION_LIMITS.name),
    site: line(page.site, QUOTATION_LIMITS.name),
    lang: page.lang === null ? null : languageTag(page.lang.trim().replaceAll('_', '-')),
    published: line(page.published, QUOTATION_LIMITS.label),
  };
}

/** The same for whom a page quotes. */
export function tidyCited({ author, authorUrl, title, site, url, reported }: CitedSource): CitedSource {
  return {
    author: line(author, QUOTATION_LIMITS.name),
    authorUrl: address(authorUrl),
    title: line(title, QUOTATION_LIMITS.title),
    site: line(site, QUOTATION_LIMITS.name),
    url: address(url),
    reported,
  };
}

function line(text: string | null, limit: number): string | null {
  const tidy = tidyLine(text ?? '');
  // A character that is cut in two would come back as another.
  return (
    tidy
      .slice(0, limit)
      .toWellFormed()
      .replace(/\ufffd$/u, '') || null
  );
}

function address(url: string | null): string | null {
  const tidy = webAddress(url?.trim() ?? '');
  return tidy === null || tidy.length > QUOTATION_LIMITS.url ? null : tidy;
}
