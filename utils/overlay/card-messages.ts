/** What the content script and the card say to each other, over a port that only the two of them hold. */
import type { QuoteAnnotation } from '../annotations.ts';
import type {
  ExplainedPlace,
  FoundQuotation,
  PageDefinition,
  PageSuggestion,
  SavedFrom,
} from '../messages.ts';
import type { SenseContext } from '../terms/sense-context.ts';

/** Where the page explains a term: definitions that stand together are one place. */
export interface DefinitionPlace {
  /** Ids of the definitions there, in the page's order. */
  definitions: readonly number[];
  /** Whether the words that are shown stand there themselves: then there is nowhere to lead. */
  isHere: boolean;
}

/** Words of the page and what there is to say of them. */
export interface TermWords {
  /** The words as the page has them, with an ending that makes another word of them. */
  text: string;
  /** Entries of the reader's glossaries. */
  entries: readonly number[];
  /** What the page itself says of them, in its order. */
  definitions: readonly PageDefinition[];
  /** Where `definitions` stand, each in one of them. */
  places: readonly DefinitionPlace[];
  /** By which the likeliest of several entries comes first; null where there are no several. */
  context: SenseContext | null;
}

export interface TermSubject extends TermWords {
  kind: 'term';
  lang: string | null;
  /** The words as a suggestion, where nobody explains them. */
  suggestion: PageSuggestion | null;
  /** The longer word that these words are a part of, with all its parts in order; null where they are none. */
  compound: { text: string; parts: readonly TermWords[] } | null;
  /** Which of the page's marked terms it is, from 1, when the reader goes from term to term. */
  position: { index: number; total: number } | null;
}

/** Something that the reader has saved, found again on its page. */
export interface SavedHere extends Pick<FoundQuotation, 'id' | 'status'> {
  /** The words that stand there now. */
  now: string;
}

export interface QuoteSubject {
  kind: 'quote';
  /** What the page quotes here; null where only the reader has saved something. */
  quote: QuoteAnnotation | null;
  /** How the page's own quotation is named when it is saved. */
  from: SavedFrom;
  /** What the reader has saved here, and how it was found. */
  saved: readonly SavedHere[];
  /** The reader has saved the first of them just now. */
  isJustSaved: boolean;
  /** Ids of what was saved from this page and is found nowhere on it any more. */
  orphans: readonly string[];
  lang: string | null;
}

/** The place at which the page explains a term, or says it first, shown on the page itself: the card leads back. */
export interface PlaceSubject {
  kind: 'place';
  term: string;
  what: ExplainedPlace['kind'];
  lang: string | null;
}

export type Subject = TermSubject | QuoteSubject | PlaceSubject;

/** Where the subject stands: what "Add" takes as its source and "Not on this site" turns off. */
export interface PageContext {
  url: string;
  title: string;
  host: string;
  /** The address in the address bar, whatever the page says of itself. */
  href: string;
  /** The sentence round the term. */
  sentence: string;
  /** Whether the reader was led to another place of the page and can go back to where they were. */
  canReturn: boolean;
}

export type ToCard =
  /** Show this. The card answers `size` with the same number. */
  | {
      type: 'show';
      request: number;
      subject: Subject;
      page: PageContext;
      /** The very words that are shown already: something else is known of them now. */
      again: boolean;
    }
  /** Get this ready: the pointer has come to it. */
  | { type: 'prepare'; entries: readonly number[]; context: SenseContext | null }
  /** Move the keyboard into what is shown. */
  | { type: 'focus' }
  /** `request` is no longer shown; one that came after it still is to be. */
  | { type: 'hidden'; request: number }
  /** The glossary has changed: what is shown has to be read again. */
  | { type: 'refresh' };

export type FromCard =
  /** `request` has been painted and is this high, in CSS pixels. */
  | { type: 'size'; request: number; height: number }
  /** `request` has nothing to show any more (its entries have been deleted). */
  | { type: 'empty'; request: number }
  /** The pointer has come onto the card, or left it: a frame of another process keeps that from the page. */
  | { type: 'pointer'; inside: boolean }
  /** The reader closes what came with `request`, not what may be on its way since. */
  | { type: 'close'; request: number }
  | { type: 'pin'; pinned: boolean }
  /** The reader drags the card: how far since the last message, in CSS pixels. */
  | { type: 'move'; x: number; y: number }
  /** Bring the place into view at which the page says this. */
  | { type: 'visit'; definition: number }
  /** Go back to where the reader was before. */
  | { type: 'return' }
  /** The reader does not want this suggestion any more. */
  | { type: 'drop'; suggestion: number }
  /** Tab left the card at one end. */
  | { type: 'leave-focus' };
