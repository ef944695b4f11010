import { articleText, type Block } from '../../utils/article/article.ts';
import { articleStretches } from '../../utils/article/article-stretches.ts';
import { inSlices } from '../../utils/in-slices.ts';
import type { FoundQuotation, StudyRequest } from '../../utils/messages.ts';
import { anchorInSlices } from '../../utils/quotes/anchor-quotation.ts';
import { preparePageInSlices } from '../../utils/quotes/page-text.ts';
import { quotationsOfPage } from '../../utils/storage/find-quotations.ts';
import { keepAnchors } from '../../utils/storage/keep-anchors.ts';
import { type QuotationStore, sharedQuotations } from '../../utils/storage/quotation-store.ts';

/**
 * Finds the quotations that were saved from a page on it again, and keeps what became of those of which it is something
 * else than the last time. Open pages are not told of that: two that show the same address differently, such as a window
 * that is logged in and one that is not, would have each other studied for ever.
 * @param blocks the page's article
 */
export async function anchorSaved(
  { url, canonicalUrl, isWhole }: Pick<StudyRequest, 'url' | 'canonicalUrl' | 'isWhole'>,
  blocks: readonly Block[],
  { database }: Pick<QuotationStore, 'database'> = sharedQuotations,
): Promise<FoundQuotation[]> {
  const saved = await quotationsOfPage(url, canonicalUrl, { database });
  if (saved.length === 0) return [];
  const page = await inSlices(preparePageInSlices(articleText(blocks)));
  const places = await inSlices(
    anchorInSlices(
      page,
      saved.map(({ selector }) => selector),
    ),
  );
  const found = saved.map(({ id }, at): FoundQuotation => {
    const { status, start, end } = places[at]!;
    return { id, status, stretches: start === null ? [] : articleStretches(blocks, start, end!) };
  });
  // What is not in the part of a long article that is read may stand in the rest.
  const told = found.filter(({ status }) => isWhole || status !== 'orphan');
  const selectors = new Map(saved.map(({ id, selector }) => [id, selector]));
  const others = new Map(saved.map(({ id, anchor }) => [id, anchor?.status]));
  const changed = told.filter(({ id, status }) => others.get(id) !== status);
  if (changed.length > 0) {
    // A page is told what was found on it even where that cannot be kept.
    await keepAnchors(
      changed.map(({ id, status }) => ({ id, status, selector: selectors.get(id)! })),
      { database, onWritten: () => {} },
    ).catch(() => {});
  }
  return told;
}
