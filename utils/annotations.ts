/** What `annotate` finds. Offsets are UTF-16 units into the text of the block whose `id` is given. */

export interface TermAnnotation {
  block: number;
  start: number;
  end: number;
  /** Ids of the entries that have a label matching here, in the order the index gives them. */
  entries: readonly number[];
  /** Places in `Annotations.definitions` of what the page itself says of the term; absent where it says nothing. */
  definitions?: number[];
}

/** Which form told that something is defined. */
export type DefinitionForm = 'abbreviation' | 'dfn' | 'abbr' | 'dl' | 'list' | 'sentence' | 'heading';

/** What the page itself says of a term. */
export interface DefinitionAnnotation {
  /** An abbreviation's is the short form. */
  term: string;
  aliases: string[];
  /** As the page has it; an abbreviation's is the long form. Parts from several blocks are parted by "\n". */
  definition: string;
  how: DefinitionForm;
  /** Where the definition begins, and where it ends. */
  block: number;
  start: number;
  end: number;
  /** The block that `end` is in, where it is another than `block`. */
  endBlock?: number;
}

/** A stretch of text in one block. */
export interface Stretch {
  block: number;
  start: number;
  end: number;
}

export interface QuoteAnnotation {
  /** The quoted words, attribution left out; paragraphs parted by "\n". */
  text: string;
  kind: 'block' | 'inline';
  /** True for words recalled, not quoted. */
  reported: boolean;
  author: string | null;
  authorUrl: string | null;
  title: string | null;
  site: string | null;
  /** The source’s address, without a text fragment. */
  url: string | null;
  /** A second address that the page names beside `url`, for another page; null where there is none. */
  otherUrl: string | null;
  /**
   * Which form told the source: `cite`, `attribution` (inside the quotation), `caption`, `next-line`, `lead-in` (the line
   * before, of little certainty), `inline` (the sentence around it).
   */
  how: string | null;
  /** Where the quoted words stand; more than one stretch where they go over several blocks. */
  stretches: Stretch[];
}

/** A term of the page that nothing explains yet, for the reader to add or to dismiss. */
export interface JargonCandidate {
  term: string;
  /** The higher the more a term; comparable on one page. */
  score: number;
  /** How often it stands on the page, in whatever form. */
  count: number;
  /** Where it stands first in a sentence; where it is in none, first of all. */
  block: number;
  start: number;
  end: number;
}

export interface Annotations {
  terms: TermAnnotation[];
  definitions: DefinitionAnnotation[];
  quotes: QuoteAnnotation[];
}
