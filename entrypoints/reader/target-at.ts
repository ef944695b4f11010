import type { VirtualElement } from '@floating-ui/dom';
import type { QuoteAnnotation, Stretch } from '../../utils/annotations.ts';
import type { ArticleTree } from '../../utils/article/article-tree.ts';
import type { LiveBlock } from '../../utils/article/live-block.ts';
import type { ExplainedPlace, FoundQuotation } from '../../utils/messages.ts';
import { textAtPoint } from '../../utils/overlay/hit-test.ts';
import type { Occurrence, PageTerms } from '../../utils/terms/page-terms.ts';
import type { PageStudy } from './page-study.ts';
import type { Place } from './place-visit.ts';

interface QuotePlace {
  kind: 'quote';
  quote: QuoteAnnotation | null;
  saved: readonly FoundQuotation[];
  /** The reader has saved the first of them just now. */
  isJustSaved: boolean;
}

/** What the pointer can be on. */
export type Target = {
  /** The same for the same place. */
  key: string;
  block: LiveBlock;
  /** UTF-16 offset in the block's text. */
  offset: number;
  words: VirtualElement;
} & (
  | { kind: 'term'; occurrence: Occurrence }
  | QuotePlace
  | { kind: 'place'; term: string; what: ExplainedPlace['kind'] }
);

/**
 * What stands under a point of the window: a term before the quotation it is in.
 * @param x, y CSS pixels
 */
export function targetAt(
  document: Document,
  tree: ArticleTree,
  terms: PageTerms,
  { quotes, saved }: Pick<PageStudy, 'quotes' | 'saved'>,
  x: number,
  y: number,
): Target | null {
  const point = textAtPoint(document, x, y);
  const place = point === null ? null : tree.locate(point.node, point.offset);
  if (place === null) return null;
  const { block, offset } = place;
  const occurrence = terms.at(block.id, offset);
  if (occurrence !== null) return termTarget(document, tree, block, occurrence);
  const isHere = ({ stretches }: { stretches: readonly Stretch[] }) =>
    stretches.some((part) => part.block === block.id && part.start <= offset && offset < part.end);
  const quote = quotes.find(isHere) ?? null;
  const here = saved.filter(isHere);
  if (quote === null && here.length === 0) return null;
  return quoteTarget(document, tree, block, offset, quote, here);
}

/** A quotation that the page makes, or that the reader has saved, as something the pointer can be on. */
export function quoteTarget(
  document: Document,
  tree: ArticleTree,
  block: LiveBlock,
  offset: number,
  quote: QuoteAnnotation | null,
  saved: readonly FoundQuotation[],
): Target & QuotePlace {
  const words = wordsAt(document, tree, block, offset, offset + 1);
  const key = quote === null ? `saved:${saved.map(({ id }) => id).join()}` : quoteKey(quote);
  return { kind: 'quote', key, block, offset, quote, saved, isJustSaved: false, words };
}

/** An occurrence as something the pointer, or the keyboard, can be on. */
export function termTarget(
  document: Document,
  tree: ArticleTree,
  block: LiveBlock,
  occurrence: Occurrence,
): Target {
  const { start, end } = occurrence;
  const words = wordsAt(document, tree, block, start, end);
  return { kind: 'term', key: `term:${block.id}:${start}`, block, offset: start, occurrence, words };
}

/**
 * A place of the article to which the reader is led, with the term that is explained there.
 * @param block the one that the place begins in
 */
export function placeTarget(
  document: Document,
  tree: ArticleTree,
  block: LiveBlock,
  { start, end, endBlock = block.id }: Place,
  term: string,
  what: ExplainedPlace['kind'],
): Target {
  const last = tree.blocks().find(({ id, nodes }) => id === endBlock && nodes.length > 0) ?? block;
  const words = wordsAt(document, tree, block, start, Math.min(end, last.text.length), last);
  return { kind: 'place', key: `place:${block.id}:${start}`, block, offset: start, term, what, words };
}

function quoteKey(quote: QuoteAnnotation): string {
  const [first] = quote.stretches;
  return `quote:${first?.block}:${first?.start}`;
}

function wordsAt(
  document: Document,
  tree: ArticleTree,
  block: LiveBlock,
  start: number,
  end: number,
  last = block,
): VirtualElement {
  const at =
    last === block
      ? tree.range(block, start, end)
      : { ...tree.range(last, 0, end), ...startOf(tree.range(block, start, block.text.length)) };
  // Made for each question: a range that is kept alive costs the page at every change of its tree.
  const live = () => {
    const range = document.createRange();
    try {
      range.setStart(at.startContainer, at.startOffset);
      range.setEnd(at.endContainer, at.endOffset);
    } catch {
      // The text was shortened since: the range stays at the document's start, which has no box.
    }
    return range;
  };
  return {
    getBoundingClientRect: () => live().getBoundingClientRect(),
    getClientRects: () => live().getClientRects(),
    contextElement: at.startContainer.parentElement ?? document.documentElement,
  };
}

function startOf({ startContainer, startOffset }: StaticRangeInit) {
  return { startContainer, startOffset };
}
