import type { PlaceSubject, QuoteSubject, TermSubject } from '../../utils/overlay/card-messages.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import type { ReadyEntry } from './entry-source.ts';

interface ViewOf {
  /** The number that the content script gave its request. */
  request: number;
  position: { index: number; total: number } | null;
}

export interface TermView
  extends ViewOf,
    Pick<
      TermSubject,
      'kind' | 'text' | 'lang' | 'definitions' | 'places' | 'context' | 'suggestion' | 'compound'
    > {
  /** The entries' numbers in the order of the index; a choice that is taken back leaves them in it. */
  ids: readonly number[];
  /** In the order in which they are shown. */
  entries: ReadyEntry[];
  /** Where the words can be looked up; none where they are explained. */
  lookups: { name: string; url: string }[];
}

export interface QuoteView extends ViewOf, QuoteSubject {
  /** Those of `saved` that still exist. */
  quotations: readonly SavedQuotation[];
}

export interface PlaceView extends ViewOf, PlaceSubject {}

export type View = TermView | QuoteView | PlaceView;

/** @returns whether there is nothing to say of the words (any more) */
export function isEmptyView({
  entries,
  definitions,
  suggestion,
}: Pick<TermView, 'entries' | 'definitions' | 'suggestion'>): boolean {
  return entries.length === 0 && definitions.length === 0 && suggestion === null;
}
