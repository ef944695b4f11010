/** What the script on a page says to the side panel, over a port that the panel opens. */
import type { QuoteAnnotation } from '../annotations.ts';
import type { FoundQuotation, PageState, StretchPlace } from '../messages.ts';

/** The port's name. */
export const PANEL_PORT = 'warichu-panel';

/** A stretch of the article, as `showPlace` takes it. */
export type ItemPlace = Omit<StretchPlace, 'kind'>;

interface Item {
  /** BCP 47 of the block it stands in; null where it isn't known. */
  lang: string | null;
  place: ItemPlace;
}

export interface HeadingItem extends Item {
  kind: 'heading';
  text: string;
}

/** A term, once in each section of the page. */
export interface TermItem extends Item {
  kind: 'term';
  /** As it is written there first. */
  text: string;
  /** Entries of the reader's glossaries. */
  entries: number[];
  /** How the page's own definition begins; null where it says nothing of the term. */
  definition: string | null;
  /** How often it stands in the section. */
  count: number;
}

/** What became of a quotation that the reader has saved. */
export type SavedItem = Pick<FoundQuotation, 'id' | 'status'>;

export interface QuotationItem extends Item {
  kind: 'quotation';
  /** How the quoted words begin. */
  text: string;
  /** Null where the page quotes nobody: the reader has saved words of its own. */
  source: Pick<QuoteAnnotation, 'kind' | 'author' | 'title' | 'site' | 'url' | 'reported'> | null;
  saved: SavedItem[];
}

export type PanelItem = HeadingItem | TermItem | QuotationItem;

/** What the side panel says to the script on a page. */
export interface PanelQuestion {
  /** Of a page that has more than it lists: list those that have these words; none lists from the beginning again. */
  type: 'find';
  words: string;
}

/** Everything on the page, whenever that has changed. */
export interface PanelPage extends Pick<PageState, 'state' | 'url' | 'title' | 'lang'> {
  type: 'page';
  /** False while the page is still being looked through. */
  isComplete: boolean;
  /** In the order of the text. */
  items: PanelItem[];
  /** Whether there is more than is listed. */
  isCut: boolean;
  /** The words that the list was narrowed to, as they were asked for; empty where it was not. */
  found: string;
  /** Ids of what was saved from this page and is found nowhere on it any more. */
  orphans: string[];
}

/** What of it is in the window, whenever that has changed. */
export interface PanelView {
  type: 'view';
  /** Indexes into the items sent last, in their order. */
  items: number[];
  /** False where it was not the reader who scrolled the page: then the panel stays where it is. */
  isByReader: boolean;
}

export type PanelMessage = PanelPage | PanelView;
