import type { QuoteAnnotation } from '../../utils/annotations.ts';
import type { PlaceSubject, TermSubject } from '../../utils/overlay/card-messages.ts';
import type { ReadyEntry } from './entry-source.ts';

interface ViewOf {
  /** The number that the content script gave its request. */
  request: number;
  position: { index: number; total: number } | null;
}

export interface TermView extends ViewOf {
  kind: 'term';
  /** The words as they stand where the reader came from. */
  text: string;
  entries: ReadyEntry[];
  definitions: TermSubject['definitions'];
  suggestion: TermSubject['suggestion'];
  compound: TermSubject['compound'];
}

export interface QuoteView extends ViewOf {
  kind: 'quote';
  quote: QuoteAnnotation;
}

export interface PlaceView extends ViewOf, Pick<PlaceSubject, 'kind' | 'term' | 'lang'> {}

export type View = TermView | QuoteView | PlaceView;
