import type { Block } from '../article/article.ts';
import type { QuotedPair } from './quoted-pairs.ts';
import type { SourceLink } from './source-links.ts';

/** How much text on either side of a quotation is looked at, in UTF-16 units. */
export const REACH = 160;

/** A quotation inside a line, with what stands around it. */
export interface QuotedPlace {
  block: Block;
  /** The quoted words. */
  words: string;
  pair: QuotedPair;
  /** The text before the opening mark; its end is the mark. */
  before: string;
  /** The text behind the closing mark. */
  after: string;
  /** The links around it that lead off the page, in order; none that it stands in. */
  links: readonly SourceLink[];
  /** Whether the article names somebody in full elsewhere, of whom only one name is given here. */
  isNamed: (name: string) => boolean;
}
