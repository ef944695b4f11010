/** The typed protocol between the background, the content scripts, the card and the popup. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { DefinitionAnnotation, QuoteAnnotation, Stretch } from './annotations.ts';
import type { PackedBlocks } from './article/pack-blocks.ts';
import type { PageContext, QuoteSubject, TermSubject } from './overlay/card-messages.ts';
import type { QuotationItem } from './overlay/panel-messages.ts';
import type { SelectionContext } from './overlay/selection-context.ts';
import type { AnchorStatus } from './quotes/anchor-quotation.ts';
import type {
  CitedSource,
  QuotedPage,
  SavedQuotation,
  SavedSelector,
  SourceCheck,
} from './quotes/saved-quotation.ts';
import type { FetchedSource } from './sources/fetch-source.ts';
import type { Suggestion } from './study-article.ts';
import type { DerivedForm } from './terms/derived-form.ts';
import type { Entry, EntryFields } from './terms/entry.ts';
import type { LearningPlace, LearningState } from './terms/learning.ts';
import type { PackedTerms } from './terms/pack-terms.ts';
import type { PageLabels } from './terms/page-labels.ts';
import type { TermCount } from './terms/page-terms.ts';
import type { Chosen, SenseContext, SenseReason } from './terms/sense-context.ts';

export interface AnnotateRequest {
  lang: string | null;
  blocks: PackedBlocks;
  /** What is found besides the reader's glossaries. */
  labels: PageLabels;
}

export interface AnnotateResponse {
  terms: PackedTerms;
  /** Ids of the blocks in which one of `labels` stands. */
  own: number[];
  known: KnownHere;
}

/** Which of some entries the reader knows. */
export interface KnownHere {
  /** A number that grows whenever the reader says that they know a term, or no longer do. */
  revision: number;
  entries: number[];
}

/** What the reader says of some entries. */
export interface LearningMark {
  entries: number[];
  /** Null takes back what was said before. */
  state: LearningState | null;
  /** Where they met what they want to learn; of what they know already nothing of the kind is kept. */
  place: LearningPlace | null;
}

/** Asks about an article as a whole. */
export interface StudyRequest {
  url: string;
  canonicalUrl: string | null;
  lang: string | null;
  siteName: string | null;
  byline: string | null;
  /** Every block with all its spans. */
  blocks: PackedBlocks;
  /** False where the article is so long that the end of it is left out. */
  isWhole: boolean;
  /** Whether terms that nobody explains are asked for, and whether they are to be found in the text. */
  suggest: 'no' | 'list' | 'mark';
  /** The ids that new definitions and suggestions get are counted from here, above `FIRST_…`. */
  from: number;
  /** Those of the study before, which keep their ids: by `definitionKey`, and by term. */
  known: { definitions: [key: string, id: number][]; suggestions: [term: string, id: number][] };
}

export interface PageDefinition extends DefinitionAnnotation {
  id: number;
  /** BCP 47 of the block it stands in; null where it isn't known. */
  lang: string | null;
}

export interface PageSuggestion extends Suggestion {
  id: number;
}

export interface StudyResponse extends AnnotateResponse {
  /** The words that the article is about, the most telling first. */
  words: string[];
  definitions: PageDefinition[];
  quotes: QuoteAnnotation[];
  /** Null where they were not asked for. */
  suggestions: PageSuggestion[] | null;
  /** What became of the quotations that the reader has saved from this page. */
  saved: FoundQuotation[];
}

/** A saved quotation and where on its page it was found; nowhere, where it is an orphan. */
export interface FoundQuotation {
  id: string;
  status: AnchorStatus;
  stretches: Stretch[];
}

/** What on a page is to be saved, with all that the page says of it. */
export interface Savable {
  selector: SavedSelector;
  page: QuotedPage;
  cited: CitedSource | null;
  /** The article's text, in which look-alikes are sought; null where no article is read. */
  text: string | null;
}

/** A quotation that the page itself makes, by the block and the offset at which it begins; null is what is selected. */
export type SavedFrom = { block: number; start: number } | null;

/** How long the page's thread was busy, in milliseconds; `first` and `total` are from the start to painted. */
export interface Timings {
  /** Readability, once a page, in idle time. */
  find: number;
  read: number;
  send: number;
  paint: number;
  /** Reading all spans and sending the whole article, in slices of idle time after everything is painted. */
  study: number;
  /** The longest of reading, sending, painting and studying without a pause. */
  longest: number;
  /** What is near the window is painted. */
  first: number;
  /** Everything is known. */
  total: number;
}

export interface PageState {
  state: 'reading' | 'not-article' | 'off';
  url: string;
  /** The address that the page gives itself, which sources of entries have. */
  canonicalUrl: string | null;
  title: string;
  lang: string | null;
  terms: TermCount[];
  /** Grows with everything that is learnt of the page as a whole: then `pageFindings` has changed. */
  studied: number;
  timings: Timings | null;
}

/** A word as a page writes it, and of which term and ending it is made. */
export interface DerivedText extends DerivedForm {
  text: string;
}

/** What is known of a page as a whole. */
export interface PageFindings {
  studied: number;
  definitions: PageDefinition[];
  /** Null until they are known: asking is what has them looked for. */
  suggestions: PageSuggestion[] | null;
  /** How often each definition's term stands on the page, by the definition's id. */
  counts: Record<number, number>;
  /** Words of the page that are made of it, three at most, by the definition's id. */
  derived: Record<number, DerivedText[]>;
  /** What the page quotes, and what the reader has saved of it besides, in the order of the text. */
  quotations: QuotationItem[];
}

