/** The typed protocol between the background, the content scripts, the card and the popup. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { QuoteAnnotation } from './annotations.ts';
import type { PackedBlocks } from './article/pack-blocks.ts';
import type { SelectionContext } from './overlay/selection-context.ts';
import type { Entry, EntryFields } from './terms/entry.ts';
import type { PackedTerms } from './terms/pack-terms.ts';
import type { TermCount } from './terms/page-terms.ts';

export interface AnnotateRequest {
  url: string;
  lang: string | null;
  blocks: PackedBlocks;
}

export interface AnnotateResponse {
  /** The glossary's revision that the answer was made from. */
  revision: number;
  terms: PackedTerms;
  quotes: QuoteAnnotation[];
}

/** How long the page's thread was busy, in milliseconds; `first` and `total` are from the start to painted. */
export interface Timings {
  /** Readability, once a page, in idle time. */
  find: number;
  read: number;
  send: number;
  paint: number;
  /** The longest of reading, sending and painting without a pause. */
  longest: number;
  /** What is near the window is painted. */
  first: number;
  /** Everything is known. */
  total: number;
}

export interface PageState {
  state: 'reading' | 'not-article' | 'off';
  url: string;
  title: string;
  lang: string | null;
  terms: TermCount[];
  timings: Timings | null;
}

/** An entry as the card shows it. */
export interface EntryView extends Entry {
  glossaryName: string;
}

/** What the add form is filled in with; every field may be edited before it is saved. */
export type Draft = Partial<EntryFields> & { term: string };

export type CommandName = 'next-term' | 'previous-term' | 'open-card';

interface Protocol {
  // Answered by the background.
  injectReader(): void;
  annotate(request: AnnotateRequest): AnnotateResponse;
  entries(ids: number[]): EntryView[];
  cardHello(hello: { nonce: string; secret: string }): boolean;
  openEditor(what: { entry: number } | { draft: Draft }): void;
  glossaryChanged(): void;
  /** Into the reader's own glossary. */
  importEntries(data: { entries: EntryFields[] }): { added: number };
  // Answered by the content script in a tab's top frame.
  pageState(): PageState;
  readPage(): boolean;
  command(name: CommandName): void;
  cardSecret(hello: { nonce: string; secret: string }): boolean;
  selectionContext(): SelectionContext | null;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
