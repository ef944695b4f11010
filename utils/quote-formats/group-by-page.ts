import type { QuotedPage, SavedQuotation } from '../quotes/saved-quotation.ts';

/** A page and what was quoted from it. */
export interface PageQuotations {
  page: QuotedPage;
  quotations: SavedQuotation[];
}

function keyOf({ url, canonicalUrl, title, author }: QuotedPage): string {
  return canonicalUrl ?? (url === '' ? JSON.stringify([title, author]) : url);
}

/** What the quotation saved last knows of the page, and what only others do. */
function mergePages(quotations: readonly SavedQuotation[]): QuotedPage {
  const [last, ...others] = [...quotations].sort((one, other) => other.updated - one.updated);
  const page = { ...last!.page };
  for (const { page: other } of others) {
    if (page.title === '') page.title = other.title;
    for (const field of ['canonicalUrl', 'author', 'site', 'lang', 'published'] as const)
      page[field] ??= other[field];
  }
  return page;
}

/** @returns the pages in the order of their first quotations, each with its own in the order of the page */
export function groupByPage(quotations: Iterable<SavedQuotation>): PageQuotations[] {
  const groups = new Map<string, SavedQuotation[]>();
  for (const quotation of quotations) {
    const key = keyOf(quotation.page);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quotation]);
    else group.push(quotation);
  }
  const place = ({ selector }: SavedQuotation) => selector.start ?? Number.MAX_SAFE_INTEGER;
  return [...groups.values()].map((group) => ({
    page: mergePages(group),
    quotations: group.sort((one, other) => place(one) - place(other) || one.created - other.created),
  }));
}
