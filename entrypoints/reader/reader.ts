import { browser } from 'wxt/browser';
import type {
  CommandName,
  FoundSubject,
  PageFindings,
  PagePlace,
  PageState,
  Savable,
  SavedFrom,
  SubjectPlace,
} from '../../utils/messages.ts';
import { pageWorld, type ReaderHandle } from '../../utils/overlay/page-world.ts';
import { readSettings, type Settings, watchSettings } from '../../utils/settings.ts';
import type { SenseContext } from '../../utils/terms/sense-context.ts';
import { Session } from './session.ts';

/** The reader of one page: one session at a time, a new one after each navigation inside the page. */
export class Reader implements ReaderHandle {
  readonly #document: Document;
  #session: Session | null = null;
  #stop = new AbortController();

  constructor(document: Document) {
    this.#document = document;
  }

  start(asked: boolean): void {
    this.stop();
    const { signal } = this.#stop;
    let newest: Settings | null = null;
    // Watched before it is read: what changes in between is newer than what was read.
    watchSettings((changed) => {
      newest = changed;
      this.#session?.setSettings(changed);
    }, signal);
    void readSettings().then(async (read) => {
      if (signal.aborted) return;
      const session = new Session(this.#document, newest ?? read, signal, () => pageWorld().look?.());
      this.#session = session;
      const onStored = (changes: Record<string, unknown>, area: string) => {
        if (area !== 'local') return;
        if ('glossaryRevision' in changes) session.glossaryChanged();
        if ('learningRevision' in changes) session.learningChanged();
        if ('quotationRevision' in changes) session.quotationsChanged();
      };
      browser.storage.onChanged.addListener(onStored);
      signal.addEventListener('abort', () => {
        if (browser.runtime?.id !== undefined) browser.storage.onChanged.removeListener(onStored);
      });
      await session.start(asked);
    });
  }

  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#session = null;
  }

  get isReading(): boolean {
    return this.#session?.isReading === true;
  }

  comeBack(): void {
    const session = this.#session;
    void readSettings().then((settings) => session?.setSettings(settings));
    session?.glossaryChanged();
    session?.learningChanged();
  }

  state(): PageState {
    const session = this.#session;
    return {
      state: session?.isReading ? 'reading' : 'not-article',
      url: this.#document.location.href,
      canonicalUrl: session?.metadata?.canonicalUrl ?? null,
      title: session?.metadata?.title || this.#document.title,
      lang: session?.metadata?.lang ?? null,
      terms: session?.counts() ?? [],
      studied: session?.studied ?? 0,
      timings: session?.timings ?? null,
    };
  }

  findings(): PageFindings | null {
    return this.#session?.findings() ?? null;
  }

  showPlace(place: PagePlace): boolean {
    return this.#session?.showPlace(place) ?? false;
  }

  senseContext(at: { block: number; offset: number }): SenseContext | null {
    return this.#session?.senseContext(at) ?? null;
  }

  subjectAt(at: SubjectPlace): FoundSubject | null {
    return this.#session?.subjectAt(at) ?? null;
  }

  feedPanel(): void {
    this.#session?.feedPanel();
  }

  toSave(from: SavedFrom): Savable | null {
    return this.#session?.toSave(from) ?? null;
  }

  quotationSaved(id: string): void {
    this.#session?.quotationSaved(id);
  }

  dropSuggestion(id: number): void {
    this.#session?.dropSuggestion(id);
  }

  suggestAnew(): void {
    this.#session?.suggestAnew();
  }

  command(name: CommandName): void {
    this.#session?.command(name);
  }

  cardSecret(nonce: string, secret: string): boolean {
    return this.#session?.cardSecret(nonce, secret) ?? false;
  }
}
