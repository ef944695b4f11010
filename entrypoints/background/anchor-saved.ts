import { articleText, type Block } from '../../utils/article/article.ts';
import { articleStretches } from '../../utils/article/article-stretches.ts';
import { inSlices } from '../../utils/in-slices.ts';
import type { FoundQuotation, StudyRequest } from '../../utils/messages.ts';
import { type AnchorStatus, anchorInSlices } from '../../utils/quotes/anchor-quotation.ts';
import { preparePageInSlices } from '../../utils/quotes/page-text.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { quotationsOfPage } from '../../utils/storage/find-quotations.ts';
import { type QuotationStore, sharedQuotations } from '../../utils/storage/quotation-store.ts';
import { updateQuotation } from '../../utils/storage/update-quotation.ts';

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
  await keep(saved, new Map(told.map(({ id, status }) => [id, status])), {
    database,
    onWritten: () => {},
  });
  return told;
}

async function keep(
  saved: readonly SavedQuotation[],
  now: ReadonlyMap<string, AnchorStatus>,
  store: QuotationStore,
): Promise<void> {
  for (const { id, anchor } of saved) {
    const status = now.get(id);
    if (status === undefined || anchor?.status === status) continue;
    // One that was removed meanwhile needs no status.
    await updateQuotation(id, { anchor: { status, at: Date.now() } }, store).catch(() => {});
  }
}
