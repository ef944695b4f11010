/**
 * What the extension's scripts in one page share. The probe runs on every page and stays small; the reader
 * is a script of its own that comes only to pages that may be articles. Both run in the extension's isolated
 * world, and this object is the one thing they have in common.
 */
import type {
  CommandName,
  FoundSubject,
  PageFindings,
  PagePlace,
  PageState,
  Savable,
  SavedFrom,
  SubjectPlace,
} from '../messages.ts';
import type { SenseContext } from '../terms/sense-context.ts';
import type { PanelPorts } from './panel-ports.ts';

/** The reader as the probe sees it. */
export interface ReaderHandle {
  /** Reads the page; `asked` when the reader asked for it although it does not look like an article. */
  start(asked: boolean): void;
  /** Takes everything back. */
  stop(): void;
  /** Is an article being read whose element is still on the page? */
  readonly isReading: boolean;
  /** The page came back from the back/forward cache, where it heard of no change. */
  comeBack(): void;
  state(): PageState;
  findings(): PageFindings | null;
  showPlace(place: PagePlace): boolean;
  senseContext(at: { block: number; offset: number }): SenseContext | null;
  subjectAt(at: SubjectPlace): FoundSubject | null;
  /** A side panel has opened: it is told everything. */
  feedPanel(): void;
  dropSuggestion(id: number): void;
  toSave(from: SavedFrom): Savable | null;
  quotationSaved(id: string): void;
  suggestAnew(): void;
  command(name: CommandName): void;
  /** The card says hello; false when it is not the card of this page. */
  cardSecret(nonce: string, secret: string): boolean;
}

export interface PageWorld {
  /** The side panels that show this page. */
  panels?: PanelPorts;
  /** Ends whatever an earlier version of the extension left running in this page. */
  stop?: AbortController;
  reader?: ReaderHandle;
  /** Looks at the page again: what was read is no longer on it. */
  look?: () => void;
  /** Called by the reader's script as soon as it is there. */
  readerLoaded?: (reader: ReaderHandle) => void;
}

const KEY = Symbol.for('warichu');

/** @returns the same object for all scripts of the extension in this page */
export function pageWorld(scope: object = globalThis): PageWorld {
  const holder = scope as { [KEY]?: PageWorld };
  holder[KEY] ??= {};
  return holder[KEY];
}