/** Quotations of the reader's library that have to do with one on the page. */
export interface RelatedQuotations {
  sameWords: SavedQuotation[];
  fromSource: SavedQuotation[];
}

/** Where the page explains a term, or says one first that nobody explains. */
export interface ExplainedPlace {
  kind: 'definition' | 'suggestion';
  id: number;
}

/** A stretch of the article; `endBlock` where it goes on into another block. */
export interface StretchPlace {
  kind: 'stretch';
  block: number;
  start: number;
  end: number;
  endBlock?: number;
}

/** A place on the page that the reader wants to see. */
export type PagePlace = ExplainedPlace | StretchPlace;

/** Something on a page that a row of the side panel tells of. */
export type SubjectPlace =
  | { kind: 'term'; block: number; start: number }
  /** `isQuoted`: the page itself quotes it there; `saved` are ids of what the reader has saved of it. */
  | { kind: 'quotation'; block: number; start: number; isQuoted: boolean; saved: string[] };

/** All that a card would have of it, and of the page. */
export interface FoundSubject {
  subject: TermSubject | QuoteSubject;
  page: PageContext;
}

/** An entry as the card shows it. */
export interface EntryView extends Entry {
  glossaryName: string;
  /** Why it stands where it does among others; null where nothing but its glossary's priority says so. */
  reason: SenseReason | null;
  /** Whether the reader prefers it to the others. */
  chosen: Chosen;
  /** What the reader has said of knowing it. */
  learning: LearningState | null;
}

/** What the add form is filled in with; every field may be edited before it is saved. */
export type Draft = Partial<EntryFields> & { term: string };

export type CommandName = 'next-term' | 'previous-term' | 'open-card';

interface Protocol {
  // Answered by the background.
  injectReader(): void;
  annotate(request: AnnotateRequest): AnnotateResponse;
  study(request: StudyRequest): StudyResponse;
  /** @param context by which the likeliest sense comes first; null for the glossaries' order */
  entries(what: { ids: number[]; context: SenseContext | null }): EntryView[];
  /** The reader prefers an entry to the competing ones; `site` is a host name, empty for everywhere. */
  chooseSense(choice: { entry: number; competing: number[]; site: string }): void;
  forgetChoice(choice: { entry: number; site: string }): void;
  /** Never suggest this again, on any page. */
  dismissTerm(term: string): void;
  knownAmong(entries: number[]): KnownHere;
  /** Entries that the reader has met on a page today; told twice they count once. */
  termsMet(entries: number[]): void;
  /** A card has been looked at, with these entries on it. */
  cardOpened(entries: number[]): void;
  markLearning(mark: LearningMark): void;
  cardHello(hello: { nonce: string; secret: string }): boolean;
  openEditor(what: { entry: number } | { draft: Draft }): void;
  glossaryChanged(): void;
  quotationsChanged(): void;
  /** Saves something of the page that the question comes from; null where there is nothing. */
  saveFromPage(from: SavedFrom): { id: string; isNew: boolean } | null;
  /** The same of a tab's page, for a page of the extension that stands beside it. */
  saveFromTab(what: { tab: number; from: SavedFrom }): { id: string; isNew: boolean } | null;
  quotations(ids: string[]): SavedQuotation[];
  /** Where else in the reader's library these words, or something from this source, are. */
  relatedQuotations(words: { exact: string; source: string | null }): RelatedQuotations;
  updateQuotation(change: {
    id: string;
    note?: string;
    tags?: string[];
    check?: SourceCheck;
  }): SavedQuotation;
  /** Attaches a quotation to where another one, saved just now, stands, and takes that one away. */
  reattachQuotation(move: { id: string; to: string }): SavedQuotation;
  /**
   * Gets a page to check a quotation against, because the reader wants to.
   * @param what `id` is a UUID, by which it can be given up
   */
  fetchSource(what: { id: string; url: string; page: string }): FetchedSource | { problem: 'not-allowed' };
  /** The reader no longer waits for a page: it is not read any further. */
  endFetch(id: string): void;
  /** Opens a window in which the reader may allow that the site of this address is read. */
  askForSite(url: string): void;
  /** Into the reader's own glossary. */
  importEntries(data: { entries: EntryFields[] }): { added: number; ids: number[] };
  // Answered by the content script in a tab's top frame.
  pageState(): PageState;
  /** Null where no article is being read. */
  pageFindings(): PageFindings | null;
  /** Brings a place into view; false where it is no longer there. */
  showPlace(place: PagePlace): boolean;
  /** By what the likeliest sense of a term that stands there is chosen; null where there is nothing to choose. */
  senseContext(at: { block: number; offset: number }): SenseContext | null;
  /** What there is to something on the page; null where it is no longer there. */
  subjectAt(at: SubjectPlace): FoundSubject | null;
  /** The reader does not want this one any more: off the list and off the page. */
  dropSuggestion(id: number): void;
  toSave(from: SavedFrom): Savable | null;
  /** Something was saved: the card shows it. */
  quotationSaved(id: string): void;
  /** What may be suggested has changed: they are looked for again. */
  suggestAnew(): void;
  readPage(): boolean;
  /** False where no article is being read. */
  command(name: CommandName): boolean;
  cardSecret(hello: { nonce: string; secret: string }): boolean;
  selectionContext(): SelectionContext | null;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
