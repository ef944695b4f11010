/** The plain JSON that reading a page gives: what `annotate` and every message work on. */

/** What a block of the page is. `text` stands for a block-level element that is none of the others. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'dt'
  | 'dd'
  | 'quotation'
  | 'caption'
  | 'code'
  | 'cell'
  | 'text';

/** What an inline stretch of a block is. */
export type SpanKind = 'link' | 'cite' | 'q' | 'dfn' | 'abbr' | 'code' | 'emphasis' | 'ruby' | 'excluded';

/** A stretch of a block's text. `start` and `end` are UTF-16 offsets into `Block.text`. */
export interface Span {
  kind: SpanKind;
  start: number;
  end: number;
  /** `link`: the absolute address; `q`: its `cite`, absolute. */
  href?: string;
  /** `abbr`, `dfn`: the `title` attribute; `ruby`: the reading that stands over the text. */
  title?: string;
}

/** An element round a block that says more than the block's kind: a quotation round its paragraphs. */
export interface Container {
  kind: 'quotation' | 'figure' | 'list' | 'table' | 'details' | 'note' | 'header' | 'footer';
  /** The same number on every block inside the same element; unique in the article. */
  id: number;
  /** `quotation`: its `cite` attribute, absolute. */
  cite?: string;
  /** `quotation`: its `title` attribute, or the title that a Quoteback has in `data-title`. */
  title?: string;
  /** `quotation`: whom a Quoteback names in `data-author`. */
  author?: string;
  /** Class names of the element, for forms that only a class tells (embeds, pull quotes). */
  classes?: string[];
}

export interface Block {
  /** Unique in the article as long as the page is open; a block that is read anew gets a new one. */
  id: number;
  kind: BlockKind;
  /** White space is collapsed as the page shows it; `<br>` is "\n"; soft hyphens and U+00A0 stay. */
  text: string;
  /** BCP 47, from the nearest `lang`; absent where it is the article's own. */
  lang?: string;
  /** `heading`: 1 to 6. */
  level?: number;
  /** `item`, `dt`, `dd`: how many lists it is nested in, 1 at the outermost. */
  depth?: number;
  spans: Span[];
  /** Outermost first; absent where there is none. */
  within?: Container[];
  /** True where terms are not to be marked: code, navigation, editable text. */
  excluded?: boolean;
}

export interface ArticleMetadata {
  /** The address of the page as opened. */
  url: string;
  canonicalUrl: string | null;
  title: string;
  byline: string | null;
  siteName: string | null;
  /** BCP 47 of the article as a whole. */
  lang: string | null;
  /** ISO 8601, as the page gives it. */
  published: string | null;
}

export interface Article extends ArticleMetadata {
  blocks: Block[];
}

/** What parts two blocks in `articleText`. */
export const BLOCK_SEPARATOR = '\n';

/**
 * The article's whole text.
 * @returns every block's text, parted by `BLOCK_SEPARATOR`
 */
export function articleText(blocks: readonly Pick<Block, 'text'>[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}

/**
 * Where each block begins in `articleText`.
 * @returns one UTF-16 offset a block, in the blocks' order
 */
export function blockStarts(blocks: readonly Pick<Block, 'text'>[]): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const block of blocks) {
    starts.push(offset);
    offset += block.text.length + BLOCK_SEPARATOR.length;
  }
  return starts;
}
